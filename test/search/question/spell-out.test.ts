/** Chat spellings and spellings by ear are written out where no article has them as they are. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import type { LanguageCode } from '../../../src/model.ts';
import { createVocabulary } from '../../../src/search/index/open-vocabulary.ts';
import { createSimilarForms } from '../../../src/search/question/similar-forms.ts';
import { spellOut } from '../../../src/search/question/spell-out.ts';
import { tokenise } from '../../../src/search/text/tokenise.ts';
import { countToken } from '../count-token.ts';

function spelt(text: string, code: LanguageCode, known: string): string {
  const language = languageOf(code);
  const vocabulary = createVocabulary();
  for (const token of tokenise(known, language)) {
    countToken(vocabulary, token, language, 'middle', 1);
  }
  return spellOut(text, { language, vocabulary, similar: createSimilarForms(vocabulary) }).text;
}

describe('spellOut', () => {
  it.each<[LanguageCode, string, string]>([
    ['en', 'how many ppl r there', 'how many people are there'],
    ['en', 'whos gonna pay, u or me?', 'who is going to pay, you or me?'],
    ['es', 'xq pararon', 'por qué pararon'],
    ['es', 'kien es la jueza', 'quién es la jueza'],
    ['es', 'kieren sacar', 'quieren sacar'],
    ['es', 'la makina', 'la maquina'],
    ['es', 'embotellava', 'embotellaba'],
    ['es', 'kisiera', 'quisiera'],
    ['es', 'kiziera', 'quisiera'],
    ['en', '', ''],
  ])('%s: %s → %s', (code, text, expected) => {
    expect(spelt(text, code, 'máquina embotellaba')).toBe(expected);
  });

  it.each<[string, LanguageCode, string, string]>([
    ['an article has the word', 'en', 'the ppl festival', 'ppl'],
    ['a capital makes a name of it', 'es', 'el grupo PA', ''],
    ['it is an everyday word', 'es', 'la caza', 'casa'],
    ['what sounds alike is spelt far otherwise', 'es', 'la bici', 'viki'],
    ['nothing known sounds alike', 'es', 'kwyjibo', 'casa'],
  ])('leaves the text where %s', (_, code, text, known) => {
    expect(spelt(text, code, known)).toBe(text);
  });
});
