/** What a file says of a page's lines in, whether it can be believed out. */
import type { PdfLine } from '../read-lines.ts';

/** So long a line is of the text, and no label, head or number. */
const proseMinChars = 40;
/** Of the letters of a page: so many of the text may stand in no element, and so many must in one. */
const untoldMaxShare = 0.1;
const toldMinShare = 0.5;

export function isTrusted(
  told: readonly { readonly lines: readonly PdfLine[] }[],
  untold: readonly PdfLine[],
): boolean {
  const all = countLetters([...told.flatMap(({ lines }) => lines), ...untold]);
  const prose = untold.filter(({ text }) => text.length >= proseMinChars);
  return (
    countLetters(prose) <= untoldMaxShare * all && countLetters(untold) <= (1 - toldMinShare) * all
  );
}

const countLetters = (lines: readonly PdfLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
