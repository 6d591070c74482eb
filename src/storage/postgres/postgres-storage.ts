/** A connection to PostgreSQL in, the storage that is kept there, for several processes at once, out. */
import type { Sql, TransactionSql } from 'postgres';
import type { z } from 'zod';
import type { Entry, Storage } from '../storage.ts';
import { locks } from './migrate-schema.ts';

/** What a process hears where another has written. */
export const channel = 'footnote_changes';

/** Values read in one go where many are listed. */
const pageSize = 500;

interface Row {
  readonly key: string;
  readonly value: string;
}

/** How long a database that is away is waited for, and how often it is asked again. */
export interface Patience {
  read<T>(work: () => Promise<T>): Promise<T>;
  /** For what may be done twice. */
  write<T>(work: () => Promise<T>): Promise<T>;
  /** For what may not: it is done once, or it may have been done though the answer was lost. */
  change<T>(work: () => Promise<T>): Promise<T>;
}

export interface PostgresParts {
  readonly sql: Sql;
  /** Of this process, so that it need not hear of what it wrote itself. */
  readonly origin: string;
  readonly patience: Patience;
  /** Hears of what is kept in a form that is no longer understood. */
  readonly warn: (sentence: string) => void;
}

export function createPostgresStorage({ sql, origin, patience, warn }: PostgresParts): Storage {
  function read<T>(key: string, kept: string | undefined, schema: z.ZodType<T>): T | undefined {
    if (kept === undefined) return undefined;
    const parsed = schema.safeParse(JSON.parse(kept));
    if (parsed.success) return parsed.data;
    warn(`What is kept as ${key} has a form that is not understood, and is left aside.`);
    return undefined;
  }

  /** As the values are now: whoever gave them may change them while they are written. */
  const write = async (entries: readonly Entry<unknown>[]) => {
    const written = entries.map(toWritten);
    if (written.length === 0) return;
    await patience.write(() => sql.begin((tx) => writeAlone(tx, origin, written)));
  };

  async function* list<T>(prefix: string, schema: z.ZodType<T>): AsyncGenerator<Entry<T>> {
    for await (const row of readRange(sql, { from: prefix, below: prefix.replace(/\/$/u, '0') })) {
      const value = read(row.key, row.value, schema);
      if (value !== undefined) yield { key: row.key, value };
    }
  }

  return {
    get: async (key, schema) => {
      const [row] = await patience.read(() => readKeys(sql, [key]));
      return read(key, row?.value, schema);
    },
    set: (key, value) => write([{ key, value }]),
    setMany: write,
    delete: (key) => write([{ key, value: undefined }]),
    change: (keys, schema, change) =>
      patience.change(async () => {
        await sql.begin(async (tx) => {
          await lock(tx);
          const rows = new Map((await readKeys(tx, keys)).map(({ key, value }) => [key, value]));
          const changed = change(keys.map((key) => read(key, rows.get(key), schema)));
          const written = keys.map((key, index) => toWritten({ key, value: changed[index] }));
          await writeLocked(tx, origin, written);
        });
      }),
    list,
    async *all() {
      const held = await sql.reserve();
      try {
        await held`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`;
        for await (const { key, value } of readRange(held, { from: '' })) {
          yield { key, value: JSON.parse(value) };
        }
        await held`COMMIT`;
      } catch (error) {
        await held`ROLLBACK`.catch(() => {});
        throw error;
      } finally {
        held.release();
      }
    },
    close: () => sql.end({ timeout: 5 }),
  };
}

function readKeys(sql: Sql | TransactionSql, keys: readonly string[]): Promise<Row[]> {
  return sql<Row[]>`
    SELECT key, value FROM footnote_entries
    WHERE key IN (SELECT jsonb_array_elements_text(${sql.json([...keys])}))
      AND value IS NOT NULL`;
}

async function* readRange(
  sql: Sql | TransactionSql,
  { from, below }: { from: string; below?: string },
): AsyncGenerator<Row> {
  let last = '';
  while (true) {
    const rows: Row[] = await sql<Row[]>`
      SELECT key, value FROM footnote_entries
      WHERE key >= ${from} AND key > ${last} AND value IS NOT NULL
        ${below === undefined ? sql`` : sql`AND key < ${below}`}
      ORDER BY key LIMIT ${pageSize}`;
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < pageSize) return;
    last = end.key;
  }
}

/** One writer at a time, so that the numbers of changes are seen in the order in which they were given. */
async function lock(tx: TransactionSql): Promise<void> {
  await tx`SELECT pg_advisory_xact_lock(${locks.write})`;
}

interface Written {
  readonly key: string;
  /** JSON; null for none. */
  readonly value: string | null;
}

const toWritten = ({ key, value }: Entry<unknown>): Written => ({
  key,
  value: value === undefined ? null : JSON.stringify(value),
});

async function writeAlone(
  tx: TransactionSql,
  origin: string,
  written: readonly Written[],
): Promise<void> {
  await lock(tx);
  await writeLocked(tx, origin, written);
}

async function writeLocked(
  tx: TransactionSql,
  origin: string,
  written: readonly Written[],
): Promise<void> {
  const keys = written.map(({ key }) => key);
  const values = written.map(({ value }) => value);
  await tx`
    INSERT INTO footnote_entries (key, value, seq, origin)
    SELECT key, value, nextval('footnote_seq'), ${origin}
    FROM ROWS FROM (
      jsonb_array_elements_text(${tx.json(keys)}), jsonb_array_elements_text(${tx.json(values)})
    ) AS new (key, value)
    ON CONFLICT (key) DO UPDATE
    SET value = excluded.value, seq = excluded.seq, origin = excluded.origin, changed_at = now()`;
  await tx`SELECT pg_notify(${channel}, '')`;
}
