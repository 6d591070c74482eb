/** A read question and the index in, the passages most worth a closer look out: the first stage. */
import type { Article } from '../../model.ts';
import type { ReadIndex } from '../index/index-articles.ts';
import type { IndexPart } from '../index/index-parts.ts';
import type { Segment } from '../index/segment.ts';
import { holdsPhrases, isUnindexed } from '../question/quoted-phrases.ts';
import type { QuestionWord, ReadQuestion } from '../question/read-question.ts';
import type { Alternative } from '../question/word-alternatives.ts';
import { createScratch, rankPassages } from './rank-passages.ts';

/** All that reranking needs to know of a passage: where it was found does not matter to it. */
export interface FoundPassage {
  readonly segment: Segment;
  /** The passage's number in the segment. */
  readonly passage: number;
  /** First-stage score; 0 where only kin and other words for the same thing were met. */
  readonly score: number;
}

export interface FindOptions {
  /** Articles that may be searched, by id. */
  readonly includes: (articleId: string) => boolean;
  /** At least so many candidates where there are as many. */
  readonly limit: number;
}

/** Best first. */
export type FindCandidates = (question: ReadQuestion, options: FindOptions) => FoundPassage[];

/** Candidates that the first stage hands on: 12 to 50 give the same answers, and each costs time. */
export const candidateCount = 16;
/** Of those that speak of a thing few say what it is; no more than a database hands on (`to-query.ts`). */
const definingCount = 200;
/** Passages looked through for a quoted phrase: the best, or the first where none is better. */
const maxQuoting = 2_000;

/** Candidates of the index as it is at each question. */
export function createCandidateFinder(
  index: ReadIndex,
  scratchFor = createScratch(),
): FindCandidates {
  const searchParts = createPartSearch(index, scratchFor);
  return (question, { includes, limit }) => {
    const count = Math.max(question.thing.length > 0 ? definingCount : candidateCount, limit);
    const words = question.words.map((word) => word.alternatives);
    if (question.phrases.length > 0) {
      const holds = ({ segment, passage }: FoundPassage): boolean =>
        holdsPhrases(segment, passage, question.phrases);
      let quoting = searchParts(words, { includes, limit: maxQuoting }).filter(holds);
      // "To be or not to be" has no word that is indexed, so any passage may hold it.
      if (quoting.length === 0 && question.phrases.every(isUnindexed))
        quoting = firstPassages(index, includes).filter(holds);
      // Where nothing quotes the phrase, the rest of the question still orders what is closest.
      if (quoting.length > 0) return quoting.slice(0, count);
    }
    const found = searchParts(words, { includes, limit: count });
    if (found.length >= count) return found;
    const loose = searchParts(question.words.map(looseAlternatives), { includes, limit: count });
    return addLoose(found, loose).slice(0, count);
  };
}

/**
 * Where the question's own words are found in few passages, as in a library of one article, the
 * places are filled with passages that hold kin or other words for the same thing.
 */
function addLoose(
  found: readonly FoundPassage[],
  loose: readonly FoundPassage[],
): readonly FoundPassage[] {
  const known = new Set(found.map(passageOf));
  const others = loose.filter((candidate) => !known.has(passageOf(candidate)));
  return [...found, ...others.map((candidate) => ({ ...candidate, score: 0 }))];
}

const passageOf = ({ segment, passage }: FoundPassage) => segment.passages[passage];

function looseAlternatives({ related, kin }: QuestionWord): Alternative[] {
  const terms = [...related.map(({ term }) => term), ...kin];
  return terms.map((term) => ({ term, weight: 1, idf: 1 }));
}

type Words = readonly (readonly Alternative[])[];

function createPartSearch(
  index: ReadIndex,
  scratchFor: ReturnType<typeof createScratch>,
): (words: Words, options: FindOptions) => FoundPassage[] {
  return (words, { includes, limit }) => {
    const found = index.parts.flatMap((part) => {
      const { segment, postings } = part;
      const scratch = scratchFor(segment.passages.length);
      const allows = allowedIn(part, includes);
      return rankPassages(words, postings, scratch, { limit, allows }).map(
        ({ passage, score }) => ({ segment, passage, score }),
      );
    });
    return found.sort((a, b) => b.score - a.score).slice(0, limit);
  };
}

function firstPassages(
  index: ReadIndex,
  includes: FindOptions['includes'],
): readonly FoundPassage[] {
  const found: FoundPassage[] = [];
  for (const part of index.parts) {
    const { segment } = part;
    const allows = allowedIn(part, includes);
    for (let passage = 0; passage < segment.passages.length; passage++) {
      if (found.length === maxQuoting) return found;
      if (allows(passage)) found.push({ segment, passage, score: 0 });
    }
  }
  return found;
}

/** Tells of a passage's number whether its article is there and included. */
function allowedIn(
  { articles, gone, segment }: IndexPart,
  includes: (articleId: string) => boolean,
): (passage: number) => boolean {
  return (passage) => {
    const article = segment.articleOf[passage] as number;
    return !gone[article] && includes((articles[article] as Article).id);
  };
}
