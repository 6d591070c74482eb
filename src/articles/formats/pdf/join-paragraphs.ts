/** The lines of a PDF in, its paragraphs out, words joined that were parted at a line's end. */
import { createFontTest, type FontTest } from './heading-fonts.ts';
import { isHeading, isShouted, numbered, sentenceEnd } from './is-heading.ts';
import { createWordJoiner, type WordJoiner } from './join-words.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';
import type { PdfLine } from './read-lines.ts';
import { settleHeadings } from './settle-headings.ts';

const item = /^(?:[•●▪■◦○‣▸►✓➢❖–—*]|[-·]|o(?=\s\p{Lu})|\(?\d{1,2}[.)](?!\d)|\(?[a-z]\))\s+\S/u;

interface Group {
  readonly lines: PdfLine[];
  readonly isRows: boolean;
}

export function joinParagraphs(lines: readonly PdfLine[], bodySize: number): PdfParagraph[] {
  const columns = createColumns(lines);
  const leading = createLeading(lines);
  const joinWords = createWordJoiner(lines);
  const isHeadingFont = createFontTest(lines, bodySize);
  const groups: Group[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.lines.at(-1);
    const isRow = line.cells.length > 2;
    if (
      group &&
      last &&
      group.isRows === isRow &&
      !begins(last, line, group, columns, leading, bodySize, isHeadingFont)
    ) {
      group.lines.push(line);
    } else groups.push({ lines: [line], isRows: isRow });
  }
  const paragraphs = groups
    .map((group) => toParagraph(group, bodySize, joinWords, isHeadingFont))
    .filter(({ text, kind }) => kind === 'rows' || /[\p{L}\p{N}]/u.test(text));
  const named = joinOver(paragraphs, bodySize, joinWords).map(nameSection);
  return settleHeadings(named, bodySize);
}

/** What stands between the two halves of a paragraph, at most: a picture's words, a table, small print. */
const betweenMaxParagraphs = 8;

/** A paragraph that goes on below or behind what stands in its midst; that then follows it. */
function joinOver(
  paragraphs: readonly PdfParagraph[],
  bodySize: number,
  joinWords: WordJoiner,
): PdfParagraph[] {
  const isProse = ({ kind, size }: PdfParagraph) =>
    (kind === 'text' || kind === 'item') && Math.abs(size - bodySize) < 0.06 * bodySize;
  const joined: PdfParagraph[] = [];
  for (const paragraph of paragraphs) {
    const isRest =
      paragraph.kind === 'text' && isProse(paragraph) && /^[\p{Ll}]/u.test(paragraph.text);
    const near = joined.slice(-betweenMaxParagraphs);
    const back = isRest ? near.findLastIndex(isProse) : -1;
    const at = joined.length - near.length + back;
    const first = joined[at];
    const goesOn = back !== -1 && first && first.text.length > 60 && !sentenceEnd.test(first.text);
    const isNear = first && paragraph.page - first.page <= 1;
    if (goesOn && isNear && !near.slice(back + 1).some(({ kind }) => kind === 'heading')) {
      joined[at] = { ...first, text: joinWords(first.text, paragraph.text) };
    } else joined.push(paragraph);
  }
  return joined;
}

/** “1. Introduction” by itself is no list, nor is “7. Boats” below the second item of one. */
function nameSection(
  paragraph: PdfParagraph,
  i: number,
  all: readonly PdfParagraph[],
): PdfParagraph {
  const { kind, text } = paragraph;
  const isLast = all[i + 1]?.kind !== 'item';
  const isAlone = isLast && (all[i - 1]?.kind !== 'item' || !goesOn(text, all.slice(0, i)));
  const isShort = text.length <= 80 && !sentenceEnd.test(text);
  return kind === 'item' && isAlone && isShort && numbered.test(text)
    ? { ...paragraph, kind: 'heading' }
    : paragraph;
}

/** Whether its number follows that of the item with a number above. */
function goesOn(text: string, above: readonly PdfParagraph[]): boolean {
  const numberOf = (item: string) => Number(/^(\d{1,2})[.)]/u.exec(item)?.[1] ?? Number.NaN);
  const before = above.findLast((each) => each.kind !== 'item' || numberOf(each.text) > 0);
  return before?.kind !== 'item' || numberOf(text) === numberOf(before.text) + 1;
}

type Columns = (line: PdfLine) => { readonly left: number; readonly right: number };
type Leading = (size: number) => number;

