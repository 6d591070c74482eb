/** The lines of all pages in, those of the text and those of the notes at its foot out: no running heads, page numbers or tables of contents. */

import type { PdfLine } from '../lines/read-lines.ts';
import { listAllContents } from './list-contents.ts';
import { listFolios } from './list-folios.ts';
import { listHeads } from './list-heads.ts';
import { isNoteMark, type Parts, partNotes } from './part-notes.ts';

/** So many lines at the top and at the bottom of a page may be beside the text. */
const edgeMaxLines = 2;

/** In letters: from the height of such a line to that on another page. */
const edgeReach = 2;

/** What stands at the same place on so many pages, and on such a part of them, is beside the text. */
const placedMinPages = 3;
const placedMinShare = 0.4;

/** Of a page, from its first line to its last, at each end. */
const marginShare = 0.12;

const pageNumber =
  /^(?:page|p\.|pág(?:ina)?\.?|seite|pagina)?[-–—|\s]{0,20}(?:\d{1,5}|[ivxlcdm]{1,8})[-–—|\s]{0,20}(?:(?:of|de|von|di|\/)\s{0,20}\d{1,4})?$/iu;

/** `pages`: the lines of each. */
export function dropFurniture(pages: readonly (readonly PdfLine[])[], bodySize: number): Parts {
  const edges = pages.map(listEdges);
  const repeated = listRepeated(edges);
  const placed = countPlaces(pages);
  const heads = listHeads(pages, bodySize);
  const listed = listAllContents(pages);
  const folios = listFolios(pages, edges);
  const most = Math.max(placedMinPages, placedMinShare * pages.length);
  const parts = pages.map((lines, i) => {
    const counted = listLineNumbers(lines);
    const isPlaced = (line: PdfLine) =>
      !leadsOn(line, lines) &&
      line.cells.length < 3 &&
      (placed.get(toPlacedKey(line)) ?? 0) >= most;
    const isAtEdge = (line: PdfLine) =>
      edges[i]?.has(line) === true &&
      (pageNumber.test(line.text) ||
        isFoot(line) ||
        (!leadsOn(line, lines) && repeated.has(line) && line.size < 1.25 * bodySize));
    const isBeside = (line: PdfLine) =>
      line.tag?.kind === 'aside' ||
      listed.has(line) ||
      heads.has(line) ||
      folios.has(line) ||
      (!isNoteMark(line, lines, bodySize) && (isPlaced(line) || isAtEdge(line)));
    const isFurniture = (line: PdfLine) =>
      counted.has(line) || listElement(line, lines).every(isBeside);
    const text = lines.filter((line) => !isFurniture(line));
    return partNotes(text, bodySize);
  });
  return {
    lines: parts.flatMap(({ lines }) => lines),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

/** What the file says is one paragraph goes whole. */
const listElement = (line: PdfLine, lines: readonly PdfLine[]): readonly PdfLine[] =>
  line.tag === undefined || line.tag.kind === 'rows'
    ? [line]
    : lines.filter(({ tag }) => tag === line.tag);

/** The same words as high, or as low, on some other pages: of a table that ends on each page, they stand anywhere. */
function listRepeated(edges: readonly ReadonlySet<PdfLine>[]): ReadonlySet<PdfLine> {
  const alike = new Map<string, PdfLine[]>();
  for (const line of edges.flatMap((lines) => [...lines])) {
    const same = alike.get(toKey(line));
    if (same) same.push(line);
    else alike.set(toKey(line), [line]);
  }
  const often = Math.max(2, Math.min(3, Math.ceil(edges.length / 3)));
  const isRepeated = (line: PdfLine) => {
    const near = alike
      .get(toKey(line))
      ?.filter(({ y }) => Math.abs(y - line.y) < edgeReach * line.size);
    return new Set(near?.map(({ page }) => page)).size >= often;
  };
  return new Set(edges.flatMap((lines) => [...lines].filter(isRepeated)));
}

/** On how many pages the same words stand at the same place, at the head or the foot of them. */
function countPlaces(pages: readonly (readonly PdfLine[])[]): ReadonlyMap<string, number> {
  const heights = pages.flatMap((lines) => lines.map(({ y }) => y));
  const top = heights.reduce((a, b) => Math.max(a, b), 0);
  const bottom = heights.reduce((a, b) => Math.min(a, b), top);
  const margin = marginShare * (top - bottom);
  const isBeside = ({ y }: PdfLine) => y > top - margin || y < bottom + margin;
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const beside = lines.filter((line) => isBeside(line) && toKey(line) !== '');
    for (const key of new Set(beside.map(toPlacedKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const toPlacedKey = (line: PdfLine): string => `${Math.round(line.y / 3)} ${toKey(line)}`;

/** What leads to an address or the name of a form, and `Página 1` far from it. */
function isFoot({ cells }: PdfLine): boolean {
  const last = cells.at(-1) ?? '';
  return cells.length > 1 && /^\p{L}.*\d/u.test(last) && pageNumber.test(last);
}

/** The line right below goes on in the midst of a sentence: slides that grow begin alike. */
function leadsOn(line: PdfLine, lines: readonly PdfLine[]): boolean {
  const below = lines[lines.indexOf(line) + 1];
  return (
    below !== undefined &&
    /^\p{Ll}/u.test(below.text) &&
    !/[.!?:;]$/u.test(line.text) &&
    below.y < line.y &&
    line.y - below.y < 2 * line.size
  );
}

function listEdges(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  return new Set([...sorted.slice(0, edgeMaxLines), ...sorted.slice(-edgeMaxLines)]);
}

const lineNumbersMin = 4;

/** The numbers of lines beside the text, each fifth or each: one below the other, and counting up. */
function listLineNumbers(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const bare = lines.filter(({ text }) => /^\d{1,4}$/u.test(text)).sort((a, b) => b.y - a.y);
  const [first] = bare;
  const column = bare.filter(({ right }) => first && Math.abs(right - first.right) < first.size);
  const text = lines.filter(({ text: each }) => each.length >= proseMinChars);
  const isBeside = text.every(
    ({ left, right }) => !first || left > first.right || right < first.left,
  );
  const steps = column.slice(1).map(({ text: each }, i) => Number(each) - Number(column[i]?.text));
  const isCounting = steps.every((step) => step === steps[0] && step > 0);
  return new Set(column.length >= lineNumbersMin && isBeside && isCounting ? column : []);
}

const proseMinChars = 30;

/** The same on each page, whatever its number. */
function toKey({ text }: PdfLine): string {
  return text
    .toLowerCase()
    .replace(/\d+/gu, '#')
    .replace(/\b[ivxlc]+\b/gu, '#')
    .replace(/^[#\s|·–-]+|(?<![#\s|·–-])[#\s|·–-]+$/gu, '')
    .replace(/\s+/gu, ' ');
}
