/** The lines of a PDF in, the same with words out that a font's ligature parted: `confi ance` → `confiance`. */
import { foldWord } from '../../../language/fold.ts';
import { knownLanguages } from '../../../language/languages.ts';
import { isEverydayForm } from '../../../language/word-frequency.ts';
import type { PdfLine } from './read-lines.ts';

/** Some fonts draw a ligature wider than they say, and the rest of the word seems to stand apart. */
const parted = /(?<!\p{L})(\p{L}{0,20}f[fil]) (\p{Ll}{2,20})(?!\p{L})/gu;

/** So many known words are parted that way where a font does it at all. */
const knownMinWords = 2;

export function joinLigatures(lines: readonly PdfLine[]): readonly PdfLine[] {
  const known = new Set<string>();
  for (const { text } of lines) {
    for (const [, first = '', second = ''] of text.matchAll(parted))
      if (!isWord(first) && isWord(first + second)) known.add(first + second);
  }
  if (known.size < knownMinWords) return lines;
  return lines.map((line) =>
    line.text.search(parted) === -1
      ? line
      : { ...line, text: join(line.text), cells: line.cells.map(join) },
  );
}

/** Also rare words, of which neither half is a word. */
const join = (text: string): string =>
  text.replace(parted, (whole, first: string, second: string) =>
    !isWord(first) && (isWord(first + second) || !isWord(second)) ? first + second : whole,
  );

const isWord = (word: string): boolean =>
  [...knownLanguages.values()].some((language) => isEverydayForm(foldWord(word), language));
