/** A connection to PostgreSQL in, the tables that Footnote keeps its values in out, in their newest form. */
import type { Sql } from 'postgres';
import { FootnoteError } from '../../error.ts';

/** What a process hears where another has written. */
export const channel = 'footnote_changes';

/** Numbers of our own among the advisory locks of a database that others may use too. */
const locks = { migrate: 7_304_101, write: 7_304_102 } as const;

/**
 * Each is run once, in order, and never changed afterwards. Keys are compared by their bytes, as Level
 * does. What was deleted stays for a while without a value, so that other processes hear of it.
 */
const migrations: readonly string[] = [
  `CREATE SEQUENCE footnote_seq;
   CREATE TABLE footnote_entries (
     key text COLLATE "C" PRIMARY KEY,
     value text,
     seq bigint NOT NULL,
     origin text NOT NULL,
     changed_at timestamptz NOT NULL DEFAULT now()
   );
   CREATE INDEX footnote_entries_seq ON footnote_entries (seq);`,
  // All or nothing in one call: where the values it was made from (`expected`, their numbers) have changed
  // meanwhile, it writes nothing and says so. One writer at a time, so that the numbers of changes are seen
  // in the order in which they were given.
  `CREATE FUNCTION footnote_write(entries jsonb, expected jsonb, origin text) RETURNS boolean
   LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM pg_advisory_xact_lock(${locks.write});
     IF expected IS NOT NULL AND EXISTS (
       SELECT FROM jsonb_each_text(expected) AS known (key, seq)
       LEFT JOIN footnote_entries AS entry ON entry.key = known.key
       WHERE coalesce(entry.seq, 0) <> known.seq::bigint
     ) THEN
       RETURN false;
     END IF;
     INSERT INTO footnote_entries AS entry (key, value, seq, origin)
     SELECT new.key, new.value, nextval('footnote_seq'), footnote_write.origin
     FROM jsonb_to_recordset(entries) AS new (key text, value text)
     ON CONFLICT (key) DO UPDATE
     SET value = excluded.value, seq = excluded.seq, origin = excluded.origin, changed_at = now();
     PERFORM pg_notify('${channel}', '');
     RETURN true;
   END $$;`,
];

/** Longer than any process goes on without having caught up. */
const deletedDays = 7;

/** Processes that start together wait for one another. Throws a FootnoteError `configuration` where a newer Footnote made them. */
export async function migrateSchema(sql: Sql): Promise<void> {
  await migrate(sql, 'footnote_migrations', migrations);
  await sql`
    DELETE FROM footnote_entries
    WHERE value IS NULL AND changed_at < now() - make_interval(days => ${deletedDays})`;
}

/** Runs those of the statements that were not run yet; `table` remembers how many were. */
export async function migrate(
  sql: Sql,
  table: string,
  migrations: readonly string[],
): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`SELECT pg_advisory_xact_lock(${locks.migrate})`;
    await tx`CREATE TABLE IF NOT EXISTS ${tx(table)} (version integer PRIMARY KEY)`;
    const [{ version } = { version: 0 }] = await tx<{ version: number }[]>`
      SELECT coalesce(max(version), 0)::integer AS version FROM ${tx(table)}`;
    if (version > migrations.length) {
      throw new FootnoteError(
        'configuration',
        'The database of DATABASE_URL was made by a newer Footnote. Run that one, or use another database.',
      );
    }
    for (const [index, statements] of migrations.entries()) {
      if (index < version) continue;
      await tx.unsafe(statements);
      await tx`INSERT INTO ${tx(table)} VALUES (${index + 1})`;
    }
  });
}
