/** A sentence and a run of capitalised words in it in, whether the run may be a piece of something or two names in one out. */
import type { ExtractionWords } from '../../language/extraction-words.ts';
import { languageOf } from '../../language/languages.ts';
import type { LanguageCode, Span } from '../../model.ts';
import { isHead, isOrdinary, isPersonal } from './everyday-words.ts';
import type { Word } from './join-words.ts';

/** A longer quotation is what somebody said. */
const titleMaxWords = 6;

const quotation = /“([^“”]{1,100})”|"([^"]{1,100})"|«([^«»]{1,100})»/gu;

/**
 * What stands in quotation marks and is a title, a slogan or a name: short without a mark of its own
 * at its end, or with a capital in every longer word. A piece of it is no name.
 */
export function findTitles(text: string): Span[] {
  return [...text.matchAll(quotation)].flatMap((match) => {
    const inner = (match[1] ?? match[2] ?? match[3] ?? '').replace(/[.,;:!?…\s]+$/u, '');
    const start = match.index + 1;
    const isEnded = /[.,;!?…]$/u.test((match[1] ?? match[2] ?? match[3] ?? '').trim());
    const words = inner.match(/[\p{L}\p{N}]+/gu) ?? [];
    const isCapital = words.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word));
    const isShort = words.length <= titleMaxWords && !isEnded;
    return isShort || isCapital ? [{ start, end: start + inner.length }] : [];
  });
}

/** Of a title only the whole of it is a name, and none where it has common nouns: “The Long River”. */
export function isPiece(run: readonly Word[], titles: readonly Span[]): boolean {
  const [from = 0, to = 0] = [run[0]?.start, run.at(-1)?.end];
  return titles.some(({ start, end }) => {
    if (from < start || to > end) return false;
    return from > start || to < end || (run.length > 1 && isTitle(run));
  });
}

function isTitle(run: readonly Word[]): boolean {
  const words = run.map(({ text }) => text.toLowerCase());
  return words.some(isOrdinary) && !words.some(isHead);
}

/**
 * "El alcalde de Lima Luis Rojas", "la diputada del PP Ana Rojas": a place or a party, and right
 * behind it somebody; where one ends and the other begins nothing tells.
 */
export function isTwoInOne(
  text: string,
  before: readonly Word[],
  run: readonly Word[],
  language: LanguageCode,
): boolean {
  const tail = run.slice(-3);
  const isAdjacent = tail.every(
    ({ end }, at) => at === tail.length - 1 || text.slice(end, tail[at + 1]?.start) === ' ',
  );
  if (tail.length < 3 || !isAdjacent) return false;
  if (!isPersonal(tail.slice(-2).map((word) => word.text))) return false;
  const [first = ''] = run.map((word) => word.text);
  const isParty = /^\p{Lu}{2,}$/u.test(first) && run.length === 3;
  return isParty || isOfRole(before, languageOf(language).extraction);
}

/** "La ministra de", "el alcalde de la". */
function isOfRole(before: readonly Word[], words: ExtractionWords | undefined): boolean {
  if (words === undefined) return false;
  const [third = '', second = '', last = ''] = before
    .slice(-3)
    .map(({ text }) => text.toLowerCase());
  const isOf = (word: string) => words.ofWords.has(word);
  if (isOf(last)) return words.roles.has(second);
  return isOf(second) && words.determiners.has(last) && words.roles.has(third);
}
