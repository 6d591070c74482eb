/** Ranked candidates in, the one with the latest year put before the others out, where the last time is asked for. */
import type { Segment } from '../index/segment.ts';
import type { Candidate } from './passage-features.ts';

interface Placed extends Candidate {
  readonly segment: Segment;
  /** The passage's number in the segment. */
  readonly passage: number;
}

/** Looked at from the best on: further down another thing is spoken of. */
const maxCandidates = 6;

/**
 * "When was the last flood?" asks for the flood of the latest year that a sentence about it names,
 * not for a sentence about floods in general. As it was where none names a year.
 */
export function putLatestFirst<T extends Placed>(candidates: readonly T[]): T[] {
  const [best] = candidates;
  if (!best?.question.wantsLatest) return [...candidates];
  const [latest] = candidates
    .slice(0, maxCandidates)
    .map((candidate) => ({ candidate, year: latestYear(candidate) }))
    .filter(({ year }) => year > 0)
    .sort((a, b) => b.year - a.year);
  if (!latest) return [...candidates];
  return [latest.candidate, ...candidates.filter((each) => each !== latest.candidate)];
}

/** Of its sentences that meet a word of what is asked for; 0 where they name none. */
function latestYear({ question, match, segment, passage }: Placed): number {
  const { text = '' } = segment.passages[passage] ?? {};
  const first = segment.sentenceStarts[passage] as number;
  const isSubject = question.words.map(({ asksKind, numeric }) => !asksKind && !numeric);
  const years = match.sentences.flatMap(({ covered, related }, number) => {
    const meets = isSubject.some((subject, word) => subject && (covered[word] || related[word]));
    if (!meets) return [];
    const at = 2 * (first + number);
    const [from, to] = [segment.sentenceSpans[at], segment.sentenceSpans[at + 1]];
    return text.slice(from, to).match(/(?<!\d)(?:1\d{3}|20\d{2})(?!\d)/gu) ?? [];
  });
  return Math.max(0, ...years.map(Number));
}
