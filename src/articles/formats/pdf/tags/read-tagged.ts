/** The text of a page and the elements that the file says it is in, the page's lines in reading order out, each with its element. */
import { toRow } from '../lines/join-rows.ts';
import {
  type Marker,
  type PdfLine,
  readLines,
  type Tag,
  type TextItem,
} from '../lines/read-lines.ts';
import { createTextTest, isTrusted } from './is-trusted.ts';
import type { Element, TreeNode } from './list-elements.ts';
import { tellTables } from './tell-tables.ts';

/** An element of the page, and its lines. */
interface Told extends Element {
  readonly lines: readonly PdfLine[];
}

/** More in one cell is a text beside another. */
const cellMaxLines = 8;
const cellMaxElements = 2;

/** `hyphens`: the sequences that hold one which only parts a word. Null where it cannot be believed. */
export function readTagged(
  items: readonly (TextItem | Marker)[],
  elements: readonly Element[],
  hyphens: ReadonlySet<string>,
  page: number,
): readonly PdfLine[] | null {
  const sequences = partItems(items, hyphens);
  const take = (ids: readonly string[]): readonly TextItem[] =>
    ids.flatMap((id) => {
      const found = sequences.get(id) ?? [];
      sequences.delete(id);
      return found;
    });
  const told = elements
    .map((each) => ({ ...each, lines: readLines(takeItems(each, take), page) }))
    .filter(({ lines }) => lines.length > 0);
  const untold = [...sequences.values()].flatMap((each) => readLines(each, page));
  const lines = linesOf(told);
  if (!isTrusted(lines, untold)) return null;
  const beside: Tag = { kind: 'aside' };
  const isText = createTextTest(lines, untold);
  const rest = tellTables(untold).map((line) =>
    line.tag || isText(line) ? line : { ...line, tag: beside },
  );
  return [...toLines(told), ...rest];
}

/** By the ids of the sequences that they stand in. */
function partItems(
  items: readonly (TextItem | Marker)[],
  hyphens: ReadonlySet<string>,
): Map<string, TextItem[]> {
  const sequences = new Map<string, TextItem[]>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.tag === 'Artifact' ? '' : (item.id ?? null));
      continue;
    }
    const id = open.findLast((each) => each !== null) ?? '';
    const shown = hyphens.has(id) && item.str.trim() !== '' ? { ...item, str: '\u00AD' } : item;
    const sequence = sequences.get(id);
    if (sequence) sequence.push(shown);
    else sequences.set(id, [shown]);
  }
  return sequences;
}

/** The mark of an item tells nothing where it does not count. */
function takeItems(
  { mark, content }: Element,
  take: (ids: readonly string[]) => readonly TextItem[],
): readonly TextItem[] {
  const marks = take(mark);
  const shown = marks.map(({ str }) => str).join('');
  return [...(/\p{N}|^\s*\(?\p{L}[.)]/u.test(shown) ? marks : []), ...take(content)];
}

/** A row by itself is none. */
function toLines(told: readonly Told[]): readonly PdfLine[] {
  const rows = listRows(told);
  const seen = new Set<TreeNode>();
  const tables = new Map<TreeNode, Tag>();
  for (const [first] of rows.values()) {
    const table = first?.cell?.table;
    if (table && seen.has(table)) tables.set(table, { kind: 'rows' });
    if (table) seen.add(table);
  }
  return told.flatMap((each) => {
    const row = each.cell ? rows.get(each.cell.row) : undefined;
    const tag = each.cell ? tables.get(each.cell.table) : undefined;
    if (row === undefined || tag === undefined) return tagLines(each);
    return each === row[0] ? [{ ...toRow(partCells(row).map(linesOf)), tag }] : [];
  });
}

/** Those with several cells, none of which is a text by itself: other tables are there to put texts beside each other. */
function listRows(told: readonly Told[]): ReadonlyMap<TreeNode, readonly Told[]> {
  const rows = new Map<TreeNode, Told[]>();
  for (const each of told)
    if (each.cell && each.kind !== 'aside' && each.kind !== 'note')
      rows.set(each.cell.row, [...(rows.get(each.cell.row) ?? []), each]);
  const isRow = (row: readonly Told[]) => {
    const cells = partCells(row);
    const areShort = cells.every(
      (each) => each.length <= cellMaxElements && linesOf(each).length <= cellMaxLines,
    );
    return cells.length > 1 && areShort && row.every(({ kind }) => kind !== 'item');
  };
  return new Map([...rows].filter(([, row]) => isRow(row)));
}

/** A line with more cells is one of a table that the file does not call so. */
function tagLines({ kind, lines, isUnmarked }: Told): readonly PdfLine[] {
  const isRow = kind === 'text' && lines.length === 1 && (lines[0]?.cells.length ?? 0) > 2;
  const tag: Tag = isUnmarked ? { kind, isUnmarked } : { kind };
  return isRow ? lines : lines.map((line) => ({ ...line, tag }));
}

/** The elements of each. */
function partCells(row: readonly Told[]): readonly (readonly Told[])[] {
  const cells = new Map<unknown, Told[]>();
  for (const each of row) cells.set(each.cell, [...(cells.get(each.cell) ?? []), each]);
  return [...cells.values()];
}

const linesOf = (told: readonly Told[]): PdfLine[] => told.flatMap(({ lines }) => lines);
