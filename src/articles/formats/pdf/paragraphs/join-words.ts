/** Two lines of a PDF in, the text that they make together out. */
import { foldWord } from '../../../../language/fold.ts';
import { isCommonWord } from '../../../../language/is-common-word.ts';
import { isStopWord } from '../../../../language/is-stop-word.ts';
import { detectLanguage } from '../letters/detect-language.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { createPairTest } from './are-two.ts';

export type WordJoiner = (before: string, after: string) => string;

/** A hyphen at a line's end stays where the same word has one in the middle of a line, behind an abbreviation, or between two words. */
export function createWordJoiner(lines: readonly PdfLine[]): WordJoiner {
  const whole = listWhole(lines);
  const language = detectLanguage(lines);
  const areTwo = createPairTest(language, whole);
  const suspending = new RegExp(`^(?:${language?.documents?.suspending || '(?!)'})$`, 'u');
  const areDashesClosed = closesDashes(lines);
  const dotted = new Set(lines.flatMap(({ text }) => text.match(dottedName) ?? []));
  return (end, after) => {
    if (end.endsWith('\u00AD')) return end.slice(0, -1) + after;
    if (dotted.has(`${lastOf(end)}${after.split(dottedEnd, 1)[0]}`)) return end + after;
    if (areDashesClosed && /\p{L}—$/u.test(end)) return end + after;
    const before = isDetached(end, after, whole) ? end.replace(/ (?=.$)/u, '') : end;
    if (endsInAddress(before) && !isWhole(before, after)) return before + after;
    if (goesOnAsAddress(before, after)) return before + after;
    const first = /(?<!\p{L}[-‐‑]?)(\p{L}+(?:[-‐‑]\p{L}+)*)[-‐‑]$/u.exec(before)?.[1];
    const second = /^\p{Ll}[\p{L}-]*/u.exec(after)?.[0];
    if (first !== undefined && isCamel(first, after, whole)) return before.slice(0, -1) + after;
    if (first === undefined || second === undefined) {
      return /[^\s/][-‐‑]$|\p{L}\/$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
        ? before + after
        : `${before} ${after}`;
    }
    if (suspending.test(second) || isSuspended(first, second, after, whole))
      return `${before} ${after}`;
    const joined = (first + second).toLowerCase();
    // Letters of an abbreviation are no half of a word in small ones.
    const isAbbreviation = /^\p{Lu}{2,}$/u.test(first);
    const isHyphenated = isAbbreviation || areTwo(first, second);
    return isHyphenated && !whole.has(joined) ? before + after : before.slice(0, -1) + after;
  };
}

/** `harbour.ma`, which a line may end in the middle of. */
const dottedName = /(?<![^\s(“"‘])\p{L}{2,20}\.\p{Ll}{2,10}(?![\p{L}.])/gu;
const dottedEnd = /[^\p{Ll}]/u;

/** `medium-` before `and long-term`: its second half stands further on. */
function isSuspended(
  first: string,
  second: string,
  after: string,
  whole: ReadonlySet<string>,
): boolean {
  const joined = first + second;
  return (
    isStopWord(foldWord(second)) &&
    /^\p{Ll}{1,4} (?:\p{L}{1,20} )?\p{L}{2,20}[-‐‑]\p{L}/u.test(after) &&
    isKnown(first, whole) &&
    !isKnown(joined, whole)
  );
}

const isKnown = (word: string, whole: ReadonlySet<string>): boolean =>
  isCommonWord(word) || whole.has(word.toLowerCase());

/** Whether no dash between words has a space behind it in the midst of a line: one at its end has none either. */
const closesDashes = (lines: readonly PdfLine[]): boolean =>
  lines.some(({ text }) => /\p{L}—\p{L}/u.test(text)) &&
  !lines.some(({ text }) => /\p{L}— /u.test(text));

/** In small letters; what a line's end may part is none. */
function listWhole(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = lines.map(({ text }, i) => {
    const isRest = /[-‐]$/u.test(lines[i - 1]?.text ?? '');
    const start = isRest ? text.search(/[^\p{L}]|$/u) : 0;
    const end = /[-‐]$/u.test(text) ? text.search(/(?<!\p{L})\p{L}*[-‐]$/u) : text.length;
    return text.slice(start, end).match(/\p{L}+(?:[-‐]\p{L}+)*/gu) ?? [];
  });
  return new Set(words.flat().map((word) => word.toLowerCase()));
}

/** `Harbour-` before `Watch` where the document writes `HarbourWatch` elsewhere. */
function isCamel(first: string, after: string, whole: ReadonlySet<string>): boolean {
  const second = /^\p{Lu}\p{L}*/u.exec(after)?.[0] ?? '';
  const isOne = whole.has((first + second).toLowerCase());
  return second !== '' && isOne && !whole.has(`${first}-${second}`.toLowerCase());
}

/** `Nacio -` before `nes`: some programs set the hyphen at the line's end apart. */
function isDetached(end: string, after: string, whole: ReadonlySet<string>): boolean {
  const first = /(?<!\p{L})(\p{L}+) [-‐]$/u.exec(end)?.[1];
  const second = /^\p{Ll}+/u.exec(after)?.[0];
  if (first === undefined || second === undefined) return false;
  return isKnown(first + second, whole);
}

/** What a line parts of an address is no word. */
const endsInAddress = (text: string): boolean => text.endsWith('-') && isAddress(lastOf(text));

/** `https://harbour.example/li` and `sts/boats.html`, `https:` and `//harbour.example`, `https://www.` and `harbour.example`, `www.harbour.` and `example/lists`, `quay@` and `harbour.example` */
const goesOnAsAddress = (before: string, after: string): boolean =>
  (/[\w-]@$/u.test(before) && /^[\w-]{1,60}\.[a-z]{2}/u.test(after)) ||
  (/(?:https?:\/\/|(?<![\w.])www\.)$/iu.test(before) && /^\w/u.test(after)) ||
  (/(?<!\p{L})https?:$/iu.test(before) && after.startsWith('//')) ||
  (isAddress(lastOf(before)) && before.endsWith('.') && /^[a-z]{2,8}\//u.test(after)) ||
  goesOnInPath(before, after);

const goesOnInPath = (before: string, after: string): boolean =>
  isAddress(lastOf(before)) &&
  !/[.,;:)\]]$/u.test(before) &&
  /^[\w%~+-]{0,60}[/=&?#_%.-][\w/=&?#%~+-]/u.test(after) &&
  !isAddress(after.slice(0, 8));

const lastOf = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
const isAddress = (text: string): boolean => /https?:\/\/|www\./iu.test(text);

function isWhole(before: string, after: string): boolean {
  const first = /(?<!\p{L})(\p{L}+)-$/u.exec(before)?.[1];
  const second = /^\p{Ll}+/u.exec(after)?.[0];
  return first !== undefined && second !== undefined && isCommonWord(first + second);
}
