/** The paragraphs of a PDF in, the same with headings out that lead to what stands below them. */
import { parseStatedDay } from '../../../parse-date.ts';
import type { PdfParagraph } from '../paragraphs/pdf-paragraph.ts';
import { beginsDivision, isDivision, isShouted, sentenceEnd, subNumber } from './is-heading.ts';
import { listSubtitles } from './list-subtitles.ts';

/** A heading of as many words is a sentence where it ends as one, or where nothing stands below it. */
const sentenceMinWords = 6;
const aloneMinChars = 25;

/** Words in letters of the text that come as often, each a heading by its looks, are heads of tables. */
const tableHeadMinTimes = 3;

/** A shorter one is no text that a heading leads to. */
const textMinChars = 60;

/** In letters of most of the text. */
const largeMinSize = 1.12;
const labelMaxChars = 40;

/** So many parts by themselves on a line, of all that begin with their number, are headings. */
const divisionMinTimes = 3;

export function settleHeadings(
  paragraphs: readonly PdfParagraph[],
  bodySize: number,
): PdfParagraph[] {
  const divisions = listDivisions(paragraphs);
  const all = paragraphs.map((each) =>
    divisions.has(each) ? { ...each, kind: 'heading' as const } : each,
  );
  const counts = new Map<string, number>();
  for (const { kind, text } of all)
    if (kind === 'heading') counts.set(text, (counts.get(text) ?? 0) + 1);
  const heads = listTableHeads(all, bodySize, counts);
  const subtitles = listSubtitles(all);
  const isNone = (each: PdfParagraph, i: number) =>
    (isSentence(each.text) && !isDivision(each.text)) ||
    leadsToLabels(all, i, bodySize) ||
    isDay(all[i + 1]?.text ?? '') ||
    isTitled(each, all, bodySize) ||
    subtitles.has(each) ||
    (heads.has(each.text) && !isLarge(each, all[i + 1], bodySize));
  const settled = all.map((each, i) =>
    each.kind === 'heading' && isNone(each, i) ? { ...each, kind: 'text' as const } : each,
  );
  const isLabel = ({ kind, text }: PdfParagraph) => kind === 'text' && heads.has(text);
  return dropRepeated(lowerNames(putLabels(settled, isLabel))).map((each, i, kept) =>
    leadsNowhere(each, kept[i + 1]) && counts.get(each.text) === 1
      ? { ...each, kind: 'text' }
      : each,
  );
}

function listTableHeads(
  all: readonly PdfParagraph[],
  bodySize: number,
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const often = all.filter(
    ({ size, text, isToldHeading }) =>
      !isToldHeading &&
      size <= largeMinSize * bodySize &&
      (counts.get(text) ?? 0) >= tableHeadMinTimes,
  );
  return new Set(often.map(({ text }) => text));
}

/** The section that the columns of a table are of may bear the name of one. */
const isLarge = ({ size }: PdfParagraph, below: PdfParagraph | undefined, bodySize: number) =>
  size > largeMinSize * bodySize && isText(below);

const namesMinCount = 3;

/** So many headings in a row in letters of one size name rows or columns, but for the last where text stands below it. */
function lowerNames(all: readonly PdfParagraph[]): readonly PdfParagraph[] {
  const isOne = (each: PdfParagraph | undefined, first: PdfParagraph) =>
    each?.kind === 'heading' &&
    !each.isToldHeading &&
    each.page === first.page &&
    each.page > 1 &&
    Math.abs(each.size - first.size) < 0.03 * first.size;
  return all.map((each, i) => {
    if (!isOne(each, each)) return each;
    let [from, to] = [i, i];
    while (isOne(all[from - 1], each)) from--;
    while (isOne(all[to + 1], each)) to++;
    const isNone = to - from + 1 >= namesMinCount && (i < to || !isText(all[to + 1]));
    return isNone ? { ...each, kind: 'text' } : each;
  });
}

/** `Summary`, again and again: it names what stands below it, and is no section. */
function putLabels(
  all: readonly PdfParagraph[],
  isLabel: (each: PdfParagraph) => boolean,
): readonly PdfParagraph[] {
  return all.flatMap((each, i) => {
    const [above, below] = [all[i - 1], all[i + 1]];
    if (isLabel(each) && isText(below) && below && !isLabel(below)) return [];
    const isNamed = above && isLabel(above) && isText(each) && !isLabel(each);
    return isNamed ? [{ ...each, text: `${above.text}\n${each.text}` }] : [each];
  });
}

const isText = (each: PdfParagraph | undefined): boolean =>
  each?.kind === 'text' && each.text.length >= textMinChars;

/** `Article 5: Powers` above what it says, in a document that has most of them so. */
function listDivisions(all: readonly PdfParagraph[]): ReadonlySet<PdfParagraph> {
  const isOne = ({ kind, text }: PdfParagraph) => kind === 'text' && isDivision(text);
  const alone = all.filter((each, i) => {
    const next = all[i + 1];
    return isOne(each) && isText(next) && !beginsDivision(next?.text ?? '');
  });
  const begun = all.filter(({ kind, text }) => kind === 'text' && beginsDivision(text));
  const isMost = alone.length >= divisionMinTimes && alone.length > 0.7 * begun.length;
  return new Set(isMost ? alone : []);
}

/** `D. Ana Muelle`: no letter that counts, where no `C.` stands before it. */
function isTitled(
  { text, size }: PdfParagraph,
  all: readonly PdfParagraph[],
  bodySize: number,
): boolean {
  const letter = /^([B-HJ-UWYZ])\. /u.exec(text)?.[1];
  if (letter === undefined || size > largeMinSize * bodySize) return false;
  const before = `${String.fromCharCode(letter.charCodeAt(0) - 1)}. `;
  return !all.some((each) => each.text.startsWith(before));
}

/** In capitals no larger than the text above other words alone, as those in the boxes of a diagram; on the first page the title may be. */
function leadsToLabels(all: readonly PdfParagraph[], i: number, bodySize: number): boolean {
  const each = all[i] as PdfParagraph;
  const isSmall = isShouted(each.text) && each.size <= largeMinSize * bodySize;
  if (!isSmall || each.page === 1 || isDivision(each.text)) return false;
  let at = i + 1;
  while (all[at]?.kind === 'heading') at++;
  const next = all[at];
  return next?.kind === 'text' && next.text.length < labelMaxChars && !sentenceEnd.test(next.text);
}

/** Where and when a letter was written leads to nothing. */
const isDay = (text: string): boolean => parseStatedDay(text.replace(/^\p{L}+,? /u, '')) !== null;

function isSentence(text: string): boolean {
  const words = text.replace(subNumber, '').split(' ').length;
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
