/** PDFs whose letters are set so far apart that words fall into pieces in, the words whole out. */
import { expect, it } from 'vitest';
import { column } from './make-pdf.ts';
import { opening, read } from './read-made-pdf.ts';

const page = (...lines: readonly string[]) => [column([...opening, ...lines], 72, 700)];

it('joins the pieces of words', async () => {
  const { blocks } = await read(
    page(
      'The Assis t ant Tre asurer of the harbour must underst and the rules',
      'of a charit y (whose cons titutional rules are old), and keep to them.',
    ),
  );
  expect(blocks.join(' ')).toContain(
    'The Assistant Treasurer of the harbour must understand the rules of a charity (whose constitutional rules are old), and keep to them.',
  );
});

it('joins a capital to the word that it begins, though the rest is a word of another language', async () => {
  const { blocks } = await read(
    page('The L egal rules of the harbour, its Tre asurer, its Assis t ant and', 'a charit y.'),
  );
  expect(blocks.join(' ')).toContain(
    'The Legal rules of the harbour, its Treasurer, its Assistant',
  );
});

it.each([
  ['words that are whole', 'The data base of the web site is over there, in to which non profit'],
  [
    'a piece or two, which may be names',
    'The charit y of the town and its Tre asurer are in a list of',
  ],
])('leaves %s', async (_, line) => {
  const { blocks } = await read(page(line, 'all of the old boats of the harbour.'));
  expect(blocks.join(' ')).toContain(line);
});
