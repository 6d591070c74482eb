/** Words that ask for nothing are left out of a question, but never those that an article has. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import type { LanguageCode } from '../../../src/model.ts';
import { createVocabulary } from '../../../src/search/index/open-vocabulary.ts';
import { isEmptyWord } from '../../../src/search/question/empty-words.ts';
import { createSimilarForms } from '../../../src/search/question/similar-forms.ts';
import { tokenise } from '../../../src/search/text/tokenise.ts';
import { countToken } from '../count-token.ts';

function asked(question: string, code: LanguageCode, known = ''): string {
  const language = languageOf(code);
  const vocabulary = createVocabulary();
  for (const token of tokenise(known, language)) {
    countToken(vocabulary, token, language, 'middle', 1);
  }
  const spelling = { language, vocabulary, similar: createSimilarForms(vocabulary) };
  return tokenise(question, language)
    .filter((token) => !token.stop && !isEmptyWord(token, spelling))
    .map(({ form }) => form)
    .join(' ');
}

describe('isEmptyWord', () => {
  it.each<[string, LanguageCode, string, string]>([
    ['words that ask for nothing', 'en', 'how tall is this thing actually', 'tall'],
    ['the same in Spanish', 'es', '¿todavía va a costar algo?', 'costar'],
    ['stop words of another language', 'en', 'cost para lamp', 'cost lamp'],
    ['misspelt stop words', 'en', 'waht lamp', 'lamp'],
  ])('leaves out %s', (_, code, question, expected) => {
    expect(asked(question, code)).toBe(expected);
  });

  it('leaves in what an article has', () => {
    expect(asked('how tall is this thing', 'en', 'a thing')).toBe('tall thing');
  });
});
