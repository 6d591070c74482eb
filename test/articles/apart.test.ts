/** Requests to a process apart: answered whole, or with what there was until it hung, ended or broke. */
import { afterEach, expect, it } from 'vitest';
import { type Apart, startApart } from '../../src/articles/apart.ts';
import type { Task } from './apart-process.ts';

const never = 600_000;
const started: Apart<string>[] = [];

function start(): { ask: (task: Task, limitMs?: number) => ReturnType<Apart<string>['ask']> } {
  const apart = startApart<string>('apart-process', import.meta.url);
  started.push(apart);
  return { ask: (task, limitMs = never) => apart.ask(task, limitMs) };
}

afterEach(() => {
  for (const apart of started.splice(0)) apart.stop();
});

it('answers one request after the other', async () => {
  const { ask } = start();
  expect(await ask({ say: 'one' })).toEqual({ how: 'whole', answer: 'one' });
  expect(await ask({ say: 'two' })).toEqual({ how: 'whole', answer: 'two' });
});

it.each(['a\u2028b\u2029c\r\nd', '\uD800', 'ñ 灯台', ''])(
  'takes any text and gives it back: %j',
  async (say) => {
    expect(await start().ask({ say })).toEqual({ how: 'whole', answer: say });
  },
);

it('takes no chatter for an answer, and the last answer for the best', async () => {
  expect(await start().ask({ say: 'x', after: 'chatter' })).toEqual({ how: 'whole', answer: 'x' });
});

it('gives what there was in time', async () => {
  const { ask } = start();
  await ask({ say: 'it runs' });
  const hung = await ask({ say: 'x', after: 'hang' }, 3000);
  expect(hung).toEqual({ how: 'slow', answer: 'first x' });
});

it.each(['end', 'break'] as const)('is told of its %s', async (end) => {
  expect(await start().ask({ say: 'x', after: end })).toEqual({ how: 'broken', answer: 'first x' });
});
