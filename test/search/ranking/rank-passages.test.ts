/** The first stage gives exactly what adding up every passage's BM25F gives, with and without its shortcut. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../../src/search/index/open-vocabulary.ts';
import { bm25, createPostingsBuilder, type Postings } from '../../../src/search/index/postings.ts';
import { readSegment } from '../../../src/search/index/read-segment.ts';
import { type Segment, termMask } from '../../../src/search/index/segment.ts';
import { runAtOnce } from '../../../src/search/index/steps.ts';
import type { Alternative } from '../../../src/search/question/word-alternatives.ts';
import {
  createScratch,
  type RankOptions,
  rankPassages,
} from '../../../src/search/ranking/rank-passages.ts';
import { createArticle, littleLibrary } from '../sample-articles.ts';

const scratchFor = createScratch();

/** Every passage's sum over the words of the best alternative, best first, then in reading order. */
function rankByDefinition(
  words: readonly (readonly Alternative[])[],
  postings: Postings,
  passages: number,
  { limit, allows }: RankOptions,
) {
  const scores = Array.from({ length: passages }, () => 0);
  for (const alternatives of words) {
    const best = new Map<number, number>();
    for (const { term, weight, idf } of alternatives) {
      const { from, to } = postings.list(term) ?? { from: 0, to: 0 };
      for (let i = from; i < to; i++) {
        const passage = postings.passages[i] as number;
        const score = (weight * idf * (postings.impacts[i] as number)) / 255;
        best.set(passage, Math.max(score, best.get(passage) ?? 0));
      }
    }
    for (const [passage, score] of best) scores[passage] = (scores[passage] as number) + score;
  }
  return scores
    .map((score, passage) => ({ passage, score }))
    .filter(({ passage, score }) => score > 0 && allows(passage))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit);
}

/** Term t stands in about `densities[t]` of the passages; the numbers follow from `seed` alone. */
function randomPostings(densities: readonly number[], passages: number, seed: number): Postings {
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const lists: { from: number; to: number; maxImpact: number }[] = [];
  const where: number[] = [];
  const impacts: number[] = [];
  for (const density of densities) {
    const from = where.length;
    for (let passage = 0; passage < passages; passage++) {
      if (random() >= density) continue;
      where.push(passage);
      impacts.push(1 + Math.floor(random() * 255));
    }
    const maxImpact = Math.max(0, ...impacts.slice(from));
    lists.push({ from, to: where.length, maxImpact });
  }
  return {
    terms: densities.keys(),
    passages: Uint32Array.from(where),
    impacts: Uint8Array.from(impacts),
    list: (term) => (lists[term]?.to === lists[term]?.from ? undefined : lists[term]),
  };
}

const passages = 3000;
const densities = [0.004, 0.01, 0.05, 0.3, 0.8, 0.95, 1, 0];
/** Eighths of 255: every sum is exact, so that equal scores are equal to the last bit. */
const alternative = (idf: fc.Arbitrary<number>): fc.Arbitrary<Alternative> =>
  fc.record({
    term: fc.nat({ max: densities.length - 1 }),
    weight: fc.constantFrom(1, 0.5, 0.25),
    idf: idf.map((eighths) => (255 * eighths) / 8),
  });
const rare = fc
  .constantFrom(0, 1)
  .chain((term) =>
    fc
      .integer({ min: 30, max: 60 })
      .map((eighths) => [{ term, weight: 1, idf: (255 * eighths) / 8 }]),
  );
const anyWord = fc.array(alternative(fc.integer({ min: 1, max: 12 })), {
  minLength: 1,
  maxLength: 3,
});
const options = fc.record({
  limit: fc.constantFrom(1, 5, 20, 60),
  allows: fc.constantFrom(
    () => true,
    (passage: number) => passage % 3 > 0,
    (passage: number) => passage > 2900,
    () => false,
  ),
});

