/** A ranked candidate in, what its question asks about and no passage at all has out. */
import { namesSubject } from '../../language/names-subject.ts';
import type { QuestionWord } from '../question/read-question.ts';
import type { RankedCandidate } from '../ranking/rank-candidates.ts';
import { listUnmet } from './confidence-features.ts';

/** Shorter words are abbreviations of chats more often than names. */
const minLetters = 3;

/** An amount of the kind that is asked for says as much as the word for the kind. */
const surelyThere = 0.5;

/** As it was typed, before it was written out; what the passage or its neighbours say in other words is left out. */
export function listAbsent(candidate: RankedCandidate): string[] {
  const { question, segment, passage, fits } = candidate;
  const isOwnLanguage = segment.passages[passage]?.language === question.language;
  const isOffered = fits.some((fit) => fit >= surelyThere);
  const absent = listUnmet(candidate)
    .filter((word) => !word.isHeld && !(word.asksKind && isOffered))
    .filter((word) => isAskedAbout(word, isOwnLanguage))
    .map(({ typed }) => question.respelt.find(({ read }) => read === typed)?.typed ?? typed);
  // The parts of an ISO date are several words of one place.
  return [...new Set(absent)];
}

/** In another language the articles may call by another name whatever is not a name. */
function isAskedAbout(word: QuestionWord, isOwnLanguage: boolean): boolean {
  const { typed, form, name, numeric } = word;
  // "Third" names no number, and a month may be written in more ways than are read.
  if (numeric) return /\p{N}/u.test(typed) && !form.includes(':');
  return (name || isOwnLanguage) && form.length >= minLetters && namesSubject(typed.toLowerCase());
}
