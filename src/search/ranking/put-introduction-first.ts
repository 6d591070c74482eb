/** Ranked candidates in, the passage that introduces who is asked about put before the others out. */
import { languageOf } from '../../language/languages.ts';
import { placeOf, type Segment } from '../index/segment.ts';
import type { Candidate } from './passage-features.ts';

interface Placed extends Candidate {
  readonly segment: Segment;
  /** The passage's number in the segment. */
  readonly passage: number;
}

/** Enough for "the former president of the council, ". */
const maxRoleChars = 40;

/**
 * "Who is Ana Ruiz?" asks for "Ana Ruiz, the mayor", not for what she said later: of the passages
 * that name her, the first of the article that says what she is. As it was where none does.
 */
export function putIntroductionFirst<T extends Placed>(candidates: readonly T[]): T[] {
  const [best] = candidates;
  if (!best?.question.introduces) return [...candidates];
  const [first] = candidates
    .filter((each) => each.segment === best.segment && isSameArticle(each, best))
    .filter((each) => namesAll(each) && introduces(each))
    .sort((a, b) => a.passage - b.passage);
  return first ? [first, ...candidates.filter((each) => each !== first)] : [...candidates];
}

const isSameArticle = ({ segment, passage }: Placed, other: Placed): boolean =>
  segment.articleOf[passage] === other.segment.articleOf[other.passage];

const namesAll = ({ question, match }: Placed): boolean =>
  question.words.every((_, word) => match.occurrences.some((each) => each.word === word));

/** Whether the name is followed by an apposition or "is", or stands behind a role or "I'm". */
export function introduces({ match, segment, passage: number }: Placed): boolean {
  const passage = segment.passages[number];
  if (!passage) return false;
  const { introductions, offers } = languageOf(passage.language);
  const firstToken = segment.tokenStarts[number] as number;
  return match.occurrences.some(({ token }) => {
    const { start, end } = placeOf(segment.places[firstToken + token] as number);
    if (introductions?.follows.test(passage.text.slice(end))) return true;
    const before = passage.text.slice(Math.max(0, start - maxRoleChars), start);
    if (introductions?.before.test(before)) return true;
    // Only what stands right before the name, within its sentence.
    const role = /[^.;:,!?"“”«»]*$/u.exec(before)?.[0] ?? '';
    return offers.person?.test(role) === true;
  });
}
