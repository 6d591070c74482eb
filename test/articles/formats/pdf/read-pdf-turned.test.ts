/** PDFs with pages whose text lies on its side in, the text as a reader sees it, who turns them, out. */
import { expect, it } from 'vitest';
import { column, type Word } from './make-pdf.ts';
import { opening, read, rest, whole } from './read-made-pdf.ts';

/** Drawn from below upwards, or from above downwards. */
const turns = { upwards: '0 1 -1 0 700 0', downwards: '0 -1 1 0 0 700' };
const turned = (words: readonly Word[], turn: string): Word[] =>
  words.map((word) => ({ ...word, between: [`q ${turn} cm`, 'Q'] }));

it.each(Object.entries(turns))('reads a page that is drawn %s', async (_, turn) => {
  const page = [...column(opening, 72, 600), ...column(rest, 72, 500)];
  const { blocks } = await read([column(rest, 72, 700), turned(page, turn)]);
  expect(blocks.slice(1)).toEqual([whole, rest.join(' ')]);
});

it('leaves out what stands upright along the edge of a page', async () => {
  const stamp = turned([{ text: 'Received by the harbour office', x: 72, y: 680 }], turns.upwards);
  const { blocks } = await read([[...column(opening, 72, 700), ...stamp], column(rest, 72, 700)]);
  expect(blocks).toEqual([whole, rest.join(' ')]);
});

it('leaves out the number along the edge of a cover that has little else', async () => {
  const number = turned([{ text: 'ISSN - 2711 - 1164', x: 72, y: 680, size: 20 }], turns.upwards);
  const cover = [{ text: 'Quays', x: 72, y: 700, size: 36 }, ...number];
  const { fields } = await read([cover, column(opening, 72, 700), column(rest, 72, 700)]);
  expect(fields.title).toBe('Quays');
});
