/** Sentences are found where a reader finds them, and no word of the text is in none of them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/language/languages.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import type { LanguageCode } from '../../src/model.ts';
import { cpuMsOf } from '../cpu-time.ts';
import { anyText } from '../discord/arbitrary-text.ts';

/** `|` stands where one sentence ends and the next begins; it replaces the space between them. */
const cases: readonly (readonly [string, LanguageCode, string])[] = [
  ['full stops', 'en', 'The storm came.|It went.'],
  ['questions and exclamations', 'en', 'Who was it?|Nobody knew!|They left.'],
  ['inverted marks', 'es', '¿Quién fue?|¡Nadie lo supo!|Se fueron.'],
  ['no mark at the end', 'en', 'The storm came.|It went'],
  ['a title', 'en', 'Mr. Smith met Dr. Jones.|They talked.'],
  ['a page', 'en', 'It is held (Rojas, 1981, p. 19; Paz, 2007, p. 511).|They left.'],
  ['a page in Spanish', 'es', 'Lo dice (Rojas, 1981, p. 19; Paz, 2007, pp. 51 y 52).|Llueve.'],
  ['a rank', 'en', 'Now-retired Adm. Jones shut it down.|They talked.'],
  ['a state', 'en', 'They live in Tampa, Fla. and Austin, Tex. Jones does not.'],
  ['a rank in Spanish', 'es', 'El alm. Rojas la cerró.|Hablaron.'],
  ['titles in Spanish', 'es', 'La Dra. Ruiz y el Sr. Paz llegaron.|Hablaron.'],
  ['a country’s initials', 'en', 'The U.S. Army arrived.|It stayed.'],
  ['a name with a stop in front', 'en', 'They use .NET and Node.js at the quay.|He left.'],
  ['speech that goes on', 'en', '“Yes!” she said.|He left.'],
  ['a cry in brackets that goes on', 'en', 'The quay (and what a quay!) is old.|He left.'],
  ['a cry in brackets before a name', 'en', 'They call it (Horrible!) Quay of Lima.|He left.'],
  [
    'an address',
    'en',
    'See https://quay.example/watch?boat=3 now.|Who saw http://a.example/?|He left.',
  ],
  [
    'stops within an address',
    'es',
    'Está en http://lima.example/w/37._LEY_DE_PUERTOS_V.2._FIN.pdf hoy.|Y en www.lima.example/3.=AB.|Llueve.',
  ],
  ['a cry that goes on', 'es', 'Oyó el ¡crac! seco de una rama.|Se volvió.'],
  [
    'a word that was hardly heard',
    'en',
    'He left ?Callao? for ?Ica?, and in ?1931? came.|Who?|Luis.',
  ],
  ['signs of a program', 'en', 'OK, !done or !(a_b) or a!= b and if (!c) is 1.|He left!|Who?'],
  ['marks set apart in French', 'fr', 'Il part !|Qui ?|Luis.'],
  ['a mark of doubt in brackets', 'en', 'He left Callao [?] for Ica (?) in May.|It rained.'],
  ['a minute of a match', 'es', 'Marcó Rojas (1-0, min. 16).|Empató Lima.'],
  ['speech in straight marks', 'en', '"Was it?" he asked.|"Yes!"|He left.'],
  ['a century', 'es', 'Nació en el s. XX a. C. cerca de Lima.|Fin.'],
  ['a letter at the end', 'es', 'Votó la opción a.|Cayó.'],
  ['a company', 'es', 'La Cía. Minera pagó cinco millones.|Fin.'],
  ['initials at the end', 'es', 'Llegaron de EE. UU. en junio.|Se quedaron.'],
  ['joined initials', 'es', 'Las tropas de EE.UU. llegaron.|Se quedaron.'],
  ['another name', 'en', 'They sell it (a.k.a. Pulsar) here.|He left.'],
  ['a middle initial', 'en', 'John F. Kennedy spoke.|They listened.'],
  ['two initials', 'en', 'J. R. R. Tolkien wrote it.|We read it.'],
  ['decimals', 'en', 'It grew by 3.5 per cent.|Then it fell.'],
  ['thousands', 'es', 'Eran 1.000 personas.|Marcharon.'],
  ['a time', 'en', 'It opened at 9 a.m. on Monday.|It closed at noon.'],
  ['a number sign', 'es', 'El art. 5 de la ley núm. 31 lo prohíbe.|Nadie lo leyó.'],
  ['a month', 'en', 'It opened on Sept. 14 of that year.|It rained.'],
  ['a quote that ends', 'en', 'She said: “It is late.”|He left.'],
  ['a straight quote', 'en', 'She said: "It is late."|He left.'],
  ['angle quotes', 'es', 'Dijo: «Es tarde.»|Se fue.'],
  ['a bracket', 'en', '(It was late.)|He left.'],
  ['an ellipsis in the middle', 'en', 'He waited… and left.|It rained.'],
  ['a reference at a stop', 'en', 'It sells lamps.[1]|Its quay is new.[12][b]|He left.'],
  [
    'a note at a stop',
    'en',
    'It sells lamps.[citation needed]|Its quay is new.[note 2]|Who?[3]|He.',
  ],
  ['a reference behind a quote', 'en', 'He said “It is late.”[3]|She left (was it so?)[2]|Yes.'],
  ['a reference in Spanish', 'es', 'Nació en Lima.[cita requerida]|¡Cayó![4]|La Dra.[5] Paz vino.'],
  [
    'a reference amid a sentence',
    'en',
    'It is called Quay![who says so?] and sold by Smith Inc.[2], a firm.',
  ],
  ['a raised number', 'en', 'It sells lamps.¹²|Its quay is new.³'],
  ['the sign of a note', 'en', 'It sells lamps.*|Its quay is new.†|He left.'],
  ['a title of two parts', 'en', 'I read "Who Lit It? Lamps and Men" in the Gazette.|He left.'],
  ['a title of three parts', 'en', 'In “Lit! But by Whom? A Study”, he asks.|He left.'],
  ['a title in Spanish', 'es', 'Leí «¿Quién fue? Una vida» de Rojas.|Se fue.'],
  ['a title at the end', 'en', 'I read "Who Lit It? Lamps and Men".|He left.'],
  ['speech of two sentences', 'en', '"Is it old?|It is," she said.|He left.'],
  ['speech that a comma leads to', 'en', 'She said, "Is it old?|It is," and left.|He stayed.'],
  ['speech that ends a sentence', 'en', 'He wrote "It is late.|I left."|She read "No" and wept.'],
  ['words in marks at either side', 'en', 'Was it "old"?|He called it "new" in May.'],
  ['dots inside an address', 'en', 'See example.org/a.b for more.|It is free.'],
];

