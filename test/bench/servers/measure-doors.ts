/** A door, gateway or HTTP, and a number of processes in, what an answer costs there out. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { balance } from '../../e2e/balance.ts';
import { findPort } from '../../e2e/find-port.ts';
import { type BotProcess, startStandIn } from '../discord/bot-process.ts';
import { type Asker, createCrowd, doMany } from '../discord/crowd.ts';
import { percentile } from '../metrics.ts';
import { startBot } from './start-bot.ts';

export interface DoorPlan {
  readonly door: 'gateway' | 'http';
  readonly processes: number;
  readonly atOnce: number;
  readonly questions: readonly string[];
  readonly count: number;
  readonly home: string;
}

export interface DoorFigures {
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of all processes of the bot. */
  readonly cpuMs: number;
  readonly perSecond: number;
  readonly lost: number;
}

/** Asked before anything is timed. */
const warmUps = 1_000;
/** So many that every shard has some. */
const servers = 16;
const peoplePerServer = 16;

export async function measureDoor(plan: DoorPlan): Promise<DoorFigures> {
  const { door, processes, home } = plan;
  const discord = await startStandIn({ shards: processes, maxConcurrency: processes });
  const bots: BotProcess[] = [];
  let balancer: Server | undefined;
  try {
    const ports = await Promise.all(Array.from({ length: processes }, findPort));
    for (const [id, port] of ports.entries()) {
      const sharding = { SHARD_COUNT: String(processes), SHARD_IDS: String(id) };
      const http = { INTERACTIONS: 'http', INTERACTIONS_PORT: String(port), MENTIONS: 'on' };
      const settings = { ...sharding, ...(door === 'http' && http) };
      const isReady = () => discord.gateway.connected() > id && discord.store.commands.size > 0;
      bots.push(await startBot(home, { discord, settings, isReady }));
    }
    if (door === 'http') {
      for (const port of ports) await listens(port);
      balancer = await balance(ports);
      const { port } = balancer.address() as AddressInfo;
      await discord.useEndpoint(`http://127.0.0.1:${port}/`);
    }
    return await ask(plan, bots);
  } finally {
    for (const bot of bots) await bot.stop();
    balancer?.close();
    await discord.close();
  }
}

async function listens(port: number): Promise<void> {
  const url = `http://127.0.0.1:${port}/`;
  while (!(await fetch(url).catch(() => null))) await wait(50);
}

async function ask(plan: DoorPlan, bots: readonly BotProcess[]): Promise<DoorFigures> {
  const { questions, count, atOnce } = plan;
  const [{ discord }] = bots as [BotProcess];
  const crowds = Array.from({ length: servers }, () => createCrowd(discord, peoplePerServer));
  const times: number[] = [];
  let lost = 0;
  const askOne = async (index: number) => {
    const crowd = crowds[index % servers] ?? [];
    const { person, channel } = crowd[index % peoplePerServer] as Asker;
    const askedAt = performance.now();
    await person.runs(channel, 'ask', { question: questions[index % questions.length] ?? '' }).then(
      () => times.push(performance.now() - askedAt),
      () => lost++,
    );
  };
  await doMany(warmUps, atOnce, askOne);
  discord.forget();
  times.length = 0;
  lost = 0;
  const cpuBefore = await sumCpu(bots);
  const start = performance.now();
  await doMany(count, atOnce, askOne);
  const ms = performance.now() - start;
  return {
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    cpuMs: ((await sumCpu(bots)) - cpuBefore) / count,
    perSecond: (1000 * times.length) / ms,
    lost,
  };
}

async function sumCpu(bots: readonly BotProcess[]): Promise<number> {
  let sum = 0;
  for (const bot of bots) sum += (await bot.measure()).cpuMs;
  return sum;
}
