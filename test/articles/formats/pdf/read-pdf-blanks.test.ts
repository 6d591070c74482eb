/** PDFs with a font whose blank is said to be another sign in, their words parted out. */
import { expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest, whole } from './read-made-pdf.ts';

const bold = (lines: readonly string[]) =>
  column(lines, 72, 600).map((word) => ({ ...word, font: 'bold' as const }));

it.each([
  ['%', [...rest, ...rest]],
  ['!', [...rest, ...rest]],
])('parts words by the sign that stands for each blank of a font: %s', async (sign, lines) => {
  const shown = lines.map((line) => line.replaceAll(' ', sign));
  const { blocks } = await read([[...column(opening, 72, 740), ...bold(shown)]]);
  expect(blocks.join(' ')).toBe([whole, ...lines].join(' '));
});

const plain = [
  'Boats+quays of the town are many, and all of them are old.',
  'Boats+quays of the north are few, and most of them are new.',
];
it.each([
  ['most lines have blanks', [...plain, ...plain, ...rest, ...rest, ...rest]],
  ['few lines have it', ['Boats+quays', ...rest]],
  ['it is of addresses', Array.from({ length: 5 }, () => 'https://harbour.org/boats#quays')],
])('leaves a sign between letters as it is where %s', async (_, lines) => {
  const { blocks } = await read([[...column(opening, 72, 740), ...bold(lines)]]);
  for (const line of lines) expect(blocks.join(' ')).toContain(line.split(' ')[0]);
});
