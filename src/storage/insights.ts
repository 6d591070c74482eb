/** Questions asked in a server in; which were asked most and which went unanswered out, without who asked. */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import pLimit from 'p-limit';
import * as z from 'zod';
import { foldWord } from '../language/fold.ts';
import type { Outcome } from '../model.ts';
import type { Storage } from './storage.ts';

const tally = z
  .object({
    /** As it was last written that day. */
    question: z.string(),
    found: z.number(),
    unsure: z.number(),
    none: z.number(),
    /** People who found what was shown for it of no help; left out for nobody. */
    unhelpful: z.number().optional(),
  })
  .readonly();

/** What is asked about an article itself is answered by its front matter, and not counted. */
export type CountedOutcome = Exclude<Outcome, 'about'>;

type Tally = z.infer<typeof tally>;

/** A question, and how often it had which outcome. */
export interface Insight extends Tally {
  /** `YYYY-MM-DD`, UTC. */
  readonly lastAsked: string;
}

export interface InsightStore {
  /** 0 where nothing is kept: said rather than shown as an empty list. */
  readonly keepDays: number;
  /** Counts at once and writes with what comes soon after: a crash may lose what came in the last second. */
  record(guildId: string, question: string, outcome: CountedOutcome): Promise<void>;
  /** One person more, or fewer, found the answer to it of no help. */
  recordUnhelpful(guildId: string, question: string, change: 1 | -1): Promise<void>;
  /** Of the days kept, most asked first. */
  list(guildId: string): Promise<readonly Insight[]>;
  clear(guildId: string): Promise<void>;
  /** Forgets what is older than the days kept, all where nothing is to be kept; `record` does it daily. */
  forgetOld(): Promise<void>;
  /** Resolves when all that was recorded is written. */
  flush(): Promise<void>;
}

export interface InsightOptions {
  /** Days a question is kept; 0 for none at all. */
  readonly keepDays: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Hears of counts that could not be written; they are written with those that follow. */
  readonly onError?: (error: unknown) => void;
}

/** One write for so many different questions, or for those of so long. */
const mostWaiting = 1_000;
const writeEveryMs = 1_000;

/** Questions that are known to have been asked that day: for them nothing is read. */
const mostKnown = 2_000;

/** Longer ones are rarely asked twice. */
const maxQuestionChars = 300;
/** Different questions a day and server: more come from no reader, and would fill the disk. */
const maxQuestionsPerDay = 2_000;
const dayMs = 86_400_000;

export function createInsightStore(
  storage: Storage,
  { keepDays, clock, onError = () => {} }: InsightOptions,
): InsightStore {
  const inTurn = pLimit(1);
  const countToday = createDailyCount(storage);
  let forgottenOn = '';
  /** Counted and not written yet: what is to be added to what is kept, where other processes may add too. */
  const waiting = new Map<string, Tally>();
  const known = new LRUCache<string, true>({ max: mostKnown });
  let timer: NodeJS.Timeout | undefined;
  const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  const daysKept = () =>
    Array.from({ length: keepDays }, (_, ago) => dayOf(clock() - ago * dayMs)).reverse();

  async function record(
    guildId: string,
    question: string,
    counts: Partial<Omit<Tally, 'question'>>,
  ): Promise<void> {
    const text = question.replace(/\s+/gu, ' ').trim().slice(0, maxQuestionChars);
    if (keepDays === 0 || text === '') return;
    const today = dayOf(clock());
    if (today !== forgottenOn) await forgetOld();
    forgottenOn = today;
    const place = `insights/${today}/${guildId}/`;
    const key = place + hashQuestion(text);
    if (!known.has(key)) {
      const isNew = (await storage.get(key, tally)) === undefined;
      if (isNew && (await countToday(place)) > maxQuestionsPerDay) return;
      known.set(key, true);
    }
    const asked = { question: text, found: 0, unsure: 0, none: 0, ...counts };
    waiting.set(key, add(waiting.get(key), asked));
    if (waiting.size >= mostWaiting) await write();
    else timer ??= setTimeout(() => void inTurn(write).catch(onError), writeEveryMs).unref();
  }

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    const keys = [...waiting.keys()];
    const asked = [...waiting.values()];
    await storage.change(keys, tally, (kept) => asked.map((each, i) => add(kept[i], each)));
    waiting.clear();
  }

  async function list(guildId: string): Promise<readonly Insight[]> {
    await write();
    const byQuestion = new Map<string, Insight>();
    for (const day of daysKept()) {
      const place = `insights/${day}/${guildId}/`;
      for await (const { key, value } of storage.list(place, tally)) {
        const name = key.slice(place.length);
        byQuestion.set(name, { ...add(byQuestion.get(name), value), lastAsked: day });
      }
    }
    return [...byQuestion.values()].sort(
      (a, b) => timesAsked(b) - timesAsked(a) || (a.lastAsked < b.lastAsked ? 1 : -1),
    );
  }

  async function forget(isOver: (day: string, guildId: string) => boolean): Promise<void> {
    await write();
    known.clear();
    for await (const { key } of storage.list('insights/', z.unknown())) {
      const [, day = '', guildId = ''] = key.split('/');
      if (isOver(day, guildId)) await storage.delete(key);
    }
  }

  function forgetOld(): Promise<void> {
    const oldest = daysKept()[0];
    return forget((day) => oldest === undefined || day < oldest);
  }

  return {
    keepDays,
    list: (guildId) => inTurn(() => list(guildId)),
    record: (guildId, question, outcome) =>
      inTurn(() => record(guildId, question, { [outcome]: 1 })),
    recordUnhelpful: (guildId, question, change) =>
      inTurn(() => record(guildId, question, { unhelpful: change })),
    clear: (guildId) => inTurn(() => forget((_day, owner) => owner === guildId)),
    forgetOld: () => inTurn(forgetOld),
    flush: () => inTurn(write),
  };
}

/** How often the question was asked, whatever came of it. */
export function timesAsked({ found, unsure, none }: Omit<Tally, 'question'>): number {
  return found + unsure + none;
}

/** How often something was wrong with its answer: uncertain, none, or of no help to whoever read it. */
export function timesWanting({ unsure, none, unhelpful = 0 }: Omit<Tally, 'question'>): number {
  return unsure + none + Math.max(0, unhelpful);
}

/** The same for questions that differ in case, accents and punctuation only. */
function hashQuestion(text: string): string {
  const words = foldWord(text).match(/[\p{L}\p{N}]+/gu) ?? [text];
  return createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 22);
}

function add(sum: Tally | undefined, tally: Tally): Tally {
  if (!sum) return tally;
  const unhelpful = (sum.unhelpful ?? 0) + (tally.unhelpful ?? 0);
  return {
    question: tally.question,
    found: sum.found + tally.found,
    unsure: sum.unsure + tally.unsure,
    none: sum.none + tally.none,
    ...(unhelpful === 0 ? {} : { unhelpful }),
  };
}

/** How many different questions a place has once one more comes; it is read only once a day. */
function createDailyCount(storage: Storage): (place: string) => Promise<number> {
  const counts = new Map<string, number>();
  return async (place) => {
    let count = counts.get(place);
    if (count === undefined) {
      const day = place.split('/')[1] ?? '';
      // Of other days nobody asks again.
      for (const other of counts.keys()) if (!other.includes(day)) counts.delete(other);
      count = 0;
      for await (const _ of storage.list(place, z.unknown())) count++;
    }
    counts.set(place, count + 1);
    return count + 1;
  };
}
