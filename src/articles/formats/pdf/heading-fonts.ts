/** The lines of a PDF in, which of them are headings by their font alone out: one that little else is set in. */
import type { PdfLine } from './read-lines.ts';

export type FontTest = (line: PdfLine) => boolean;

/** A font with fewer such lines may stress a word of the text. */
const minLines = 3;
const minShare = 0.7;
const headingMaxChars = 80;

export function createFontTest(lines: readonly PdfLine[], bodySize: number): FontTest {
  const letters = new Map<string, number>();
  for (const { font, text } of lines) letters.set(font, (letters.get(font) ?? 0) + text.length);
  const [body] = [...letters].sort((a, b) => b[1] - a[1])[0] ?? [];
  const all = new Map<string, number>();
  const short = new Map<string, number>();
  for (const [i, line] of lines.entries()) {
    all.set(line.font, (all.get(line.font) ?? 0) + 1);
    if (isAlone(line, lines[i - 1], lines[i + 1]) && isShort(line, bodySize))
      short.set(line.font, (short.get(line.font) ?? 0) + 1);
  }
  const fonts = new Set(
    [...short].flatMap(([font, count]) =>
      font !== body && count >= minLines && count >= minShare * (all.get(font) ?? 0) ? [font] : [],
    ),
  );
  return (line) => fonts.has(line.font) && isShort(line, bodySize);
}

function isShort({ text, size, cells }: PdfLine, bodySize: number): boolean {
  return (
    text.length <= headingMaxChars &&
    size > 0.97 * bodySize &&
    cells.length === 1 &&
    /^[\p{Lu}\d¿¡]/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/[.,:;=(){}<>_/\\…]$|[={}<>_;@]|https?:/u.test(text)
  );
}

/** Between lines of other fonts, the text below it. */
function isAlone(line: PdfLine, above: PdfLine | undefined, below: PdfLine | undefined): boolean {
  return above?.font !== line.font && below?.font !== line.font && (below?.text.length ?? 0) > 40;
}
