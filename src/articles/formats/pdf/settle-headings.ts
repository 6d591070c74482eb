/** The paragraphs of a PDF in, the same with headings out that lead to what stands below them. */
import { parseStatedDay } from '../../parse-date.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

/** A heading of as many words is a sentence where it ends as one, or where nothing stands below it. */
const sentenceMinWords = 6;
const aloneMinChars = 25;

/** Words in letters of the text that come as often, each a heading, are heads of tables. */
const tableHeadMinTimes = 3;

export function settleHeadings(all: readonly PdfParagraph[], bodySize: number): PdfParagraph[] {
  const counts = new Map<string, number>();
  for (const { kind, text } of all)
    if (kind === 'heading') counts.set(text, (counts.get(text) ?? 0) + 1);
  const isNone = (each: PdfParagraph, i: number) =>
    isSentence(each.text) ||
    isDay(all[i + 1]?.text ?? '') ||
    (each.size <= 1.12 * bodySize && (counts.get(each.text) ?? 0) >= tableHeadMinTimes);
  const settled = all.map((each, i) =>
    each.kind === 'heading' && isNone(each, i) ? { ...each, kind: 'text' as const } : each,
  );
  return dropRepeated(settled).map((each, i, kept) =>
    leadsNowhere(each, kept[i + 1]) && counts.get(each.text) === 1
      ? { ...each, kind: 'text' }
      : each,
  );
}

/** Where and when a letter was written leads to nothing. */
const isDay = (text: string): boolean => parseStatedDay(text.replace(/^\p{L}+,? /u, '')) !== null;

function isSentence(text: string): boolean {
  const words = text.split(' ').length;
  const opensLow = /^\p{Ll}/u.test(text) && words >= 3;
  return opensLow || (words >= sentenceMinWords && /[.:;][”"»’)]*$/u.test(text));
}

/** The same on the next page goes on; twice in a row, its shadow or its picture says it again. */
function dropRepeated(all: readonly PdfParagraph[]): PdfParagraph[] {
  let last = '';
  return all.filter(({ kind, text }) => {
    if (kind !== 'heading') return true;
    const isSame = text === last;
    last = text;
    return !isSame;
  });
}

/** What no text follows would be read by nobody. */
function leadsNowhere(each: PdfParagraph, next: PdfParagraph | undefined): boolean {
  if (each.kind !== 'heading') return false;
  const isLong =
    each.text.length >= aloneMinChars && each.text.split(' ').length >= sentenceMinWords - 1;
  return (
    isLong && (next === undefined || (next.kind === 'heading' && next.size > 0.97 * each.size))
  );
}
