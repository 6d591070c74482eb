/** Ranked candidates in, the passage that says what the asked thing is put before the others out. */
import type { Segment } from '../index/segment.ts';
import type { Candidate } from './passage-features.ts';

interface Placed extends Candidate {
  readonly segment: Segment;
  /** The passage's number in the segment. */
  readonly passage: number;
}

/**
 * "What is a tidal pool?" asks for "A tidal pool is a basin that…", not for the passage that speaks most of
 * such pools: the first with such a sentence of the article whose best one ranks highest, an article or section
 * that is called by the thing before others. As it was where no passage says it.
 */
export function putDefinitionFirst<T extends Placed>(candidates: readonly T[]): readonly T[] {
  const defining = candidates.filter(({ definition }) => definition !== undefined);
  const best = defining.find(isUnderItsName) ?? defining[0];
  if (!best) return candidates;
  const [first = best] = defining
    .filter((candidate) => isSameArticle(candidate, best))
    .sort((a, b) => a.passage - b.passage);
  return [first, ...candidates.filter((each) => each !== first)];
}

const isSameArticle = ({ segment, passage }: Placed, other: Placed): boolean =>
  segment === other.segment && segment.articleOf[passage] === segment.articleOf[other.passage];

/** Whether the title and heading hold every word of the thing. */
const isUnderItsName = ({ heading, question: { words, thing } }: Placed): boolean =>
  words.every((word, i) => heading[i] || !thing.includes(word));
