/** The lines of a PDF in, the same with words out that a font's ligature parted: `confi ance` → `confiance`. */
import { isCommonWord } from '../../../../language/is-common-word.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { changeText } from './change-text.ts';

/** Some fonts draw a ligature wider than they say, and the rest of the word seems to stand apart. */
const parted = /(?<!\p{L})(\p{L}{0,20}f[fil]) (\p{Ll}{2,20})(?!\p{L})/gu;

/** So many known words are parted that way where a font does it at all. */
const knownMinWords = 2;

export function joinParted(lines: readonly PdfLine[]): readonly PdfLine[] {
  const known = new Set<string>();
  for (const { text } of lines) {
    for (const [, first = '', second = ''] of text.matchAll(parted))
      if (!isCommonWord(first) && isCommonWord(first + second)) known.add(first + second);
  }
  if (known.size < knownMinWords) return lines;
  return lines.map((line) => (line.text.search(parted) === -1 ? line : changeText(line, join)));
}

/** Also rare words, of which neither half is a word. */
const join = (text: string): string =>
  text.replace(parted, (whole, first: string, second: string) =>
    !isCommonWord(first) && (isCommonWord(first + second) || !isCommonWord(second))
      ? first + second
      : whole,
  );
