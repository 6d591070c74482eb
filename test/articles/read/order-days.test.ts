/** Days in numbers near the beginning of notes: the other notes of their folder tell which figure is the month. */
import { expect, it } from 'vitest';
import { orderDays } from '../../../src/articles/read/fields/order-days.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said =
  'The ferry left the old quay at nine, and nobody on board knew that it would not come back.';

/** The day of the first file. */
function readFirst(days: Readonly<Record<string, string>>) {
  const files = Object.entries(days).map(([path, day]) =>
    parseArticle({ path, text: `${day}\n\n# The quay\n\n${said}\n` }),
  );
  return orderDays(files)[0]?.article?.date;
}

it.each([
  [{ 'a.md': 'Ana Rojas || 03-05-2023' }, null],
  [{ 'a.md': 'Ana Rojas || 03-05-2023', 'b.md': 'Ana Rojas || 16-05-2023' }, '2023-05-03'],
  [{ 'a.md': 'Ana Rojas || 03-05-2023', 'b.md': 'Ana Rojas || 05-16-2023' }, '2023-03-05'],
  [{ 'x/y/a.md': 'Ana Rojas || 03-05-2023', 'x/b.md': '16/05/2023' }, '2023-05-03'],
  [
    { 'x/a.md': 'Ana Rojas || 03-05-2023', 'x/b.md': '16.5.2023', 'c.md': '5-16-2023' },
    '2023-05-03',
  ],
  [{ 'a.md': 'Ana Rojas || 03-05-2023', 'b.md': '16.5.2023', 'c.md': '5-16-2023' }, null],
  [{ 'a.md': 'Ana Rojas || 03-05-2023', 'b.md': '22.09.18\n\nIn 2018 she sailed.' }, '2023-05-03'],
  // Neither tells which comes first.
  [{ 'a.md': 'Ana Rojas || 03-05-2023', 'b.md': '2023-05-16', 'c.md': '05-05-2023' }, null],
  // In English the month does, unless others say otherwise.
  [{ 'a.md': '03/05/2023', 'b.md': '3 May 2023' }, '2023-03-05'],
  [{ 'a.md': '03/05/2023', 'b.md': '16/05/2023' }, '2023-05-03'],
  [{ 'a.md': '---\ndate: 2022-01-02\n---\n\n03/05/2023', 'b.md': '16/05/2023' }, '2022-01-02'],
])('dates the first of %j', (days, date) => {
  expect(readFirst(days)).toBe(date);
});

it.each([
  [['05-06-2026 Fog.md', '25-06-2026 Rain.md'], '2026-06-05'],
  [['05-06-2026 Fog.md', '06-25-2026 Rain.md'], '2026-05-06'],
  [['05_06_2026 Fog.md', '25_06_2026.md'], '2026-06-05'],
  [['x/05.06.2026.md', 'y/25.06.2026.md'], '2026-06-05'],
  // None tells, they differ, or the name says it itself.
  [['05-06-2026 Fog.md', '04-06-2026 Rain.md'], '2026-05-06'],
  [['05-06-2026 Fog.md', '25-06-2026.md', '06-25-2026.md'], '2026-05-06'],
  [['2026-05-06 Fog.md', '25-06-2026 Rain.md'], '2026-05-06'],
])('dates the first of %j by its name', (paths, date) => {
  const files = paths.map((path) => parseArticle({ path, text: `# The quay\n\n${said}\n` }));
  expect(orderDays(files)[0]?.article?.date).toBe(date);
  const stated = { path: paths[0] ?? '', text: `---\ndate: 2020-01-02\n---\n\n${said}\n` };
  expect(orderDays([parseArticle(stated), ...files])[0]?.article?.date).toBe('2020-01-02');
});
