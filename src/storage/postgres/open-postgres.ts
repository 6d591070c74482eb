/** A database's address in, a storage that several processes share out. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  ExponentialBackoff,
  handleWhen,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
} from 'cockatiel';
import postgres, { type Sql } from 'postgres';
import { FootnoteError } from '../../error.ts';
import type { KeptStorage } from '../storage.ts';
import { codeOf, isAway, isPassing, reasonOf } from './attempts.ts';
import { createDial } from './dial-hosts.ts';
import { type Follower, followChanges } from './follow-changes.ts';
import { migrateSchema } from './migrate-schema.ts';
import { createPatience } from './patience.ts';
import { createPostgresStorage } from './postgres-storage.ts';

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
const maxConnections = 5;
const maxStartMs = 60_000;
/** What is under way when it is closed, if the database is there. */
const closeLimitMs = 3_000;
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
  const followers: Follower[] = [];
  const onWait = (error: unknown) =>
    warn(
      `The database of DATABASE_URL cannot be reached yet (${reasonOf(error)}); trying for ${startLimitMs / 1_000} s.`,
    );
  try {
    await waitForDatabase(
      hasSeveralHosts(url) ? sql : null,
      () => migrateSchema(sql),
      startLimitMs,
      onWait,
    );
    if (isAlone) await refuseOthers(sql);
  } catch (error) {
    await sql.end({ timeout: 1 });
    if (error instanceof FootnoteError) throw error;
    throw new FootnoteError('configuration', explain(error), withoutSecrets(error));
  }
  const patience = createPatience({
    probe: () => sql`SELECT 1`.simple(),
    onAway: (reason) =>
      warn(
        `The database is away (${reason}): questions are answered from memory, and nothing is kept until it is back.`,
      ),
    onBack: (awayMs) => {
      warn(`The database is back, after ${Math.ceil(awayMs / 1_000)} s.`);
      for (const { look } of followers) look();
    },
  });
  const storage = createPostgresStorage({ sql, origin, patience, warn });
  return {
    ...storage,
    isReady: patience.isReady,
    follow: async (onChanged) => {
      const onError = (error: unknown) => {
        // That the database is away has been said.
        if (error instanceof FootnoteError) return;
        warn(`What other processes have written could not be read yet (${reasonOf(error)}).`);
      };
      const read = patience.read;
      followers.push(await followChanges({ sql, read, origin, onChanged, onError, lookEveryMs }));
    },
    close: async () => {
      patience.end();
      const limitMs = patience.isReady() ? closeLimitMs : 0;
      const ended = Promise.all(followers.map(({ end }) => end()));
      await Promise.race([ended, wait(limitMs, undefined, { ref: false })]);
      await sql.end({ timeout: limitMs / 1_000 });
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
    target_session_attrs: 'primary',
    ...(hasSeveralHosts(url) && { socket: createDial() }),
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

/** Before the path, behind the name and the password. */
const hasSeveralHosts = (url: string): boolean => /^[^:]+:\/\/(?:[^/]*@)?[^/?@]*,/u.test(url);

/**
 * Until it answers, which with several hosts that are all away is never; then `work` may take its time.
 * `onWait`: after the first try that failed, or was not answered for a while.
 */
async function waitForDatabase(
  sql: Sql | null,
  work: () => Promise<void>,
  limitMs: number,
  onWait: (error: unknown) => void,
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
  const say = (error: unknown) => {
    if (isFirst && isAway(error)) onWait(error);
    isFirst = false;
  };
  const reached = timeout(Math.max(limitMs, connectTimeoutS * 1_000), TimeoutStrategy.Aggressive);
  const unanswered = setTimeout(() => say(new TaskCancelledError()), connectTimeoutS * 1_000);
  const saying = (asked: () => PromiseLike<unknown>) => async () => {
    try {
      await asked();
    } catch (error) {
      say(error);
      throw error;
    }
  };
  if (sql) {
    const ask = saying(() => sql`SELECT 1`);
    await reached.execute(() => tries.execute(ask)).finally(() => clearTimeout(unanswered));
  }
  await tries.execute(saying(work)).finally(() => clearTimeout(unanswered));
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
  if (isAway(error))
    return `The database of DATABASE_URL cannot be reached, or takes no writes (${reasonOf(error)}). Start it, or mend the address: host and port, sslmode only where it speaks TLS, and the host that may be written to.`;
  return `The database of DATABASE_URL cannot be used (${reasonOf(error)}).`;
}
