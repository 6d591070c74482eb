/** PDFs whose fonts are numbered as TeX numbers its own in, the words that a reader sees out. */
import { expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read } from './read-made-pdf.ts';

const lines = [
  'The ~nal ~gure of a ~n was cut at ~lbyhaven by ~nlough and ~tchett,',
  'and so were the ~rlock and the ~skerton, with |awmere and |oodby.',
];

const write = (signs: Readonly<Record<string, string>>) => {
  const text = column(lines, 72, 600).map((word) => ({ ...word, font: 'signs' as const }));
  return read([[...column(opening, 72, 700), ...text]], '', signs);
};

it('reads the ligatures of a TeX font at their places in it, also in names and in short words', async () => {
  const { blocks } = await write({ '~': '\u001C', '|': '\u001D' });
  expect(blocks.join('\n')).toContain(
    'The final figure of a fin was cut at filbyhaven by finlough and fitchett, and so were the firlock and the fiskerton, with flawmere and floodby.',
  );
});

it('guesses no ligature where the words say another than the place', async () => {
  const { blocks } = await write({ '~': '\u001B', '|': '\u001D' });
  expect(blocks.join('\n')).toContain('The final figure of a');
  expect(blocks.join('\n')).not.toContain('fflbyhaven');
  expect(blocks.join('\n')).not.toContain('flawmere');
});
