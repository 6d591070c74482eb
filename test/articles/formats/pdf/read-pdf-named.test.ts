/** Labels of a PDF that stand above a text and are no headings in, each as the first line of what it names out. */
import { expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest, whole } from './read-made-pdf.ts';

const below = rest.join(' ');
const page = [...opening, ...rest, '', ...opening];

it.each<[string, string, number, number, string]>([
  ['right above it', 'Boats and quays', 620, 602, `Boats and quays\n${below}`],
  ['as far from what is above', 'Boats and quays', 624, 600, `Boats and quays\n\n${below}`],
  ['that is a sentence', 'Boats are old.', 620, 602, `Boats are old.\n\n${below}`],
])('has a label %s', async (_, label, y, top, shown) => {
  const { blocks } = await read([
    column(page, 72, 740),
    [...column(opening, 72, 690), ...column([label], 72, y), ...column(rest, 72, top)],
  ]);
  const text = blocks.join('\n\n').replaceAll('\\', '');
  expect(text.endsWith(`${whole}\n\n${shown}`)).toBe(true);
});
