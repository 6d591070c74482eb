/** A number of shards and servers in, what one process needs to serve them out. */

import { type BotProcess, startStandIn } from '../discord/bot-process.ts';
import type { Asker } from '../discord/crowd.ts';
import { median } from '../metrics.ts';
import { startBot } from './start-bot.ts';

export interface ShardFigures {
  /** From its start until every shard is connected and the commands are registered. */
  readonly readyMs: number;
  readonly maxRssBytes: number;
  /** Of the start. */
  readonly cpuMs: number;
  /** The longest that nothing else had its turn since the first shard was connected. */
  readonly longestBlockMs: number;
  readonly answerMs: number;
}

export interface ShardPlan {
  readonly shards: number;
  readonly serversPerShard: number;
  readonly home: string;
  readonly question: string;
}

const questions = 200;

/** Discord takes identifications of 16 shards at once from bots of that size; here of all, so that the wait is not measured. */
export async function measureShards(plan: ShardPlan): Promise<ShardFigures> {
  const { shards, serversPerShard, home } = plan;
  const discord = await startStandIn({ shards, maxConcurrency: shards });
  const askers = Array.from({ length: shards * serversPerShard }, (_, i): Asker => {
    const guild = discord.createGuild({ name: `Server ${i}` });
    const channel = guild.createChannel({ name: 'general' });
    return { person: guild.createMember({ name: 'Reader' }), channel };
  });
  const startedAt = performance.now();
  let bot: BotProcess | undefined;
  try {
    bot = await startBot(home, {
      discord,
      settings: { SHARD_COUNT: String(shards) },
      isReady: ({ gateway, store }) => gateway.connected() === shards && store.commands.size > 0,
    });
    const readyMs = performance.now() - startedAt;
    const { cpuMs, longestBlockMs } = await bot.measure();
    const answerMs = await askAround(askers, plan.question);
    const { maxRssBytes } = await bot.measure();
    return { readyMs, maxRssBytes, cpuMs, longestBlockMs, answerMs };
  } finally {
    await bot?.stop();
    await discord.close();
  }
}

/** One after another, each in another server; the median. */
async function askAround(askers: readonly Asker[], question: string): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < questions; i++) {
    const { person, channel } = askers[(i * 7919) % askers.length] as Asker;
    const askedAt = performance.now();
    await person.runs(channel, 'ask', { question });
    times.push(performance.now() - askedAt);
  }
  return median(times);
}
