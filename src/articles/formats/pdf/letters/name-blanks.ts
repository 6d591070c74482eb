/** The lines of a PDF in, the same out with blanks where a font says that its blank is another sign: `Old%harbour%` → `Old harbour`. */
import type { PdfLine } from '../lines/read-lines.ts';
import { changeText } from './change-text.ts';

/** None of them stands between the letters of two words, but in addresses. */
const between = /(?<=\p{L}{2})[!"#$%*+](?=\p{L}{2})/u;
const address = /:\/\/|www\./iu;
const blank = /\p{L} \p{L}/u;

/** Fewer may be names. */
const minLines = 4;

export function nameBlanks(lines: readonly PdfLine[]): readonly PdfLine[] {
  const odd = new Set(lines.filter(({ text }) => between.test(text)).map(({ font }) => font));
  const signs = new Map(
    [...odd].map((font) => [font, findSign(lines.filter((line) => line.font === font))]),
  );
  return lines.map((line) => {
    const sign = signs.get(line.font);
    return sign === undefined ? line : changeText(line, (text) => setBlanks(text, sign));
  });
}

/** Of one font; undefined where more of its lines have blanks. */
function findSign(lines: readonly PdfLine[]): string | undefined {
  const words = lines.filter(({ text }) => !address.test(text));
  const counts = new Map<string, number>();
  for (const { text } of words) {
    const sign = between.exec(text)?.[0];
    if (sign !== undefined) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const [sign, count = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  const isBlank = (text: string) => blank.test(text) && !between.test(text);
  const blanks = words.filter(({ text }) => isBlank(text)).length;
  return count >= minLines && count > blanks ? sign : undefined;
}

const setBlanks = (text: string, sign: string): string =>
  text.replaceAll(sign, ' ').replace(/\s+/gu, ' ').trim();