describe('splitSentences', () => {
  it.each(cases)('%s (%s): %s', (_, language, marked) => {
    const text = marked.replaceAll('|', ' ');
    const sentences = splitSentences(text, language);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(marked.split('|'));
  });

  it.each<[string, string, readonly string[]]>([
    ['a line break', 'A heading\nThe text.', ['A heading', 'The text.']],
    ['a line break after an abbreviation', 'Smith Jr.\nThe text.', ['Smith Jr.', 'The text.']],
    ['blanks all around', '  One.   Two.  \n', ['One.', 'Two.']],
    ['nothing', '', []],
    ['blanks alone', ' \n\t\u00a0', []],
    ['a mark alone', '…', ['…']],
    ['an abbreviation alone', 'Dr.', ['Dr.']],
    [
      'numbers of items',
      'Do this:\n1. Open it.\n  2. Sail. Come back.\nb. Row.\niv. Wait.\nShe has 3. No more.',
      [
        'Do this:',
        '1. Open it.',
        '2. Sail.',
        'Come back.',
        'b. Row.',
        'iv. Wait.',
        'She has 3.',
        'No more.',
      ],
    ],
    ['initials at the very end', 'They came from the U.S.', ['They came from the U.S.']],
  ])('%s', (_, text, expected) => {
    const sentences = splitSentences(text, 'en');
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('gives spans in order and apart, with every letter in one of them', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languageCodes), (text, language) => {
        let end = 0;
        for (const span of splitSentences(text, language)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, span.start).trim()).toBe('');
          const sentence = text.slice(span.start, span.end);
          expect(sentence.trim()).toBe(sentence);
          expect(sentence).not.toBe('');
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('finds in a long text what it finds in its lines', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
        const lines = texts.flatMap((line) => Array.from({ length: 8 }, () => line));
        const expected = lines.flatMap((line) =>
          splitSentences(line, 'en').map(({ start, end }) => line.slice(start, end)),
        );
        const text = lines.join('\n');
        const sentences = splitSentences(text, 'en');
        expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
      }),
    );
  });

  it.each([
    ['of one line', 'Mr. Smith met J. R. Jones. ', 200_000, 200_000],
    ['of lines', 'Mr. Smith met J. R. Jones.\n', 200_000, 200_000],
    ['of one sentence', 'word ', 1_000_000, 1],
    ['of initials', 'A. ', 1_000_000, 1],
    ['of dots', '.', 5_000_000, 1],
  ])('reads 5 MB %s in a few seconds', (_, part, times, sentences) => {
    const split = () => expect(splitSentences(part.repeat(times), 'en').length).toBe(sentences);
    expect(cpuMsOf(split)).toBeLessThan(15_000);
  });
});
