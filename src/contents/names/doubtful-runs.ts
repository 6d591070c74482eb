/** A sentence and a run of capitalised words in it in, whether the run may be a piece of something or two names in one out. */

import { languageOf } from '../../language/languages.ts';
import type { ExtractionWords } from '../../language/words/extraction-words.ts';
import type { LanguageCode, Span } from '../../model.ts';
import { isGivenName, isHead, isInstitution, isOrdinary, isPersonal } from './everyday-words.ts';
import { isCommonNoun, type Word } from './join-words.ts';
import { isKnownName } from './known-places.ts';
import { isOne, isPeople } from './roles.ts';

/** A longer quotation is what somebody said. */
const titleMaxWords = 6;

/** The second half of a name with "and" is hardly longer. */
const halfMaxWords = 8;

/** A number and its unit are shorter, in characters. */
const beforeChars = 18;

const quotation = /“([^“”]{1,100})”|"([^"]{1,100})"|«([^«»]{1,100})»/gu;

/**
 * What stands in quotation marks and is a title, a slogan or a name: short without a mark of its own
 * at its end, or with a capital in every longer word. A piece of it is no name.
 */
export function findTitles(text: string): Span[] {
  return [...text.matchAll(quotation)].flatMap((match) => {
    const inner = (match[1] ?? match[2] ?? match[3] ?? '')
      .trimStart()
      .replace(/(?<![.,;:!?…\s])[.,;:!?…\s]+$/u, '');
    const quoted = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + 1 + (quoted.length - quoted.trimStart().length);
    const isEnded = /[.,;!?…]$/u.test((match[1] ?? match[2] ?? match[3] ?? '').trim());
    const words = inner.match(/[\p{L}\p{N}]+/gu) ?? [];
    const isCapital = words.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word));
    const isShort = words.length <= titleMaxWords && !isEnded;
    return isShort || isCapital ? [{ start, end: start + inner.length }] : [];
  });
}

/** "DEAR ABBY": a line of capitals in a line. */
export const isCried = (run: readonly Word[]): boolean =>
  run.length > 1 &&
  run.every(({ text }) => text === text.toUpperCase()) &&
  run.some(({ text }) => text.length >= 5);

/** "Instant Cashout", "Model Overview", "Cryptic": on a line that is no sentence any word may have a capital. */
export function isLabel(run: readonly Word[], language: LanguageCode): boolean {
  const words = run.map(({ text }) => text);
  if (isPersonal(words) && isGivenName((words[0] ?? '').toLowerCase())) return false;
  if (words.length > 1 && words.some((word) => isHead(word.toLowerCase()))) return false;
  return words.every((word) => isCommonNoun(word, language));
}

/** A list's line of fewer words is hardly a sentence, nor is one of so few anywhere. */
const [itemMaxWords, lineMaxWords] = [8, 3];

/** So many of a line's words with a capital: a heading, a row of a table, the names of buttons. */
const capitalMinShare = 0.5;

/** A line without an end in, whether nobody would say it: a name is one there only if it is one in a sentence. */
export function isUnspoken(line: string, words: readonly Word[]): boolean {
  const letters = words.filter(({ text }) => /^\p{L}{2}/u.test(text));
  const capitals = letters.filter((word) => word.capital);
  const isItem = /^\s*(?:[-*•·+–]|\d{1,3}[.)])\s/u.test(line) || line.includes(' · ');
  const maxWords = isItem ? itemMaxWords : lineMaxWords;
  return letters.length <= maxWords || capitals.length >= capitalMinShare * letters.length;
}

/** "80 Day Obsession", "2 Tbsp", and not "the 2008 Games". */
export const isCounted = (text: string, { start }: Span): boolean =>
  /(?<![\p{L}\p{N}.,:/-])(?!(?:1[5-9]|20)\d\d )\d{1,4} $/u.test(
    text.slice(Math.max(0, start - 8), start),
  );

/** "Contents: …" */
export const isBeforeColon = (text: string, { end }: Span): boolean => text[end] === ':';

/** "Ana Quispe", in a row of names; "Crusty Bread" and "Help Menu" are none. */
export function isLikePerson(run: readonly Word[], language: LanguageCode): boolean {
  const words = run.map(({ text }) => text);
  const last = words.at(-1) ?? '';
  return (
    words.length < 4 &&
    isPersonal(words) &&
    !words.slice(1).some((word) => isCommonNoun(word, language)) &&
    /\p{Ll}/u.test(last)
  );
}

