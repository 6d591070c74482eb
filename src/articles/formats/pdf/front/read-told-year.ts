/** The text of a PDF and the year when the file was made in, that year where the text tells of it and of none later out. */
import type { PdfParagraph } from '../paragraphs/pdf-paragraph.ts';

/** A shorter paragraph may be a row, an address or a name with a number. */
const proseMinChars = 160;

const year = /(?<![\d.,/-])(?:19|20)\d{2}(?![\d,]|\.\d)/gu;

/**
 * Who writes of a year writes in it or after it, and what is made anew later tells nothing of that year.
 * Null where the text does not tell of it. Of 135 PDFs that state their day too, 132 are of that year; of the
 * month that a file states, only every second is.
 */
export function readToldYear(
  paragraphs: readonly PdfParagraph[],
  made: number | null,
): string | null {
  const prose = paragraphs.filter(
    ({ kind, text }) => kind !== 'rows' && text.length >= proseMinChars,
  );
  const told = prose.flatMap(({ text }) => text.match(year) ?? []).map(Number);
  const isLast = made !== null && told.includes(made) && told.every((each) => each <= made);
  return isLast ? String(made) : null;
}
