/** A way to make clients in, one that is connected, and connected again when it is stuck, out. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, Status } from 'discord.js';
import type { Logger } from 'pino';
import type { FootnoteError } from '../../error.ts';
import type { Session } from './create-session.ts';
import { explainClose, explainLogin, explainLoss } from './explain-end.ts';
import { describeFailure } from './failure.ts';
import { createWatchdog } from './watchdog.ts';

export interface Timing {
  /** Before the second attempt to connect; doubled for each further one. */
  readonly firstRetryMs: number;
  readonly lastRetryMs: number;
  /** The same where the attempt before has cost no identification. */
  readonly lastFreeRetryMs: number;
  /** How long a shard may take to connect, or be without connection, waiting for its turn to identify not counted. */
  readonly readyLimitMs: number;
  /** How long Discord may leave a RESUME unanswered. */
  readonly resumeLimitMs: number;
  /** Between two looks at the shards. */
  readonly watchMs: number;
}

/**
 * One attempt spends at most 4 of the 1,000 identifications a day (discord.js sends one every 15.5 s):
 * a Discord that never answers is asked less than 600 times a day.
 */
export const defaultTiming: Timing = {
  firstRetryMs: 2_000,
  lastRetryMs: 600_000,
  lastFreeRetryMs: 60_000,
  readyLimitMs: 60_000,
  resumeLimitMs: 10_000,
  watchMs: 2_000,
};

export interface ConnectionOptions {
  readonly token: string;
  /** A new one each time, listeners registered: a client whose login failed never becomes ready. */
  readonly createSession: () => Session;
  readonly logger: Logger;
  readonly now: () => number;
  readonly timing: Timing;
}

export interface ShardState {
  readonly id: number;
  readonly ready: boolean;
}

export interface Connection {
  /**
   * Resolves once ready, to undefined when closed before that. Throws a `FootnoteError` where trying
   * again cannot help.
   */
  open(): Promise<Client<true> | undefined>;
  close(): Promise<void>;
  /** Every shard is connected, and Discord has said so: more than discord.js's `isReady()`. */
  isReady(): boolean;
  /** As they are now; none before the first attempt. */
  shards(): readonly ShardState[];
  /** Ends with that reason: `lost` resolves to it. */
  giveUp(reason: FootnoteError): void;
  /** Resolves when, some time after `open`, the connection is lost for good: what to change. */
  readonly lost: Promise<FootnoteError>;
}

function becomeReady(
  { client, awaitsTurn }: Session,
  token: string,
  limitMs: number,
  signal: AbortSignal,
): Promise<Client<true>> {
  let giveUp = () => {};
  const limit = setTimeout(() => {
    if (client.ws.shards.some(({ id }) => awaitsTurn(id))) limit.refresh();
    else giveUp();
  }, limitMs);
  client.on(Events.ShardReady, () => limit.refresh());
  const ready = new Promise<Client<true>>((resolve, reject) => {
    giveUp = () => reject(signal.aborted ? signal.reason : new Error(`not ready in ${limitMs} ms`));
    signal.addEventListener('abort', giveUp);
    client.once(Events.ClientReady, resolve);
    // The shard would dial again twice a second; a new client does so after a pause that grows.
    client.once(Events.ShardError, reject);
    client.once(Events.ShardDisconnect, ({ code }) => {
      reject(explainClose(code) ?? new Error(`connection closed with code ${code}`));
    });
    client.login(token).catch(reject);
  });
  return ready.finally(() => {
    clearTimeout(limit);
    signal.removeEventListener('abort', giveUp);
  });
}

/** Looks at the session's shards every `watchMs`; returns how to stop looking. */
function watch(
  { client, awaitsTurn }: Session,
  { logger, now, timing }: ConnectionOptions,
  onStuck: () => void,
): () => void {
  const isStuck = createWatchdog(now, timing);
  const timer = setInterval(() => {
    const statuses = client.ws.shards.map(
      ({ id, status }) => [id, status, awaitsTurn(id)] as const,
    );
    if (!isStuck(statuses)) return;
    logger.warn('the connection to Discord is stuck; connecting afresh');
    onStuck();
  }, timing.watchMs);
  return () => clearInterval(timer);
}

export function createConnection(options: ConnectionOptions): Connection {
  const { token, createSession, logger, timing } = options;
  const closing = new AbortController();
  const { signal } = closing;
  let current: Session | undefined;
  let connected: Session | undefined;
  let stopWatching = () => {};
  let lose: (reason: FootnoteError) => void = () => {};
  const lost = new Promise<FootnoteError>((resolve) => {
    lose = resolve;
  });

  async function attempt(): Promise<Client<true>> {
    const session = createSession();
    current = session;
    const client = await becomeReady(session, token, timing.readyLimitMs, signal);
    connected = session;
    stopWatching = watch(session, options, reconnect);
    client.once(Events.ShardDisconnect, ({ code }) =>
      giveUp(explainClose(code) ?? explainLoss(code)),
    );
    return client;
  }

  async function open(): Promise<Client<true> | undefined> {
    for (
      let retryMs = timing.firstRetryMs;
      !signal.aborted;
      retryMs = Math.min(2 * retryMs, timing.lastRetryMs)
    ) {
      try {
        return await attempt();
      } catch (error) {
        await current?.destroy();
        if (signal.aborted) break;
        const reason = explainLogin(error);
        if (reason) throw reason;
        const longestMs = current?.hasIdentified() ? timing.lastRetryMs : timing.lastFreeRetryMs;
        const pauseMs = Math.min(retryMs, longestMs);
        logger.warn(
          { err: describeFailure(error), retryMs: pauseMs },
          'cannot connect to Discord; trying again',
        );
        await wait(pauseMs, undefined, { signal }).catch(() => {});
      }
    }
    return undefined;
  }

  /** discord.js reports only closes after which it must not connect again. */
  function giveUp(reason: FootnoteError): void {
    stopWatching();
    connected = undefined;
    if (!signal.aborted) lose(reason);
  }

  function reconnect(): void {
    const dropped = connected;
    connected = undefined;
    if (!dropped || signal.aborted) return;
    stopWatching();
    void dropped
      .destroy()
      .then(open)
      .catch((error: unknown) => {
        if (!signal.aborted) lose(explainLogin(error) ?? explainLoss(error));
      });
  }

  async function close(): Promise<void> {
    stopWatching();
    closing.abort();
    await current?.destroy();
  }

  const shards = (): readonly ShardState[] =>
    current?.client.ws.shards.map(({ id, status }) => ({ id, ready: status === Status.Ready })) ??
    [];

  const isReady = (): boolean =>
    connected !== undefined && connected === current && shards().every(({ ready }) => ready);

  return { open, close, isReady, shards, lost, giveUp };
}