/** "6 Sundried Tomatoes", "3 tbsp Milk", "Saturated Fat 124g": what is counted in a line that is no sentence. */
export function isMeasured(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - beforeChars), start);
  const after = text.slice(end, end + beforeChars);
  return (
    /(?:^|[^\p{L}\p{N}.])\d{1,4}(?:[.,/]\d+)?(?: ?\p{Ll}{1,8}\.?)? $/u.test(before) ||
    /^:? \d{1,4}(?:[.,]\d+)? ?(?:%|(?:g|mg|kg|ml|mins?|hrs?|hours?)(?!\p{L}))/u.test(after)
  );
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
  // "A BBC Mundo Ana Rojas" too.
  const ahead = run.slice(0, -2).map((word) => word.text);
  const isParty =
    ahead.some((word) => /^\p{Lu}{2,}$|^(?!Ma?c\p{Lu})\p{L}*\p{Ll}\p{Lu}/u.test(word)) &&
    !ahead.some((word) => isOne(word.toLowerCase()));
  return isParty || isOfRole(before, languageOf(language).extraction);
}

/**
 * "Securities and Exchange Commission" is one name, "the Senate and the Exchange Commission" are two;
 * where no article tells, neither is taken.
 */
export function isHalf(
  text: string,
  words: readonly Word[],
  [from, to]: readonly [number, number],
  language: LanguageCode,
): boolean {
  const isAnd = (at: number) =>
    languageOf(language).extraction?.and.has(words[at]?.text ?? '') === true;
  // "Devon and Cornwall Police" is one, "Lima and Tarma Bank" two.
  const isCommon = (at: number) =>
    isCommonNoun(words[at]?.text ?? '', language) ||
    isKnownName(words[at]?.text.toLowerCase() ?? '');
  const isHeadAt = (at: number) => isHead(words[at]?.text.toLowerCase() ?? '');
  if (isAnd(from - 1) && isHeadAt(to) && to > from && isClose(text, words, from - 2)) {
    return words[from - 2]?.capital === true && isCommon(from - 2);
  }
  if (!isAnd(to + 1) || !isCommon(to) || !isClose(text, words, to)) return false;
  const ahead = words.slice(to + 2, to + 2 + halfMaxWords).findIndex(({ capital }) => !capital);
  const last = to + 1 + ahead;
  const half = text.slice(words[to]?.end, words[last]?.end);
  return ahead > 1 && isHeadAt(last) && /^ \p{L}+(?: \p{Lu}\p{L}*)+$/u.test(half);
}

/** "Letters from the Veranda": a common word that has a capital by itself begins a title. */
export function isTail(
  text: string,
  words: readonly Word[],
  at: number,
  language: LanguageCode,
): boolean {
  const { names, extraction, stopWords } = languageOf(language);
  const near = [at - 2, at - 3].find((place) => words[place]?.capital === true);
  const lead = words[at - 1]?.capital ? undefined : near;
  const first = lead === undefined ? undefined : words[lead];
  if (lead === undefined || first === undefined || lead === 0 || words[lead - 1]?.capital)
    return false;
  const links = words.slice(lead + 1, at).map((word) => word.text);
  // "The Faculty of Medicine at the University": behind a name another one.
  const isPart = words.slice(Math.max(1, lead - 3), lead).some(({ capital }) => capital);
  if (isPart || isHead(words[at]?.text.toLowerCase() ?? '')) return false;
  if (!/^(?: \p{Ll}+)+ $/u.test(text.slice(first.end, words[at]?.start))) return false;
  if (names?.articles?.has(links.at(-1) ?? '') !== true) return false;
  // "The Board of the South" is one name.
  if (new RegExp(`^(?:${names.joins})$`, 'u').test(links.join(' '))) return false;
  const [link = ''] = links;
  if (extraction?.and.has(link) || (links.length > 1 && !stopWords.has(link))) return false;
  const lower = first.text.toLowerCase();
  const isName = [isHead, isGivenName, isKnownName, isPeople, isInstitution].some((is) =>
    is(lower),
  );
  return isCommonNoun(first.text, language) && !isName;
}

/** Nothing but blanks between the word, the next and the one after it. */
const isClose = (text: string, words: readonly Word[], at: number): boolean =>
  /^ \p{L}+ $/u.test(text.slice(words[at]?.end, words[at + 2]?.start));

/** "La ministra de", "el alcalde de la". */
function isOfRole(before: readonly Word[], words: ExtractionWords | undefined): boolean {
  if (words === undefined) return false;
  const near = before.slice(-4).map(({ text }) => text.toLowerCase());
  const at = near.findLastIndex((word) => words.roles.has(word));
  // "El gobernador electo de la": what stands between is "of" with its article, and one word at most.
  const rest = near.slice(at + 1).filter((word) => !words.determiners.has(word));
  return at >= 0 && words.ofWords.has(rest.at(-1) ?? '') && rest.length <= 2;
}
