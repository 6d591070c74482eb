/** Which of all languages a question, an article, a passage or a code is in, and which the bot then speaks. */
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/language/detect/detect.ts';
import { detectArticle, detectPassage } from '../../../src/language/detect/detect-article.ts';
import { detectSpoken } from '../../../src/language/detect/detect-spoken.ts';
import { knownLanguages } from '../../../src/language/languages.ts';
import { parseLanguage } from '../../../src/language/parse-language.ts';
import type { SpokenLanguage } from '../../../src/model.ts';

describe('detectSpoken', () => {
  it.each<[SpokenLanguage | null, string]>([
    ['en', 'Who wrote down every vessel that passed?'],
    ['en', 'Boluarte coup'],
    ['en', 'where is the Musée de la Marine'],
    ['es', '¿Quién pidió ayuda al gobierno regional?'],
    ['es', 'agua por quintal'],
    ['es', 'que dijo o que hizo a la salida'],
    [null, 'Quand est-ce que le phare a été ouvert ?'],
    [null, 'wann wurde der Turm gebaut und wer hat ihn bezahlt'],
    [null, 'quem foi a primeira pessoa a atravessar a ponte?'],
    [null, 'dove si trova la biblioteca del lago'],
    [null, '灯台守は誰ですか'],
    [null, 'Кто построил маяк?'],
  ])('%s: %s', (language, text) => {
    expect(detectSpoken(text, detectLanguage(text, 'en'))).toBe(language);
  });
});

describe('a question about articles in several languages', () => {
  const known = [...knownLanguages.keys()];

  it.each([
    ['en', 'who fixed the lamp'],
    ['en', 'how much is a ticket'],
    ['en', 'was the bridge open in april'],
    ['en', 'harbour fire damage'],
    ['es', 'cuanto cuesta el billete'],
    ['es', 'quien construyo la torre'],
    ['es', 'a que hora abre'],
    ['es', 'precio entradas'],
    ['es', 'donde esta el puente'],
    ['es', 'por que cerro el museo'],
    ['pt', 'quanto custa o bilhete'],
    ['pt', 'quem construiu a torre'],
    ['pt', 'a que horas abre a ponte'],
    ['pt', 'onde fica a ponte'],
    ['pt', 'porque fechou o museu'],
    ['fr', 'combien coute le billet'],
    ['fr', 'ou est le musee'],
    ['de', 'wer hat den turm gebaut'],
    ['de', 'was kostet der eintritt'],
    ['it', 'quanto costa il biglietto'],
    ['it', 'chi ha costruito la torre'],
    ['it', 'perche ha chiuso il museo'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text, 'en', known)).toBe(language);
  });

  it('is English or Spanish where no article is in another', () => {
    expect(detectLanguage('quanto custa o bilhete', 'en')).toBe('es');
    expect(detectLanguage('was kostet der eintritt', 'en')).toBe('en');
  });

  it('is in the language that is not known where its letters say so', () => {
    expect(detectLanguage('東京', 'en', ['en', 'es', 'ja'])).toBe('ja');
    expect(detectLanguage('lamp', 'en', ['en', 'es', 'ja'])).toBe('en');
  });
});

describe('the language of an article', () => {
  it.each([
    [
      'nl',
      'De sluis van Oudewaard werd in 1872 gebouwd door de timmerman Klaas Verhoef, en was de eerste in de streek.',
    ],
    ['ru', 'Маяк был построен в 1894 году из серого камня, и его высота тридцать один метр.'],
    [
      'und',
      'Zib vorlu ganz terp olim ferrak dosun, quilop vrantz nelbu horim stavvo, gurm plebi zontar mulk oprin daffle brix.',
    ],
    [
      'en',
      'The harbour was rebuilt after the storm, and the ferry runs again every morning from the old pier to the island.',
    ],
    [
      'es',
      'El puerto se reconstruyó tras la tormenta, y el transbordador sale otra vez cada mañana del viejo muelle hacia la isla.',
    ],
    ['en', 'Lamp.'],
  ])('is %s of "%s"', (language, text) => {
    expect(detectArticle(text)).toBe(language);
  });

  it('is that of a passage, unless the passage is plainly in another', () => {
    expect(detectPassage('1894–1931', 'de')).toBe('de');
    expect(detectPassage('Faro de Cabo Norte', 'pt')).toBe('pt');
    expect(detectPassage('Gracias.', 'fr')).toBe('fr');
    expect(detectPassage('The lamp was lit and it burned for all of the night.', 'de')).toBe('en');
    expect(
      detectPassage('Der Turm wurde von den Fischern gebaut und nicht von der Stadt.', 'en'),
    ).toBe('de');
    expect(detectPassage('東京は大きいです', 'ja')).toBe('ja');
    expect(detectPassage('東京', 'es')).not.toBe('es');
  });
});

describe('a language as stated', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['pt_BR', 'pt'],
    ['ja', 'ja'],
    ['zh_hant', 'zh-Hant'],
    ['english', null],
    ['', null],
    ['en, es', null],
    ['xx', null],
  ])('%s is %s', (stated, code) => {
    expect(parseLanguage(stated)).toBe(code);
  });
});
