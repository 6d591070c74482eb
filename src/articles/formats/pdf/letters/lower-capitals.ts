/** The lines of a PDF in, the same out with small letters in the midst of words that a font without small letters writes with capitals. */
import { isCommonWord } from '../../../../language/is-common-word.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { changeText } from './change-text.ts';

/** Fewer may be names: `YouTube`. */
const mixedMinWords = 3;

const words = /\p{L}{4,60}/gu;
const inner = /(?<=\p{L})\p{Lu}/gu;

/** In such a font both look alike, and whoever chose the nicer sign wrote `harBour`; it has none of these as a small letter. */
export function lowerCapitals(lines: readonly PdfLine[]): readonly PdfLine[] {
  const fonts = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const same = fonts.get(line.font);
    if (same) same.push(line);
    else fonts.set(line.font, [line]);
  }
  const found = new Map([...fonts].map(([font, each]) => [font, listCapitals(each)] as const));
  return lines.map((line) => {
    const capitals = found.get(line.font);
    return capitals?.size ? changeText(line, (text) => lower(text, capitals)) : line;
  });
}

/** The letters that the lines have as capitals alone, and in words that are known in small letters. */
function listCapitals(lines: readonly PdfLine[]): ReadonlySet<string> {
  const all = lines.flatMap(({ text }) => text.match(words) ?? []);
  const mixed = [...new Set(all.filter(isMixed))].filter((word) =>
    isCommonWord(word.toLowerCase()),
  );
  const small = new Set(all.join(''));
  const capitals = mixed.map((word) =>
    (word.match(inner) ?? []).filter((letter) => !small.has(letter.toLowerCase())),
  );
  const changed = capitals.filter((letters) => letters.length > 0);
  return new Set(changed.length >= mixedMinWords ? changed.flat() : []);
}

/** In capitals alone it is a word in capitals. */
const isMixed = (word: string): boolean => /\p{Ll}/u.test(word) && /\p{L}\p{Lu}/u.test(word);

const lower = (text: string, capitals: ReadonlySet<string>): string =>
  text.replace(words, (word) =>
    isMixed(word)
      ? word.replace(inner, (letter) => (capitals.has(letter) ? letter.toLowerCase() : letter))
      : word,
  );
