/** The lines of pages in, those of a table of contents out. */
import { describe, expect, it } from 'vitest';
import {
  listAllContents,
  listContents,
} from '../../../../src/articles/formats/pdf/furniture/list-contents.ts';

/** `|` parts what is drawn as lines of their own at the same height. */
function toLines(rows: readonly string[]) {
  return rows.flatMap((row, i) =>
    row.split('|').map((text, at) => {
      const [left, right] = [72 + 200 * at, 72 + 200 * at + 5 * text.length];
      const place = { page: 1, left, right, y: 700 - 20 * i, size: 10, font: 'plain' };
      return { ...place, text, cells: [text], lefts: [left] };
    }),
  );
}

const names = ['The harbour', 'The old quay', 'The boats', 'The fishers', 'The market', 'The map'];
const pages = [3, 5, 9, 9, 17, 24];
const join = (write: (name: string, page: number) => string) =>
  names.map((name, i) => write(name, pages[i] ?? 0));

describe('a table of contents', () => {
  it.each<[string, readonly string[]]>([
    ['has its pages behind its entries', join((name, page) => `${name} ${page}`)],
    ['has leaders', join((name, page) => `${name}.........${page}`)],
    ['has pages that are drawn apart', join((name, page) => `${name}|${page}`)],
    ['has its pages before its entries', join((name, page) => `${page} ${name}`)],
  ])('%s', (_, rows) => {
    const lines = toLines(['Contents', ...rows]);
    expect([...listContents(lines, 30)]).toEqual(lines.slice(1));
  });

  it('has entries of two lines', () => {
    const rows = join((name, page) => `${name} ${page}`);
    const lines = toLines([...rows.slice(0, 2), 'What the council of the town', ...rows.slice(2)]);
    expect(listContents(lines, 30)).toEqual(new Set(lines));
  });

  it('begins below the title of the document and its day', () => {
    const entries = join((name, page) => `${name} ${page}`);
    const above = [
      ['Harbours of the North v2.1', 'Anna Quay', 'Harbour Office', 'Northtown'],
      ['May 31, 1931', 'Summary', 'The harbour is old.', 'It has two quays.', 'Contents'],
    ].flat();
    const lines = toLines([...above, ...entries]);
    expect([...listContents(lines, 30)]).toEqual(lines.slice(above.length));
  });

  it('ends above the text', () => {
    const entries = join((name, page) => `${name} ${page}`);
    const below = ['The harbour', 'It is old.', 'It is small.', 'It was built by 31'];
    const lines = toLines([...entries, ...below]);
    expect([...listContents(lines, 30)]).toEqual(lines.slice(0, entries.length));
  });

  it.each([
    ['goes on at the top of the next page', ['The Old Harbour', 'The index 25', '3'], 1],
    [
      'goes on in the first lines there',
      ['The index 25', 'The notes 27', 'It was old.', 'Boats 28'],
      2,
    ],
    ['ends before a lower page', ['The Old Harbour', 'Chapter 1', 'The harbour was old.'], 0],
    ['ends before the text', ['The harbour was old.', 'It was small.', 'The boats 25'], 0],
  ])('%s', (_, rows, count) => {
    const first = toLines(['Contents', ...join((name, page) => `${name} ${page}`), '2']);
    const next = toLines(rows);
    const pages = [first, next, ...Array.from({ length: 28 }, () => toLines(['Boats.']))];
    const listed = listAllContents(pages);
    expect(next.filter((line) => listed.has(line))).toHaveLength(count);
  });

  it.each<[string, readonly string[]]>([
    ['a list with numbers', names.map((name, i) => `${i + 1} ${name}`)],
    ['what happened in some years', names.map((name, i) => `${1931 + 9 * i} ${name}`)],
    ['what is counted', names.map((name, i) => `${name} ${[70, 3, 12, 9, 31, 4][i]}`)],
    ['codes', names.map((name, i) => `${110 + 10 * i} ${name}`)],
    ['the text of a page', [...names.map((name) => `${name} is old.`), 'In all there were 12']],
  ])('is not %s', (_, rows) => {
    expect(listContents(toLines(rows), 30).size).toBe(0);
  });
});
