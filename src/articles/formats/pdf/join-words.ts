/** Two lines of a PDF in, the text that they make together out. */
import { foldWord } from '../../../language/fold.ts';
import { knownLanguages } from '../../../language/languages.ts';
import { isEverydayForm } from '../../../language/word-frequency.ts';
import type { PdfLine } from './read-lines.ts';

export type WordJoiner = (before: string, after: string) => string;

/** A hyphen at a line's end stays where the same word has one in the middle of a line, or parts two common words. */
export function createWordJoiner(lines: readonly PdfLine[]): WordJoiner {
  const whole = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.slice(0, -1).matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu))
      whole.add(word.toLowerCase());
  }
  return (before, after) => {
    if (endsInAddress(before) && !isWhole(before, after)) return before + after;
    const first = /(?<!\p{L}[-‐‑]?)(\p{L}+(?:[-‐‑]\p{L}+)*)[-‐‑\u00AD]$/u.exec(before)?.[1];
    const second = /^\p{Ll}[\p{L}-]*/u.exec(after)?.[0];
    if (first === undefined || second === undefined) {
      return /[-‐‑]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)
        ? before + after
        : `${before} ${after}`;
    }
    const joined = (first + second).toLowerCase();
    const isHyphenated = whole.has(`${first}-${second}`.toLowerCase()) || areTwo(first, second);
    return isHyphenated && !whole.has(joined) ? before + after : before.slice(0, -1) + after;
  };
}

/** What a line parts of an address is no word. */
function endsInAddress(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return last.endsWith('-') && /https?:\/\/|www\./iu.test(last);
}

function isWhole(before: string, after: string): boolean {
  const first = /(?<!\p{L})(\p{L}+)-$/u.exec(before)?.[1];
  const second = /^\p{Ll}+/u.exec(after)?.[0];
  return first !== undefined && second !== undefined && isCommon(foldWord(first + second));
}

const isCommon = (form: string): boolean =>
  [...knownLanguages.values()].some((language) => isEverydayForm(form, language));

const wordMinChars = 4;

/** `hard-earned` is two words, `under-stand` one: it is common itself. */
function areTwo(first: string, second: string): boolean {
  if (Math.min(first.length, second.length) < wordMinChars) return false;
  const [one, other] = [foldWord(first), foldWord(second)];
  return (
    !isCommon(one + other) &&
    [...knownLanguages.values()].some(
      (language) => isEverydayForm(one, language) && isEverydayForm(other, language),
    )
  );
}
