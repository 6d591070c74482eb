/** A bare bot and Footnote in, how long each takes to answer and what that costs out, measured in turn. */
import { median, percentile } from '../metrics.ts';
import type { BotProcess } from './bot-process.ts';
import { type Asker, doMany } from './crowd.ts';

/** A bot with somebody to ask it, and what they do, `index` times. */
export interface LoadedBot {
  readonly bot: BotProcess;
  readonly crowd: readonly Asker[];
  readonly ask: (asker: Asker, index: number) => Promise<unknown>;
}

export interface LoadFigures {
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the bot's process, all threads. */
  readonly cpuMs: number;
  readonly perSecond: number;
  /** Timed in all. */
  readonly questions: number;
  /** Of all rounds: not answered in time, as where the machine is busy with other things. */
  readonly lost: number;
}

export interface LoadPlan {
  readonly atOnce: number;
  readonly rounds: number;
  readonly questionsPerRound: number;
}

/** They take turns in every round, so that what else the machine does meets both; medians over the rounds. */
export async function measureLoad(
  bots: readonly LoadedBot[],
  { atOnce, rounds, questionsPerRound }: LoadPlan,
): Promise<readonly LoadFigures[]> {
  const taken = bots.map((): LoadFigures[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, bot] of bots.entries()) {
      taken[i]?.push(await measureRound(bot, questionsPerRound, atOnce));
    }
  }
  return taken.map((figures) => ({
    p50Ms: median(figures.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(figures.map(({ p99Ms }) => p99Ms)),
    cpuMs: median(figures.map(({ cpuMs }) => cpuMs)),
    perSecond: median(figures.map(({ perSecond }) => perSecond)),
    questions: sumOf(figures.map(({ questions }) => questions)),
    lost: sumOf(figures.map(({ lost }) => lost)),
  }));
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

async function measureRound(
  { bot, crowd, ask }: LoadedBot,
  count: number,
  atOnce: number,
): Promise<LoadFigures> {
  const times: number[] = [];
  let lost = 0;
  const before = await bot.measure();
  const start = performance.now();
  await doMany(count, atOnce, async (index) => {
    const askedAt = performance.now();
    await ask(crowd[index % crowd.length] as Asker, index).then(
      () => times.push(performance.now() - askedAt),
      () => lost++,
    );
  });
  const ms = performance.now() - start;
  const after = await bot.measure();
  bot.discord.forget();
  return {
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    cpuMs: (after.cpuMs - before.cpuMs) / count,
    perSecond: (1000 * count) / ms,
    questions: times.length,
    lost,
  };
}