function begins(
  last: PdfLine,
  line: PdfLine,
  group: Group,
  columns: Columns,
  leading: Leading,
  bodySize: number,
  fonts: FontTest,
): boolean {
  if (Math.abs(line.size - last.size) > 0.06 * last.size) return true;
  const isBelow = line.page === last.page && line.y < last.y;
  if (group.isRows) return !isBelow || last.y - line.y > 2.2 * leading(line.size);
  if (item.test(line.text)) return true;
  if (isBelow && isSameShout(last, line) && last.y - line.y < 1.4 * leading(line.size))
    return group.lines.length > 2;
  const isEnded = sentenceEnd.test(last.text);
  if (line.font !== last.font && (fonts(last) || (fonts(line) && isEnded))) return true;
  const opensLow = /^[\p{Ll}\p{N},;]/u.test(line.text);
  if (line.page !== last.page && line.size > 1.12 * bodySize) return true;
  if (!isBelow) return isEnded || (!opensLow && !endsOpen(last, columns));
  if (last.y - line.y > 1.4 * leading(line.size)) return true;
  const { left, right } = columns(line);
  const isIndented = line.left > left + 0.8 * line.size && line.left < left + 8 * line.size;
  const lastIndented = last.left > left + 0.8 * line.size;
  if (isIndented && !lastIndented && !item.test(group.lines[0]?.text ?? ''))
    return isEnded || !opensLow;
  const room = right - last.right;
  const isShort = room > 0.12 * (right - left) + line.size;
  return (
    isShort && !/[-‐‑]$/u.test(last.text) && (isEnded || (!opensLow && room > 0.4 * (right - left)))
  );
}

/** A heading in capitals that goes on. */
const isSameShout = (last: PdfLine, line: PdfLine): boolean =>
  isShouted(last.text) &&
  isShouted(line.text) &&
  last.font === line.font &&
  last.cells.length === 1 &&
  line.cells.length === 1 &&
  !sentenceEnd.test(last.text) &&
  !numbered.test(line.text);

/** A line that fills its column goes on in the next one. */
function endsOpen(last: PdfLine, columns: Columns): boolean {
  const { left, right } = columns(last);
  return last.right > right - 0.1 * (right - left) - last.size || /[-‐‑,]$/u.test(last.text);
}

/** Where the lines of a column begin and end: of those of a page that stand above or below. */
function createColumns(lines: readonly PdfLine[]): Columns {
  const byPage = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const page = byPage.get(line.page);
    if (page) page.push(line);
    else byPage.set(line.page, [line]);
  }
  const found = new Map<PdfLine, { left: number; right: number }>();
  return (line) => {
    const known = found.get(line);
    if (known) return known;
    const near = (byPage.get(line.page) ?? [line]).filter(
      ({ left, right, size }) => Math.abs(left - line.left) < 8 * size && right > line.left,
    );
    const lefts = near.map(({ left }) => left).sort((a, b) => a - b);
    const rights = near.map(({ right }) => right).sort((a, b) => a - b);
    const column = {
      left: lefts[Math.floor(lefts.length * 0.1)] ?? line.left,
      right: rights[Math.floor(rights.length * 0.85)] ?? line.right,
    };
    found.set(line, column);
    return column;
  };
}

/** From line to line, for letters of that size. */
function createLeading(lines: readonly PdfLine[]): Leading {
  const gaps = new Map<number, number[]>();
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next?.page !== line.page || next.y >= line.y) continue;
    const gap = line.y - next.y;
    if (gap > 0.8 * line.size && gap < 3 * line.size) {
      const key = Math.round(next.size);
      gaps.set(key, [...(gaps.get(key) ?? []), gap]);
    }
  }
  const usual = new Map(
    [...gaps].map(([size, all]) => [
      size,
      all.sort((a, b) => a - b)[Math.floor(all.length * 0.4)] ?? size,
    ]),
  );
  return (size) => usual.get(Math.round(size)) ?? 1.3 * size;
}

function toParagraph(
  { lines, isRows }: Group,
  bodySize: number,
  joinWords: WordJoiner,
  isHeadingFont: FontTest,
): PdfParagraph {
  const [first] = lines;
  const base = {
    page: first?.page ?? 1,
    size: first?.size ?? bodySize,
    rows: [],
    top: first?.y ?? 0,
    bottom: lines.at(-1)?.y ?? 0,
  };
  if (isRows && lines.length > 1) {
    return { ...base, kind: 'rows', text: '', rows: lines.map(({ cells }) => cells) };
  }
  const text = lines
    .map((line) => line.text)
    .reduce(joinWords)
    .replace(/\u00AD/gu, '');
  const isTitle = isHeading(text, lines, bodySize, isHeadingFont);
  const isNumbered = numbered.test(text) && base.size > 1.12 * bodySize;
  if (item.test(text) && !(isTitle && isNumbered)) return { ...base, kind: 'item', text };
  return { ...base, kind: isTitle ? 'heading' : 'text', text };
}
