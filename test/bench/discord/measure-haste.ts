/** Footnote with its limits in, how long others wait while one person mentions it again and again out. */
import { percentile } from '../metrics.ts';
import { type Asker, doMany } from './crowd.ts';
import type { LoadedBot } from './measure-load.ts';

export interface HasteFigures {
  /** Of one person in each round, all at one moment. */
  readonly mentions: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly longestMs: number;
  /** Questions of the others that were answered, and that were not. */
  readonly others: number;
  readonly lost: number;
  /** Of all those mentions. */
  readonly answered: number;
}

export interface HastePlan {
  /** Each is measured in every round, so that what else the machine does meets all. */
  readonly mentions: readonly number[];
  readonly rounds: number;
  /** Of the others. */
  readonly questionsPerRound: number;
  readonly questions: readonly string[];
}

interface Round {
  readonly times: readonly number[];
  readonly lost: number;
  readonly answered: number;
}

const atOnce = 8;
/** The others are at it by then. */
const beginsAt = 40;
/** One question in so many is a mention, the others are commands. */
const mentionEvery = 20;

export async function measureHaste(
  loaded: LoadedBot,
  { mentions, rounds, questionsPerRound, questions }: HastePlan,
): Promise<readonly HasteFigures[]> {
  const taken = mentions.map((): Round[] => []);
  const others = loaded.crowd.slice(rounds);
  for (const hasty of loaded.crowd.slice(0, rounds)) {
    for (const [i, times] of mentions.entries()) {
      const plan = { hasty, times, others, count: questionsPerRound, questions };
      taken[i]?.push(await measureRound(loaded, plan));
    }
  }
  return taken.map((all, i) => {
    const times = all.flatMap((round) => round.times);
    return {
      mentions: mentions[i] ?? 0,
      p50Ms: percentile(times, 0.5),
      p99Ms: percentile(times, 0.99),
      longestMs: Math.max(...times),
      others: times.length,
      lost: all.reduce((sum, { lost }) => sum + lost, 0),
      answered: all.reduce((sum, { answered }) => sum + answered, 0),
    };
  });
}

interface RoundPlan {
  readonly hasty: Asker;
  /** So often they mention the bot. */
  readonly times: number;
  readonly others: readonly Asker[];
  readonly count: number;
  readonly questions: readonly string[];
}

/** Some of the others mention the bot in the same channel. */
async function measureRound(
  { bot: { discord }, ask }: LoadedBot,
  { hasty, times: mentions, others, count, questions }: RoundPlan,
): Promise<Round> {
  const textOf = (index: number) => `${discord.bot.mention} ${questions[index % questions.length]}`;
  const times: number[] = [];
  const typed: string[] = [];
  let lost = 0;
  await doMany(count, atOnce, async (index) => {
    if (index === beginsAt) {
      for (let i = 0; i < mentions; i++) {
        typed.push(hasty.person.types(hasty.channel, textOf(i)).id);
      }
    }
    const asker = others[index % others.length] as Asker;
    const askedAt = performance.now();
    const asking =
      index % mentionEvery === mentionEvery - 1
        ? asker.person.asks(hasty.channel, textOf(index))
        : ask(asker, index);
    await asking.then(
      () => times.push(performance.now() - askedAt),
      () => lost++,
    );
  });
  const repliedTo = new Set([...discord.store.messages.values()].map(({ replyTo }) => replyTo));
  discord.forget();
  return { times, lost, answered: typed.filter((id) => repliedTo.has(id)).length };
}
