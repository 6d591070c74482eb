/** A misspelt word finds the word that was meant, and nothing where guessing would be wild. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/language/edit-distance.ts';
import { languages } from '../../../src/language/languages.ts';
import { createVocabulary } from '../../../src/search/index/open-vocabulary.ts';
import type { Vocabulary } from '../../../src/search/index/vocabulary.ts';
import { allowedEdits, createSimilarForms } from '../../../src/search/question/similar-forms.ts';
import { tokenise } from '../../../src/search/text/tokenise.ts';
import { countToken } from '../count-token.ts';

function addWords(vocabulary: Vocabulary, text: string, by: 1 | -1 = 1): void {
  for (const token of tokenise(text, languages.en)) {
    countToken(vocabulary, token, languages.en, 'middle', by);
  }
}

function vocabularyOf(text: string): Vocabulary {
  const vocabulary = createVocabulary();
  addWords(vocabulary, text);
  return vocabulary;
}

const known =
  'sovereignty soldiers soldier electricity museum ledger harbour lake 1921 620 gallery';

function meant(word: string, vocabulary = vocabularyOf(known)): string[] {
  const similar = createSimilarForms(vocabulary).find(word);
  return similar.map(({ form }) => vocabulary.forms[form] ?? '');
}

describe('createSimilarForms', () => {
  it.each([
    ['a letter too many', 'musseum', 'museum'],
    ['a letter too few', 'ledgr', 'ledger'],
    ['a wrong letter', 'gallary', 'gallery'],
    ['two letters swapped', 'hrabour', 'harbour'],
    ['a letter too few and a wrong one in a long word', 'sovreignti', 'sovereignty'],
    ['two letters too few in a long word', 'eletricty', 'electricity'],
    ['a wrong first letter', 'nuseum', 'museum'],
    ['a wrong last letter', 'museun', 'museum'],
    ['the shortest word that is guessed at', 'laek', 'lake'],
    ['the nearer of two', 'soldeirs', 'soldiers'],
  ])('%s: %s', (_, word, right) => {
    expect(meant(word)[0]).toBe(right);
  });

  it.each([
    ['three letters are too few', 'lak'],
    ['a number is never guessed', '1922'],
    ['nor a number with letters', '620th'],
    ['nor a month', 'month:6'],
    ['two mistakes are too many in a short word', 'lgdgar'],
    ['three are too many in any', 'eletrcty'],
    ['nothing is alike', 'xylophone'],
    ['longer than the algorithm takes', 'a'.repeat(33)],
    ['nothing', ''],
    ['letters of another script', 'музейный'],
  ])('nothing where %s: %s', (_, word) => {
    expect(meant(word)).toEqual([]);
  });

  it('gives at most six, the likest first and the commoner of equally like ones', () => {
    const vocabulary = vocabularyOf(
      'trams trame tramp tramz trama trami tramo tramp tramp trame tram',
    );
    const similar = createSimilarForms(vocabulary).find('tramx');
    expect(similar.length).toBe(6);
    const likeness = similar.map(({ similarity }) => similarity);
    expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
    const words = similar.map(({ form }) => vocabulary.forms[form]);
    expect(words.slice(0, 2)).toEqual(['tramp', 'trame']);
  });

  it('reads words that came since the last question', () => {
    const vocabulary = vocabularyOf(known);
    const { find } = createSimilarForms(vocabulary);
    expect(find('lightouse')).toEqual([]);
    addWords(vocabulary, 'lighthouse');
    expect(find('lightouse').map(({ form }) => vocabulary.forms[form])).toEqual(['lighthouse']);
  });

  it('forgets words that left, and knows them again when they come back', () => {
    const vocabulary = vocabularyOf(`${known} lighthouse`);
    const { find } = createSimilarForms(vocabulary);
    addWords(vocabulary, 'lighthouse', -1);
    expect(find('lightouse')).toEqual([]);
    addWords(vocabulary, 'lighthouse');
    expect(find('lightouse').map(({ form }) => vocabulary.forms[form])).toEqual(['lighthouse']);
    addWords(vocabulary, 'lighthouse', -1);
    expect(find('lightouse')).toEqual([]);
  });

  it('never gives a word farther away than is allowed', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeñ1:'), minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (words, asked) => {
        const vocabulary = vocabularyOf(words.join(' '));
        for (const { form, edits, similarity } of createSimilarForms(vocabulary).find(asked)) {
          expect(edits).toBe(editDistance(asked, vocabulary.forms[form] ?? '', 5));
          expect(edits).toBeLessThanOrEqual(allowedEdits(asked));
          expect(similarity > 0 && similarity <= 1).toBe(true);
        }
      }),
    );
  });
});

describe('allowedEdits', () => {
  it.each([
    ['lak', 0],
    ['lake', 1],
    ['windows', 1],
    ['soldiers', 2],
    ['1921', 0],
    ['month:10', 0],
  ])('%s: %i', (word, edits) => {
    expect(allowedEdits(word)).toBe(edits);
  });
});
