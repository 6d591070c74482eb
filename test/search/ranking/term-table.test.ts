/** A question's terms are where they are looked up while it is answered, and gone after it. */
import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../../src/search/index/open-vocabulary.ts';
import type { QuestionWord, ReadQuestion } from '../../../src/search/question/read-question.ts';
import {
  createTermTables,
  kinOf,
  relatedOf,
  wordOf,
} from '../../../src/search/ranking/term-table.ts';

type Terms = Pick<QuestionWord, 'alternatives' | 'kin' | 'related'>;

const alternative = (term: number, weight: number) => ({ term, weight, idf: 1 });
/** `languages`: a bit for each that the term is another word in. */
const related = (term: number, languages: number) => ({ term, languages, strength: 1 });
const asking = (words: readonly Terms[]) => ({ words }) as unknown as ReadQuestion;
const withTable = createTermTables(createVocabularyOf(9));

function createVocabularyOf(terms: number) {
  return { ...createVocabulary(), terms: Array.from({ length: terms }, (_, i) => `term ${i}`) };
}

const question = asking([
  { alternatives: [alternative(1, 1), alternative(2, 0.5)], kin: [2, 3], related: [related(4, 1)] },
  {
    alternatives: [alternative(2, 0.75), alternative(1, 0.5)],
    kin: [3, 4],
    related: [related(4, 3), related(3, 128)],
  },
]);

describe('createTermTables', () => {
  it.each([
    ['the better alternative has the term', 1, { word: 0, kin: -1, related: -1, weight: 1 }],
    ['whichever word comes first', 2, { word: 1, kin: 0, related: -1, weight: 0.75 }],
    ['the first word has the kin', 3, { word: -1, kin: 0, related: 1, weight: 0 }],
    ['a term may be several things', 4, { word: -1, kin: 1, related: 0, weight: 0 }],
    ['most terms are nothing', 5, { word: -1, kin: -1, related: -1, weight: 0 }],
  ])('%s', (_, term, expected) => {
    const found = withTable(question, ({ roles, weights }) => {
      const role = roles[term] as number;
      const weight = weights[term] as number;
      return { word: wordOf(role), kin: kinOf(role), related: relatedOf(role, 255), weight };
    });
    expect(found).toEqual(expected);
  });

  it('has another word in texts of its own languages only', () => {
    const inLanguages = (term: number) =>
      withTable(question, ({ roles }) =>
        [1, 2, 128].map((language) => relatedOf(roles[term] as number, language)),
      );
    expect(inLanguages(4)).toEqual([0, -1, -1]);
    expect(inLanguages(3)).toEqual([-1, -1, 1]);
  });

  it('leaves nothing for the next question, and has a zero for each of its words', () => {
    withTable(question, () => undefined);
    withTable(asking([{ alternatives: [], kin: [], related: [] }]), ({ roles, weights, none }) => {
      expect(roles.every((role) => role === 0)).toBe(true);
      expect(weights.every((weight) => weight === 0)).toBe(true);
      expect(none).toEqual([0]);
    });
  });
});
