/** Ranked candidates in, the passage that says what the asked thing is put before the others out. */
import type { Segment } from '../index/segment.ts';
import { hasAskingHeading, isSameSection, leastAsked } from './answer-to-question.ts';
import type { Candidate } from './passage-features.ts';

interface Placed extends Candidate {
  readonly segment: Segment;
  /** The passage's number in the segment. */
  readonly passage: number;
}

/**
 * "What is a tidal pool?" asks for "A tidal pool is a basin that…", not for the passage that speaks most of
 * such pools. First comes what stands below the heading that asks just this, in any words; else the first such
 * sentence of the article whose best one ranks highest, one that is called by the thing before others; else how
 * an article begins that is called by it. As it was where there is none of these.
 */
export function putDefinitionFirst<T extends Placed>(candidates: readonly T[]): readonly T[] {
  const defining = candidates.filter(({ definition }) => definition !== undefined);
  const answer = candidates.find(isBelowItsQuestion);
  const named = defining.find(isUnderItsName) ?? candidates.find(beginsOnThing);
  const best = answer ?? named ?? defining[0];
  if (!best) return candidates;
  const isBeside = answer ? isInSameSection : isSameArticle;
  const [first = best] = defining
    .filter((candidate) => isBeside(candidate, best))
    .sort((a, b) => a.passage - b.passage);
  return [first, ...candidates.filter((each) => each !== first)];
}

/** Whether the heading above asks for the thing, and for nothing else. */
const isBelowItsQuestion = ({ asked, question, segment, passage }: Placed): boolean =>
  question.thing.length > 0 && asked === 1 && hasAskingHeading(segment, passage);

/** Whether an article begins there that is called by the thing, whatever its first section is called. */
export const beginsOnThing = ({ asked, question, segment, passage }: Placed): boolean =>
  question.thing.length > 0 &&
  asked >= leastAsked &&
  segment.articleOf[passage] !== segment.articleOf[passage - 1];

const isInSameSection = (some: Placed, other: Placed): boolean =>
  some.segment === other.segment && isSameSection(some.segment, some.passage, other.passage);

const isSameArticle = ({ segment, passage }: Placed, other: Placed): boolean =>
  segment === other.segment && segment.articleOf[passage] === segment.articleOf[other.passage];

/** Whether the title and heading hold every word of the thing. */
const isUnderItsName = ({ heading, question: { words, thing } }: Placed): boolean =>
  words.every((word, i) => heading[i] || !thing.includes(word));
