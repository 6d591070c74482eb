/** Footnote under load in, whether its memory grows out. */

import { type Asker, doMany } from './crowd.ts';
import type { LoadedBot } from './measure-load.ts';

export interface MemoryFigures {
  readonly questions: number;
  /** After a full collection: before the first of them, and the most at four looks on the way. */
  readonly heapBefore: number;
  readonly heapAfter: number;
  /** The most of the whole run. */
  readonly maxRssBytes: number;
}

const looks = 4;
const atOnce = 16;
/** What is remembered of the last so many is full by then. */
const warmUp = 6_000;

export async function measureMemory(
  { bot, crowd, ask }: LoadedBot,
  questions: number,
): Promise<MemoryFigures> {
  const run = async (count: number) => {
    const step = 1000;
    for (let done = 0; done < count; done += step) {
      await doMany(Math.min(step, count - done), atOnce, async (index) => {
        await ask(crowd[index % crowd.length] as Asker, done + index).catch(() => {});
      });
      bot.discord.forget();
    }
    return bot.measure({ collects: true });
  };
  const { heapBytes: heapBefore } = await run(warmUp);
  const heaps: number[] = [];
  let maxRssBytes = 0;
  for (let look = 0; look < looks; look++) {
    const figures = await run(Math.ceil(questions / looks));
    heaps.push(figures.heapBytes ?? Number.NaN);
    maxRssBytes = figures.maxRssBytes;
  }
  return {
    questions,
    heapBefore: heapBefore ?? Number.NaN,
    heapAfter: Math.max(...heaps),
    maxRssBytes,
  };
}
