/** A connection to PostgreSQL in, the storage that is kept there, for several processes at once, out. */
import type { Sql } from 'postgres';
import type { z } from 'zod';
import type { Entry, Storage } from '../storage.ts';
import type { Patience } from './patience.ts';
import { writeInOrder } from './write-in-order.ts';

/** Values read in one go where many are listed. */
const pageSize = 500;

interface Row {
  readonly key: string;
  readonly value: string;
}

interface Version {
  readonly key: string;
  /** Null where it was deleted. */
  readonly value: string | null;
  /** The number of its last change; postgres.js gives a bigint as text. */
  readonly seq: string;
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

  // On connections side by side, and tried again, an earlier value might arrive after a later one.
  const writeWritten = writeInOrder((written: readonly Written[]) =>
    patience.write(() => writeOnce(sql, origin, written, null)),
  );
  /** As the values are now: whoever gave them may change them while they are written. */
  const write = async (entries: readonly Entry<unknown>[]) => {
    if (entries.length > 0) await writeWritten(entries.map(toWritten));
  };

  async function* list<T>(prefix: string, schema: z.ZodType<T>): AsyncGenerator<Entry<T>> {
    for await (const row of readRange(sql, patience, prefix, prefix.replace(/\/$/u, '0'))) {
      const value = read(row.key, row.value, schema);
      if (value !== undefined) yield { key: row.key, value };
    }
  }

  return {
    get: async (key, schema) => {
      const [row] = await patience.read(() => readKeys(sql, [key]));
      return read(key, row?.value ?? undefined, schema);
    },
    set: (key, value) => write([{ key, value }]),
    setMany: write,
    delete: (key) => write([{ key, value: undefined }]),
    change: async (keys, schema, change) => {
      const isWritten = async () => {
        const rows = await patience.read(() => readKeys(sql, keys, true));
        const kept = new Map(rows.map((row) => [row.key, row]));
        const changed = change(
          keys.map((key) => read(key, kept.get(key)?.value ?? undefined, schema)),
        );
        const written = keys.map((key, index) => toWritten({ key, value: changed[index] }));
        const expected = Object.fromEntries(keys.map((key) => [key, kept.get(key)?.seq ?? '0']));
        return patience.change(() => writeOnce(sql, origin, written, expected));
      };
      // Another process was faster: from what it has written.
      while (!(await isWritten()));
    },
    list,
    // In one statement, which sees one moment; `restore` and `migrate` hold as much in memory.
    async *all() {
      const rows = await patience.write(
        () => sql<Row[]>`
          SELECT key, value FROM footnote_entries WHERE value IS NOT NULL ORDER BY key`,
      );
      for (const { key, value } of rows) yield { key, value: JSON.parse(value) };
    },
    close: () => sql.end({ timeout: 5 }),
  };
}

/** With those that were deleted, whose value is null, where their numbers are asked for. */
function readKeys(sql: Sql, keys: readonly string[], withDeleted = false): Promise<Version[]> {
  return sql<Version[]>`
    SELECT key, value, seq FROM footnote_entries
    WHERE key IN (SELECT jsonb_array_elements_text(${sql.json([...keys])}))
      AND (value IS NOT NULL OR ${withDeleted})`;
}

async function* readRange(
  sql: Sql,
  patience: Patience,
  from: string,
  below: string,
): AsyncGenerator<Row> {
  let last = '';
  while (true) {
    const after = last;
    const rows: Row[] = await patience.read(
      () => sql<Row[]>`
        SELECT key, value FROM footnote_entries
        WHERE key >= ${from} AND key > ${after} AND value IS NOT NULL
          AND key < ${below}
        ORDER BY key LIMIT ${pageSize}`,
    );
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < pageSize) return;
    last = end.key;
  }
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

/**
 * In one statement: a transaction of several would have postgres.js (3.4.9) write to a connection that was
 * lost in its middle, which ends the process. False where what was `expected` has changed meanwhile.
 */
async function writeOnce(
  sql: Sql,
  origin: string,
  written: readonly Written[],
  expected: Readonly<Record<string, string>> | null,
): Promise<boolean> {
  const entries = sql.json(written.map(({ key, value }) => ({ key, value })));
  const known = expected === null ? null : sql.json(expected);
  const [row] = await sql<{ isWritten: boolean }[]>`
    SELECT footnote_write(${entries}::jsonb, ${known}::jsonb, ${origin}) AS "isWritten"`;
  return row?.isWritten ?? false;
}