describe('rankPassages', () => {
  it('gives what adding up everything gives, over lists long enough for the shortcut', () => {
    fc.assert(
      fc.property(
        fc.tuple(rare, fc.array(anyWord, { maxLength: 4 })),
        options,
        fc.integer({ min: 1 }),
        ([first, others], chosen, seed) => {
          const postings = randomPostings(densities, passages, seed);
          const words = [...others, first];
          const scratch = scratchFor(passages);
          const expected = rankByDefinition(words, postings, passages, chosen);
          expect(rankPassages(words, postings, scratch, chosen)).toEqual(expected);
          // A second search must not meet the first one's numbers.
          expect(scratch.scores.every((score) => score === 0)).toBe(true);
          expect(scratch.wordScores.every((score) => score === 0)).toBe(true);
        },
      ),
    );
  });

  it('leaves out most of a long list once nothing in it can come in', () => {
    let read = 0;
    const whole = randomPostings([0.02, 1], passages, 7);
    const impacts = new Proxy(whole.impacts, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/u.test(key)) read++;
        return Reflect.get(target, key);
      },
    });
    const words = [[{ term: 1, weight: 1, idf: 0.01 }], [{ term: 0, weight: 1, idf: 6 }]];
    const chosen = { limit: 10, allows: () => true };
    const ranked = rankPassages(words, { ...whole, impacts }, scratchFor(passages), chosen);
    expect(ranked.length).toBe(10);
    expect(read).toBeLessThan(passages / 10);
  });

  it('puts equal scores in reading order', () => {
    const postings = randomPostings([1], 5, 1);
    const even = { ...postings, impacts: postings.impacts.slice().fill(51) };
    const words = [[{ term: 0, weight: 1, idf: 255 }]];
    const chosen = { limit: 3, allows: () => true };
    expect(rankPassages(words, even, scratchFor(5), chosen).map(({ passage }) => passage)).toEqual([
      0, 1, 2,
    ]);
  });

  it.each([
    ['no word', []],
    ['a word without a term', [[]]],
    ['a term that is nowhere', [[{ term: 99, weight: 1, idf: 3 }]]],
  ])('finds nothing for %s', (_, words) => {
    const postings = randomPostings([0.5], 100, 3);
    const chosen = { limit: 5, allows: () => true };
    expect(rankPassages(words, postings, scratchFor(100), chosen)).toEqual([]);
  });
});

/** The formula as it is printed: weighted, length-normalised frequencies, then saturation. */
function impactByDefinition(segment: Segment, passage: number, term: number): number {
  const bodyOf = (p: number): number[] =>
    [...segment.tokens.slice(segment.tokenStarts[p], segment.tokenStarts[p + 1])].map(
      (value) => value & termMask,
    );
  const headingOf = (p: number): number[] => [...(segment.headingTerms[p] ?? [])];
  const { k1, b, usualLength, headingWeight, headingB, usualHeading } = bm25;
  const body = bodyOf(passage);
  const heading = headingOf(passage);
  const bodyNorm = 1 - b + (b * body.length) / usualLength;
  const headingNorm = 1 - headingB + (headingB * heading.length) / usualHeading;
  const frequency =
    body.filter((each) => each === term).length / bodyNorm +
    (headingWeight * heading.filter((each) => each === term).length) / headingNorm;
  return Math.max(1, Math.round((255 * frequency) / (k1 + frequency)));
}

describe('createPostingsBuilder', () => {
  const buildPostings = createPostingsBuilder();
  const word = fc.constantFrom('lamp', 'ledger', 'storm', 'lake', 'flood', 'the', '1921', 'U.S.');
  const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(' '));
  const section = fc.constantFrom(null, 'The lamp', 'Flood and storm');
  const article = fc
    .array(fc.record({ text, section }), { minLength: 1, maxLength: 6 })
    .map((drafts) => createArticle('any', drafts, { title: 'Lake and ledger' }));

  it('lists for each term the passages that hold it, in order, with their BM25F', () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 3 }), (articles) => {
        const vocabulary = createVocabulary();
        const segment = runAtOnce(readSegment(articles, vocabulary));
        const postings = runAtOnce(buildPostings(segment, vocabulary.terms.length));
        expect([...postings.terms].sort((a, b) => a - b)).toEqual([...vocabulary.terms.keys()]);
        for (const term of vocabulary.terms.keys()) expectList(segment, postings, term);
      }),
    );
  });

  it('has no list for a term of other articles', () => {
    const vocabulary = createVocabulary();
    const [first, ...others] = littleLibrary;
    runAtOnce(readSegment(others, vocabulary));
    const segment = runAtOnce(readSegment([first], vocabulary));
    const postings = runAtOnce(buildPostings(segment, vocabulary.terms.length));
    expect(postings.list(vocabulary.termNumber('ledger') as number)).toBeUndefined();
  });
});

function expectList(segment: Segment, { list, passages, impacts }: Postings, term: number): void {
  const { from, to, maxImpact } = list(term) ?? { from: 0, to: 0, maxImpact: 0 };
  const holding = segment.passages.flatMap((_, p) => {
    const body = segment.tokens.slice(segment.tokenStarts[p], segment.tokenStarts[p + 1]);
    const holds = body.some((value) => (value & termMask) === term);
    return holds || segment.headingTerms[p]?.includes(term) ? [p] : [];
  });
  expect([...passages.slice(from, to)]).toEqual(holding);
  const expected = holding.map((passage) => impactByDefinition(segment, passage, term));
  expect([...impacts.slice(from, to)]).toEqual(expected);
  expect(maxImpact).toBe(Math.max(...expected));
}
