/** Rows in, a CSV file that no spreadsheet runs anything of out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCsv } from '../../../src/discord/commands/write-csv.ts';

it.each([
  ['plain', '"plain"'],
  ['a "quote", a comma', '"a ""quote"", a comma"'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', '"\'=1+1"'],
  ['+1', '"\'+1"'],
  ['-1', '"\'-1"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['\t=1', '"\'\t=1"'],
  [' \u200B=1', '"\' \u200B=1"'],
  ['|cmd', '"\'|cmd"'],
  ['＝1+1', '"\'＝1+1"'],
  ['＠SUM(A1)', '"\'＠SUM(A1)"'],
  ['', '""'],
  [7, '7'],
  [-7, '-7'],
])('%j is written %j', (value, cell) => {
  expect(writeCsv([[value]])).toBe(`\uFEFF${cell}\r\n`);
});

it('gives back any text, and never begins a cell with what begins a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (row) => {
      const csv = writeCsv([row]);
      const cells = [...csv.slice(1, -2).matchAll(/"((?:[^"]|"")*)"(?:,|$)/gsu)].map(
        ([, cell = '']) => cell.replaceAll('""', '"'),
      );
      expect(cells.map((cell) => cell.replace(/^'/u, ''))).toEqual(
        row.map((cell) => cell.replace(/^'/u, '')),
      );
      for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@]/u);
    }),
  );
});
