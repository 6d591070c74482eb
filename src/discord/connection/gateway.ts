/** How often the bot may identify in, how a client connects to the gateway, and a way to end that for good, out. */
import { setTimeout as wait } from 'node:timers/promises';
import { SimpleIdentifyThrottler, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import type { IdentifyBudget } from './identify-budget.ts';

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

export interface Gateway {
  readonly options: WebSocketOptions;
  /** No shard dials or identifies from now on. Call it, then destroy the client. */
  end(): void;
  /** How many more may identify today, as far as Discord has said; null before that. */
  identifiesLeft(): number | null;
  /** Whether anything was sent that counts as an identification. */
  hasIdentified(): boolean;
  /** Whether it is not yet the shard's turn to identify. */
  awaitsTurn(shard: number): boolean;
  /** Breaks off what a destroyed client has left open. */
  cut(): void;
}

export interface GatewayOptions {
  readonly budget: IdentifyBudget;
  /** Whether other processes identify with the same token. */
  readonly takesTurns: boolean;
  /** An event that discord.js could not read. */
  readonly onBroken: (event: string, error: unknown, shard: number) => void;
  /** Identifying is put off for so long. */
  readonly onPause: (pauseMs: number) => void;
  /** The budget is not to be had; the bot identifies all the same. */
  readonly onBudgetError: (error: unknown) => void;
}

/**
 * discord.js dials twice a second; beyond these, each dial waits twice as long as the one before. They
 * last for 3 s and more: so long an interaction can be answered, and one that came in an outage of 2 s is.
 */
const quickDials = 8;
const firstDialPauseMs = 1_000;
const longestDialPauseMs = 8_000;

/** `dial`: how many there were since the shard was last connected, this one counted. */
export function pauseBeforeDial(dial: number): number {
  if (dial <= quickDials) return 0;
  return Math.min(longestDialPauseMs, firstDialPauseMs * 2 ** (dial - quickDials - 1));
}

const never = new Promise<never>(() => {});

function listShards(strategy: SimpleShardingStrategy | undefined) {
  return [...(strategy?.['shards'].values() ?? [])];
}

/**
 * A shard that is destroyed while it dials, waits for READY or sleeps between two dials takes that for
 * a lost connection and dials again every half second, although its client is gone; a socket that was
 * still opening stays open (discord.js 14.28, @discordjs/ws 1.2). Before each dial a shard asks for
 * its session: of a gateway that has ended it gets no answer, and is forgotten with its question.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const ending = new AbortController();
  const { signal: ended } = ending;
  let identified = false;
  let shards: ReturnType<typeof listShards> = [];
  let strategy: SimpleShardingStrategy | undefined;
  let left: number | null = null;
  const awaiting = new Set<number>();

  async function identifyLater(throttler: SimpleIdentifyThrottler, limits: Limits, call: Call) {
    const ends = AbortSignal.any([ended, call.signal]);
    const waits = [
      () => pauseForBudget(options, limits, ends),
      () => throttler.waitForIdentify(call.shard, call.signal),
      () => pauseForTurn(options, call.shard % limits.max_concurrency, ends),
    ];
    awaiting.add(call.shard);
    try {
      for (const waitFor of waits) {
        if (ended.aborted) return never;
        await waitFor().catch((error: unknown) => {
          if (!ended.aborted) throw error;
        });
      }
    } finally {
      awaiting.delete(call.shard);
    }
    if (ended.aborted) return never;
    identified = true;
    if (left !== null) left = Math.max(0, left - 1);
    await options.budget.spend().catch(options.onBudgetError);
  }

  return {
    hasIdentified: () => identified,
    awaitsTurn: (shard) => awaiting.has(shard),
    identifiesLeft: () => left,
    end: () => {
      ending.abort();
      shards = listShards(strategy);
      // discord.js closes those that are open, and takes its ear off the others.
      for (const shard of shards) shard['connection']?.addEventListener('error', () => {});
    },
    cut: () => {
      for (const shard of shards) shard['connection']?.terminate();
    },
    options: {
      buildStrategy: (manager) => {
        const sharding = new SimpleShardingStrategy(manager);
        strategy = sharding;
        const dials = guardEvents(manager, options);
        slowDials(manager, sharding, dials, ended);
        return sharding;
      },
      buildIdentifyThrottler: async (manager) => {
        const { session_start_limit } = await manager.fetchGatewayInformation();
        left = session_start_limit.remaining;
        const throttler = new SimpleIdentifyThrottler(session_start_limit.max_concurrency);
        const limits = { ...session_start_limit, shards: await manager.getShardCount() };
        return {
          waitForIdentify: (shard, signal) => identifyLater(throttler, limits, { shard, signal }),
        };
      },
    },
  };
}

interface Limits {
  readonly total: number;
  readonly max_concurrency: number;
  /** Of all processes. */
  readonly shards: number;
}

interface Call {
  readonly shard: number;
  readonly signal: AbortSignal;
}

async function pauseForBudget(
  { budget, onPause, onBudgetError }: GatewayOptions,
  { total, shards }: Limits,
  signal: AbortSignal,
): Promise<void> {
  const pauseMs = await budget.pauseMs(total, shards).catch((error: unknown) => {
    onBudgetError(error);
    return 0;
  });
  if (pauseMs === 0) return;
  onPause(pauseMs);
  await wait(pauseMs, undefined, { signal });
}

async function pauseForTurn(
  { budget, takesTurns, onBudgetError }: GatewayOptions,
  bucket: number,
  signal: AbortSignal,
): Promise<void> {
  if (!takesTurns) return;
  const pauseMs = await budget.turnMs(bucket).catch((error: unknown) => {
    onBudgetError(error);
    return 0;
  });
  if (pauseMs > 0) await wait(pauseMs, undefined, { signal });
}

/**
 * An event without the fields that discord.js needs throws in it, which would be nobody's to catch.
 * Gives the dials of each shard since it was last connected.
 */
function guardEvents(manager: Manager, { onBroken }: GatewayOptions): Map<number, number> {
  const dials = new Map<number, number>();
  const emit: (event: never, ...payload: never[]) => boolean = manager.emit.bind(manager);
  manager.emit = (event: string, ...payload: never[]): boolean => {
    const { shardId = 0 } = Object(payload[0]) as { readonly shardId?: number };
    if (event === 'ready' || event === 'resumed') dials.delete(shardId);
    try {
      return emit(event as never, ...payload);
    } catch (error) {
      onBroken(event, error, shardId);
      return true;
    }
  };
  return dials;
}

/** A shard asks for its session before each dial, and while it is connected for each event. */
function slowDials(
  manager: Manager,
  strategy: SimpleShardingStrategy,
  dials: Map<number, number>,
  ended: AbortSignal,
): void {
  const { retrieveSessionInfo } = manager.options;
  const idle = 0;
  manager.options.retrieveSessionInfo = async (id) => {
    if (ended.aborted) return never;
    if (strategy['shards'].get(id)?.status === idle) {
      const dial = (dials.get(id) ?? 0) + 1;
      dials.set(id, dial);
      const pauseMs = pauseBeforeDial(dial);
      if (pauseMs > 0) await wait(pauseMs, undefined, { signal: ended }).catch(() => never);
    }
    return retrieveSessionInfo(id);
  };
}
