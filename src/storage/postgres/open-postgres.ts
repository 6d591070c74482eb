/** A database's address in, a storage that several processes share out. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ExponentialBackoff, handleWhen, retry, TimeoutStrategy, timeout } from 'cockatiel';
import postgres, { type Sql } from 'postgres';
import { FootnoteError } from '../../error.ts';
import type { KeptStorage } from '../storage.ts';
import { createDial } from './dial-hosts.ts';
import { type Follower, followChanges } from './follow-changes.ts';
import { migrateSchema } from './migrate-schema.ts';
import { codeOf, createPatience, isAway, isPassing, reasonOf } from './patience.ts';
import { createPostgresStorage } from './postgres-storage.ts';

export interface OpenPostgresOptions {
  readonly warn: (sentence: string) => void;
  /** How long it may be away at the start. */
  readonly startLimitMs?: number;
  /** Beside the one that listens. */
  readonly connections?: number;
  /** How often others' writes are looked for though nothing was heard. */
  readonly lookEveryMs?: number;
}

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
    lookEveryMs = defaultLookEveryMs,
  }: OpenPostgresOptions,
): Promise<KeptStorage> {
  const sql = connect(url, connections);
  const origin = randomUUID();
  const followers: Follower[] = [];
  try {
    await waitForDatabase(sql, () => migrateSchema(sql), startLimitMs);
  } catch (error) {
    await sql.end({ timeout: 1 });
    if (error instanceof FootnoteError) throw error;
    throw new FootnoteError('configuration', explain(error), withoutSecrets(error));
  }
  const patience = createPatience({
    probe: () => sql`SELECT 1`,
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
      application_name: 'footnote',
      statement_timeout: statementTimeoutMs,
      ...settings,
    },
    onnotice: () => {},
  });
}

/** Before the path, behind the name and the password. */
const hasSeveralHosts = (url: string): boolean => /^[^:]+:\/\/(?:[^/]*@)?[^/?@]*,/u.test(url);

/** Until it answers, which with several hosts that are all away is never; then `work` may take its time. */
async function waitForDatabase(
  sql: Sql,
  work: () => Promise<void>,
  limitMs: number,
): Promise<void> {
  const end = performance.now() + limitMs;
  const tries = retry(
    handleWhen((error) => isPassing(error) && performance.now() < end),
    {
      maxAttempts: Number.MAX_SAFE_INTEGER,
      backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 2_000 }),
    },
  );
  const reached = timeout(Math.max(limitMs, connectTimeoutS * 1_000), TimeoutStrategy.Aggressive);
  await reached.execute(() => tries.execute(() => sql`SELECT 1`));
  await tries.execute(work);
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
    return 'The database of DATABASE_URL cannot be reached. Start it, or mend the host and port in the address.';
  return `The database of DATABASE_URL cannot be used (${reasonOf(error)}).`;
}
