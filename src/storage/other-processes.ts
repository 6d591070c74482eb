/** A storage that several processes share and the shards that this one serves in, which others serve too, in a sentence, out. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { FootnoteError } from '../error.ts';
import type { Storage } from './storage.ts';

export interface ServedShards {
  /** Of all processes together. */
  readonly count: number;
  readonly ids: readonly number[];
}

export interface OtherProcesses {
  /** What another process does that this one does too; null where each has its own. */
  clash(): string | null;
  /** The others hear of it. */
  leave(): Promise<void>;
}

export interface OtherProcessesParts {
  readonly storage: Pick<Storage, 'set' | 'list' | 'delete'>;
  /** Undefined for all of as many as Discord recommends. */
  readonly shards: ServedShards | undefined;
  /** Hears each clash once, and once that it is over. */
  readonly warn: (sentence: string) => void;
  /** Hears why it could not be looked. */
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/** Written by every start: where nothing else is kept, a place counts as empty. */
const prefix = 'gateway/processes/';
const defaultEveryMs = 5_000;
/** One that has not been heard of for so many looks has ended. */
const looksOfSilence = 4;
/** What one that was killed left behind goes then. */
const looksUntilForgotten = 720;

const noted = z.object({
  shards: z.object({ count: z.number(), ids: z.array(z.number()) }).nullable(),
  /** Goes up with each look: that it moves says that the process runs, whatever its clock says. */
  beat: z.number(),
});

interface Heard {
  readonly beat: number;
  readonly silentLooks: number;
  /** It has moved since it was first seen: else it may be what a process that was killed left behind. */
  readonly isRunning: boolean;
}

export async function followProcesses(parts: OtherProcessesParts): Promise<OtherProcesses> {
  const { storage, shards, warn, onError, everyMs = defaultEveryMs } = parts;
  const own = prefix + randomUUID();
  const heard = new Map<string, Heard>();
  let beat = 0;
  let clash: string | null = null;

  async function look(): Promise<void> {
    await storage.set(own, { shards: shards ?? null, beat: ++beat });
    const clashes: string[] = [];
    for await (const { key, value } of storage.list(prefix, noted)) {
      if (key === own) continue;
      const known = hear(heard.get(key), value.beat);
      heard.set(key, known);
      if (known.silentLooks > looksUntilForgotten) await forget(key);
      else if (known.isRunning) clashes.push(...nameClash(shards, value.shards ?? undefined));
    }
    tell(clashes[0] ?? null);
  }
  async function forget(key: string): Promise<void> {
    heard.delete(key);
    await storage.delete(key);
  }
  function tell(now: string | null): void {
    if (now !== null && now !== clash) warn(now);
    if (now === null && clash !== null) warn('No other process serves the same shards any more.');
    clash = now;
  }

  let looking: Promise<void> = look().catch(onError);
  await looking;
  const timer = setInterval(() => {
    looking = looking.then(look).catch(onError);
  }, everyMs).unref();
  return {
    clash: () => clash,
    leave: async () => {
      clearInterval(timer);
      await looking;
      await storage.delete(own).catch((error: unknown) => {
        // Where it cannot be reached, the others notice by the silence.
        if (!(error instanceof FootnoteError)) throw error;
      });
    },
  };
}

function hear(before: Heard | undefined, beat: number): Heard {
  if (!before) return { beat, silentLooks: 0, isRunning: false };
  if (before.beat !== beat) return { beat, silentLooks: 0, isRunning: true };
  const silentLooks = before.silentLooks + 1;
  return { beat, silentLooks, isRunning: before.isRunning && silentLooks < looksOfSilence };
}

/** At most one. */
function nameClash(own: ServedShards | undefined, other: ServedShards | undefined): string[] {
  if (!own || !other) {
    return [
      'Another process on this database serves the same shards: give each its own SHARD_IDS, or stop one.',
    ];
  }
  if (own.count !== other.count) {
    return [
      `Another process on this database has SHARD_COUNT=${other.count}, this one ${own.count}: some servers are answered twice, or not at all. Give all the same.`,
    ];
  }
  const shared = own.ids.filter((id) => other.ids.includes(id));
  if (shared.length === 0) return [];
  return [
    `Another process on this database serves shard ${shared.join(', ')} too: give each its own SHARD_IDS, or stop one.`,
  ];
}
