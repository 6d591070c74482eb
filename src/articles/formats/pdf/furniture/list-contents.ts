/** The lines of a page, or of all of them, in, those of a table of contents out. */

import type { PdfLine } from '../lines/read-lines.ts';
import { levelReach } from '../order/cut-columns.ts';

/** `Harbours .......... 12` */
const leader = /(?:\.\s?){5}\s{0,20}(?:\d{1,4}|[ivxlc]{1,7})?$|(?:…\s?){2}\s{0,20}\d{1,4}$/iu;

/** Fewer entries, or fewer of all rows of the page, are no table of contents. */
const entryMinCount = 5;
const entryMinShare = 0.5;
/** So many pages are no less than the one before. */
const growMinShare = 0.85;
/** Of pages from one entry to the next, where they stand before the entries: else these are counted. */
const stepMin = 1.5;
/** The number of a part, its name and its page; more are the row of a table. */
const maxCells = 3;
/** Some number two pages that are kept as one, or begin at a higher number. */
const pageMaxShare = 2.2;
const pageMaxMore = 10;

/** Of the rows of one entry, most of which have no page. */
const longMaxRows = 3;

/** What stands at the same height. */
type Row = readonly PdfLine[];

/** `pages`: the lines of each. The last entries stand at the top of the next page at times. */
export function listAllContents(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const all = new Set<PdfLine>();
  let end: number | null = null;
  for (const lines of pages) {
    const rest = end === null ? [] : listRest(lines, end, pages.length);
    const listed = new Set([...listContents(lines, pages.length), ...rest]);
    for (const line of listed) all.add(line);
    end = readEnd(lines, listed);
  }
  return all;
}

/** What may stand above the first entry of a page, and below the last one, is a head or a foot. */
const edgeMaxRows = 1;

/** `end`: the page of the last entry before. */
function listRest(lines: readonly PdfLine[], end: number, count: number): readonly PdfLine[] {
  const rows = listRows(lines);
  const isEntry = (row: Row) => {
    const page = readLastPage(row);
    return page !== null && page >= end && page <= pageMaxShare * count + pageMaxMore;
  };
  const first = rows.findIndex(isEntry);
  if (first === -1 || first > edgeMaxRows) return [];
  const rest = rows.slice(first);
  const last = rest.findIndex((row) => !isEntry(row));
  return rest.slice(0, last === -1 ? rest.length : last).flat();
}

/** The page of the entry with which a page ends; null where it ends with none. */
function readEnd(lines: readonly PdfLine[], listed: ReadonlySet<PdfLine>): number | null {
  const rows = listRows(lines);
  const last = rows.findLastIndex((row) => row.some((line) => listed.has(line)));
  const isEnd = last !== -1 && rows.length - 1 - last <= edgeMaxRows;
  const page = isEnd ? readLastPage(rows[last] ?? []) : null;
  return Number.isNaN(page) ? null : page;
}

/** `count`: the pages of the document. What stands between its entries is part of it: the first lines of long ones. */
export function listContents(lines: readonly PdfLine[], count: number): ReadonlySet<PdfLine> {
  const rows = listRows(lines);
  const pages = [rows.map(readLastPage), rows.map((row) => readFirstPage(row, count))];
  const found = pages.find((each, i) => isContents(each, i === 0 ? 0 : stepMin)) ?? [];
  const listed = dropOutliers(found.flatMap((page, i) => (page === null ? [] : [i])));
  const entries = listed.length === 0 ? [] : rows.slice(listed[0], (listed.at(-1) ?? 0) + 1).flat();
  return new Set([...entries, ...lines.filter(({ text }) => leader.test(text))]);
}

/** The title of the document and its day, `May 31, 1931`, are no entries, nor is the last line of the text below. */
function dropOutliers(entries: readonly number[]): readonly number[] {
  const isNear = (at: number) => (entries[at + 1] ?? 0) - (entries[at] ?? 0) <= longMaxRows;
  let [first, last] = [0, entries.length - 1];
  while (first < last && !isNear(first)) first++;
  while (last > first && !isNear(last - 1)) last--;
  return entries.slice(first, last + 1);
}

/** From the top down. */
function listRows(lines: readonly PdfLine[]): readonly Row[] {
  const rows: PdfLine[][] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const last = rows.at(-1);
    const isLevel = last?.[0] && last[0].y - line.y < levelReach * line.size;
    if (last && isLevel) last.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

const textOf = (row: Row): string => row.map(({ text }) => text).join(' ');
const isShort = (row: Row): boolean =>
  row.reduce((sum, { cells }) => sum + cells.length, 0) <= maxCells;

/** `Harbours 12`; not a number where it is a Roman one, null where there is none. */
function readLastPage(row: Row): number | null {
  const end = /[\s.…](?:\d{1,4}|[ivxl]{1,7})$/u.exec(textOf(row));
  if (!end || !isShort(row) || !/\p{L}/u.test(textOf(row).slice(0, end.index))) return null;
  return Number(end[0].slice(1));
}

/** `12 Harbours` */
function readFirstPage(row: Row, count: number): number | null {
  const page = /^(\d{1,3})\s+\p{L}[^\d]{2,80}$/u.exec(textOf(row))?.[1];
  if (page === undefined || !isShort(row)) return null;
  return Number(page) <= pageMaxShare * count + pageMaxMore ? Number(page) : null;
}

/** The page of each row that is an entry: most of them are, and it grows, by `step` from one to the next. */
function isContents(pages: readonly (number | null)[], step: number): boolean {
  const entries = pages.filter((page) => page !== null);
  const numbers = entries.filter((page) => !Number.isNaN(page));
  const grows = numbers.filter((page, i) => i === 0 || page >= (numbers[i - 1] ?? 0));
  const span = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
  return (
    entries.length >= entryMinCount &&
    entries.length > entryMinShare * pages.length &&
    grows.length > growMinShare * numbers.length &&
    span >= step * numbers.length
  );
}
