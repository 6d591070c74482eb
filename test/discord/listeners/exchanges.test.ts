/** Messages that change or go in, which answers change or go with them out. */
import { expect, it } from 'vitest';
import { createExchanges } from '../../../src/discord/listeners/exchanges.ts';

function openExchanges() {
  let time = 0;
  const answered: string[] = [];
  const removed: string[] = [];
  const exchanges = createExchanges(() => time);
  return {
    answered,
    removed,
    exchanges,
    pass: (ms: number) => {
      time += ms;
    },
    begin: (id: string, text: string) =>
      exchanges.begin(id, text, async (said, exchange) => {
        exchange.answerId = `answer to ${id}`;
        answered.push(said);
      }),
    end: (id: string) =>
      exchanges.end(id, async (answerId) => {
        removed.push(answerId);
      }),
  };
}

it('a message is answered anew within 2 minutes, and not after', async () => {
  const { answered, exchanges, begin, pass } = openExchanges();
  await begin('1', 'a');
  pass(120_000);
  await exchanges.change('1', 'b');
  pass(1);
  await exchanges.change('1', 'c');
  expect(answered).toEqual(['a', 'b']);
});

it('five times and no more, and not where it says the same', async () => {
  const { answered, exchanges, begin } = openExchanges();
  await begin('1', 'a');
  for (const text of ['a', 'b', 'b', 'c', 'd', 'e', 'f', 'g']) await exchanges.change('1', text);
  expect(answered).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

it('its answer goes once, whenever it is deleted; that of no other does', async () => {
  const { removed, exchanges, begin, end, pass } = openExchanges();
  await begin('1', 'a');
  await begin('2', 'a');
  pass(86_400_000);
  await end('1');
  await end('1');
  await end('3');
  await exchanges.change('1', 'b');
  expect(removed).toEqual(['answer to 1']);
});
