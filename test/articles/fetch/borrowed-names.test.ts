/** Pages whose text is called comments in, that text out; comments of readers are none. */
import { expect, it } from 'vitest';
import { readPage } from '../../../src/articles/formats/read-page.ts';

const turn = (i: number) =>
  `<div class="comment"><span>Ana Rojas</span>: On day ${i} the ferry of the island left the old quay at nine, and nobody who saw it wrote down the hour.</div>`;
const turns = (from: number) => Array.from({ length: 6 }, (_, i) => turn(from + i)).join('');
const story = [1, 2, 3]
  .map(
    (day) =>
      `<p>The harbour master counted every boat on day ${day}, and wrote the hour into her green book with a pen, as she had done since the war.</p>`,
  )
  .join('');

function textOf(body: string): string {
  const read = readPage(
    `<html lang="en"><head><title>Minutes</title></head><body>${body}</body></html>`,
  );
  return read.ok ? read.value.text : '';
}

it('reads the turns of a meeting between its headings, whatever they are called', () => {
  const text = textOf(
    `<div><h1>Minutes</h1>${story}${turns(1)}<h2>Of boats</h2>${story}${turns(7)}<h2>Of quays</h2>${turns(19)}${turns(13)}</div>`,
  );
  for (const day of [1, 12, 18]) expect(text).toContain(`On day ${day} the ferry`);
});

it('leaves out what readers say below a story', () => {
  const text = textOf(
    `<div><h1>Minutes</h1>${story}<h2>Of boats</h2>${story}<h2>Replies</h2>${turns(1)}${turns(7)}</div>`,
  );
  expect(text).toContain('counted every boat on day 3');
  expect(text).not.toContain('On day 3 the ferry');
});
