/** Sentences of a PDF that go on overleaf or below a gap, though little tells that they do, in; the whole ones out. */
import { describe, expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read, rest } from './read-made-pdf.ts';

const first = 'The harbour was built by the old town, which had to live only from';
const caption = { text: 'Figure 3. Boats of the town, by year', x: 72, y: 600, size: 12 };

describe('sentences that go on further on', () => {
  it.each(['During 2019', 'About 12 boats', 'Figure 7 tells how'])(
    'begins as a caption does: %s',
    async (begin) => {
      const half = `${begin} the harbour of the old town had been too small for the boats of`;
      const { blocks } = await read([
        [...column([...opening, ''], 72, 740), ...column([half], 72, 640), caption],
        column(['the fishers of the north.', '', ...rest], 72, 740),
      ]);
      expect(blocks).toContain(`${half} the fishers of the north.`);
    },
  );

  it.each([
    ['in the small letters of a box', 'lead to the boats of', 'the fishers of the north'],
    ['in an aside between dashes', 'lead —in part', 'Harbour Watch— to the boats'],
  ])('go on overleaf %s', async (_, lead, begin) => {
    const small = (text: string, y: number) => {
      return { text: text.replaceAll('—', '\u0097'), x: 72, y, size: 9 };
    };
    const half = `A box of the report tells what the old steps of the harbour ${lead}`;
    const end = `${begin}, and to nothing else that the old town has ever built.`;
    const { blocks } = await read([
      [...column([...opening, ...rest], 72, 740), small(half, 400)],
      [{ ...caption, y: 760 }, small(end, 700), ...column(rest, 72, 660)],
    ]);
    expect(blocks).toContain(`${half} ${end}`);
  });

  it('go on below a gap that the name of a table begins, and nothing of them is lost', async () => {
    const table = 'Table 1. The harbour of the old town is small, and its boats are old.';
    const { blocks, minorNotes } = await read([
      [...column([...opening, first], 72, 740), ...column([table], 72, 657)],
    ]);
    expect(blocks.at(-1)).toContain(`only from ${table}`);
    expect(minorNotes).toEqual([]);
  });
});
