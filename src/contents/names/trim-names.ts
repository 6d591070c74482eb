/** A run of capitalised words in, the part of it that is a name out, if there is one. */
import { languageOf } from '../../language/languages.ts';
import type { LanguageCode, Passage, Span } from '../../model.ts';
import { isHead, isProper, isTitle, weekdayNames } from './everyday-words.ts';
import { judgeFirst, type Seen } from './first-words.ts';
import type { NameRun } from './name-runs.ts';
import { isNoName } from './no-names.ts';
import { isRole, skipRole } from './roles.ts';

const isName = (word: string): boolean =>
  isProper(word.toLowerCase()) || isHead(word.toLowerCase());

/** The run without its roles, and without a first word that is capitalised only where it stands. */
export function trimRun(
  run: NameRun,
  { text, language }: Passage,
  seen: Seen,
  known: ReadonlyMap<string, readonly unknown[]>,
): Span | undefined {
  let words = skipRole(fromTitle(run.words, text.slice(run.start, run.end)));
  let start = placeOf(words, text, run.start);
  let { initial, before } = run;
  while (words.length > 0) {
    const [first = '', ...others] = words;
    const next = placeOf(others, text, start + first.length);
    const gap = text.slice(start + first.length, next);
    const rest = text.slice(next, run.end);
    const verdict = isRole(first, words, before)
      ? 'needless'
      : judgeFirst(
          { words, initial, gap, before, rest, after: text[run.end] ?? '' },
          language,
          seen,
          known,
        );
    // "Secretary of State" names nobody.
    const isOffice = gap.trim() !== '' && !others.some(isName);
    if (verdict === 'doubtful' || (verdict === 'needless' && isOffice)) return undefined;
    if (verdict === 'name') break;
    start = next;
    words = others;
    initial = false;
    before = first.toLowerCase();
  }
  const last = withoutFunctionWords(words, language);
  if (last.length === 0) return undefined;
  const end =
    last.length === words.length
      ? endBeforeDay(words, text, run.end)
      : endOf(last, text, start, run.end);
  words = last;
  // "8.7 GW" is a measure.
  const isUnit =
    text.slice(start, end).length <= 3 &&
    /(?<!\d)\d{1,3}(?:[.,]\d+)* $/u.test(text.slice(0, start).slice(-12));
  return isUnit || isNoName(words, text.slice(end), language) ? undefined : { start, end };
}

/** "Kentucky Gov. Ana Rojas" is Gov. Ana Rojas. */
function fromTitle(words: readonly string[], written: string): readonly string[] {
  const at = words.findLastIndex(
    (word, place) => place > 0 && isTitle(word.toLowerCase()) && written.includes(`${word}. `),
  );
  return at < 0 ? words : words.slice(at);
}

const placeOf = ([word]: readonly string[], text: string, from: number): number =>
  word === undefined ? from : text.indexOf(word, from);

/** "CAMERA Some", "Undelivered Goods How": a sentence begins behind a name without a mark. */
function withoutFunctionWords(words: readonly string[], language: LanguageCode): readonly string[] {
  const { stopWords } = languageOf(language);
  // "Bank One" and "Channel Four", "Take That" and "The Who": only what begins sentences.
  const isFunction = (word: string) =>
    /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
    stopWords.has(word.toLowerCase()) &&
    isSentenceStart(word.toLowerCase(), language);
  const last = words.findLastIndex((word) => !isFunction(word));
  return words.length > 1 ? words.slice(0, last + 1) : words;
}

const isSentenceStart = (lower: string, language: LanguageCode): boolean =>
  languageOf(language).extraction?.openers.has(lower) === true;

function endOf(words: readonly string[], text: string, start: number, end: number): number {
  let at = start;
  for (const word of words) at = text.indexOf(word, at) + word.length;
  return Math.min(at, end);
}

/** "The Milwaukee Open Thursday" ends before the day. */
function endBeforeDay(words: readonly string[], text: string, end: number): number {
  const last = words.at(-1) ?? '';
  if (words.length < 3 || !weekdayNames().has(last.toLowerCase())) return end;
  return text.slice(0, end - last.length).replace(/(?<!\s)\s+(?:\p{Ll}{1,4}\s+)?$/u, '').length;
}
