/** Ranked candidates in, the passage that says what the asked thing is put before the others out. */
import type { Segment } from '../index/segment.ts';
import { hasAskingHeading, isSameSection } from './answer-to-question.ts';
import type { Candidate } from './passage-features.ts';

interface Placed extends Candidate {
  readonly segment: Segment;
  /** The passage's number in the segment. */
  readonly passage: number;
}

/**
 * "What is a tidal pool?" asks for "A tidal pool is a basin that…", not for the passage that speaks most of
 * such pools: the first with such a sentence below the heading that asks just this, and else of the article whose
 * best one ranks highest, an article or section that is called by the thing before others. What stands below that
 * heading answers in any words. As it was where no passage says it.
 */
export function putDefinitionFirst<T extends Placed>(candidates: readonly T[]): readonly T[] {
  const defining = candidates.filter(({ definition }) => definition !== undefined);
  const answer = candidates.find(isBelowItsQuestion);
  const best = answer ?? defining.find(isUnderItsName) ?? defining[0];
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

const isInSameSection = (some: Placed, other: Placed): boolean =>
  some.segment === other.segment && isSameSection(some.segment, some.passage, other.passage);

const isSameArticle = ({ segment, passage }: Placed, other: Placed): boolean =>
  segment === other.segment && segment.articleOf[passage] === segment.articleOf[other.passage];

/** Whether the title and heading hold every word of the thing. */
const isUnderItsName = ({ heading, question: { words, thing } }: Placed): boolean =>
  words.every((word, i) => heading[i] || !thing.includes(word));
