/** A database's address in, a storage that several processes share out. */
import { randomUUID } from 'node:crypto';
import {
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import postgres, { type Sql } from 'postgres';
import { FootnoteError } from '../../error.ts';
import type { KeptStorage } from '../storage.ts';
import { followChanges } from './follow-changes.ts';
import { migrateSchema } from './migrate-schema.ts';
import { createPostgresStorage, type Patience } from './postgres-storage.ts';

export interface OpenPostgresOptions {
  readonly warn: (sentence: string) => void;
  /** How long it may be away at the start. */
  readonly startLimitMs?: number;
  /** Beside the one that listens. */
  readonly connections?: number;
  /** Throws where a bot has connections to the database. */
  readonly isAlone?: boolean;
  /** How often others' writes are looked for though nothing was heard. */
  readonly lookEveryMs?: number;
}

/** By which a bot's connections are known. */
const applicationName = 'footnote';
const connectTimeoutS = 5;
/** A statement that takes longer is given up by the server. */
const statementTimeoutMs = 10_000;
/** Whoever asks a question waits for it; a fail-over to another host may take as long as the second. */
const defaultReadLimitMs = 2_000;
const writeLimitMs = 10_000;
const breakMs = 5_000;
const maxConnections = 5;
const maxStartMs = 60_000;
/** A connection that is dead without saying so is noticed by looking now and then. */
const defaultLookEveryMs = 10_000;

/**
 * Several hosts in the address are tried in turn, for the one that may be written to. Throws a
 * FootnoteError `configuration`, without the address, which holds a password.
 */
export async function openPostgres(
  url: string,
  {
    warn,
    startLimitMs = maxStartMs,
    connections = maxConnections,
    isAlone = false,
    lookEveryMs = defaultLookEveryMs,
  }: OpenPostgresOptions,
): Promise<KeptStorage> {
  const sql = connect(url, connections, isAlone ? { application_name: 'footnote alone' } : {});
  const origin = randomUUID();
  const ends: (() => Promise<void>)[] = [];
  const onWait = (error: unknown) =>
    warn(
      `The database of DATABASE_URL cannot be reached yet (${reasonOf(error)}); trying for ${startLimitMs / 1_000} s.`,
    );
  try {
    await waitForDatabase(() => migrateSchema(sql), startLimitMs, onWait);
    if (isAlone) await refuseOthers(sql);
  } catch (error) {
    await sql.end({ timeout: 1 });
    if (error instanceof FootnoteError) throw error;
    throw new FootnoteError('configuration', explain(error), withoutSecrets(error));
  }
  const storage = createPostgresStorage({ sql, origin, patience: createPatience(), warn });
  return {
    ...storage,
    follow: async (onChanged) => {
      const onError = (error: unknown) =>
        warn(`What other processes have written could not be read yet (${reasonOf(error)}).`);
      ends.push(await followChanges({ sql, origin, onChanged, onError, lookEveryMs }));
    },
    close: async () => {
      for (const end of ends) await end();
      await storage.close();
    },
  };
}

async function refuseOthers(sql: Sql): Promise<void> {
  const [others] = await sql<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = ${applicationName}`;
  if (!others?.count) return;
  throw new FootnoteError(
    'configuration',
    'The database of DATABASE_URL is in use by a bot. Stop all bots that use it first.',
  );
}

/** `settings`: of the server, for these connections. */
export function connect(
  url: string,
  connections: number,
  settings: Readonly<Record<string, string>> = {},
): Sql {
  return postgres(url, {
    max: connections,
    connect_timeout: connectTimeoutS,
    // A standby that was promoted is found again by trying the hosts anew.
    target_session_attrs: 'read-write',
    backoff: (attempt) => Math.min(2 ** attempt / 10, 2),
    // No types but those that every database has.
    fetch_types: false,
    connection: {
      application_name: applicationName,
      statement_timeout: statementTimeoutMs,
      ...settings,
    },
    onnotice: () => {},
  });
}

/** What a repetition may mend: the connection, a server that starts, stops or was a standby until now. */
const passing =
  /^(?:CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|08|57P0|40001|40P01|25006|53300)/u;

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return typeof first?.code === 'string' ? first.code : '';
}

function isPassing(error: unknown): boolean {
  return passing.test(codeOf(error));
}

/** A database that stays away is left alone for a while: then nothing waits for it. */
export function createPatience(readLimitMs = defaultReadLimitMs): Patience {
  const isAway = (error: unknown) => isPassing(error) || error instanceof TaskCancelledError;
  const breaker = circuitBreaker(handleWhen(isAway), {
    halfOpenAfter: breakMs,
    breaker: new ConsecutiveBreaker(3),
  });
  const tries = retry(handleWhen(isPassing), {
    maxAttempts: 10,
    backoff: new ExponentialBackoff({ initialDelay: 50, maxDelay: 1_000 }),
  });
  // The limit is for all tries together: postgres.js itself waits for a connection for ever.
  const read = wrap(breaker, timeout(readLimitMs, TimeoutStrategy.Aggressive), tries);
  const write = wrap(breaker, timeout(writeLimitMs, TimeoutStrategy.Aggressive), tries);
  const change = wrap(breaker, timeout(writeLimitMs, TimeoutStrategy.Aggressive));
  // A signal of its own for each: cockatiel's would hold the listeners of all that are under way, and warn of them.
  const execute = <T>(policy: IPolicy, work: () => Promise<T>): Promise<T> =>
    policy.execute(work, new AbortController().signal);
  return {
    read: (work) => execute(read, work),
    write: (work) => execute(write, work),
    change: (work) => execute(change, work),
  };
}

/** `onWait`: after the first try that failed. */
export async function waitForDatabase(
  work: () => Promise<void>,
  limitMs: number,
  onWait: (error: unknown) => void = () => {},
): Promise<void> {
  const end = performance.now() + limitMs;
  const tries = retry(
    handleWhen((error) => isPassing(error) && performance.now() < end),
    {
      maxAttempts: Number.MAX_SAFE_INTEGER,
      backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 2_000 }),
    },
  );
  let isFirst = true;
  await tries.execute(() =>
    work().catch((error: unknown) => {
      if (isFirst && isPassing(error)) onWait(error);
      isFirst = false;
      throw error;
    }),
  );
}

/** The server's own words may name tables and roles, never the password. */
function reasonOf(error: unknown): string {
  return codeOf(error) || (error instanceof Error ? error.name : 'unknown');
}

/** postgres.js puts the host into its messages and nothing secret; the address stays out for good. */
function withoutSecrets(error: unknown): unknown {
  return new Error(reasonOf(error));
}

function explain(error: unknown): string {
  const code = codeOf(error);
  if (code.startsWith('28'))
    return 'The database of DATABASE_URL refuses the name or the password. Mend them in the address.';
  if (code === '3D000')
    return 'The database that DATABASE_URL names is not there. Make it, or mend its name in the address.';
  if (code.startsWith('42501'))
    return 'The user of DATABASE_URL may not make tables in that database. Give it the right to.';
  if (isPassing(error))
    return `The database of DATABASE_URL cannot be reached, or takes no writes (${code}). Start it, or mend the address: host and port, sslmode only where it speaks TLS, and the host that may be written to.`;
  return `The database of DATABASE_URL cannot be used (${reasonOf(error)}).`;
}
