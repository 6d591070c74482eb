/** A database's address in, the tables that passages are searched in out. */
import { connect } from '../open-postgres.ts';
import { createPatience } from '../patience.ts';
import { migratePassages } from './migrate-passages.ts';
import { createPassageTables, type PassageTables } from './passage-tables.ts';

export interface OpenPassagesOptions {
  readonly connections?: number;
  /** False: as on a server without pg_textsearch. */
  readonly useBm25?: boolean;
  /** How long a question waits for one statement. */
  readonly readLimitMs?: number;
}

const maxConnections = 8;
/** Discord waits three seconds in all, and what is in memory can be answered from instead. */
const defaultReadLimitMs = 1_000;

/** The server would go through all passages where it expects many; the question's words are rare ones. */
const settings = { enable_seqscan: 'off', jit: 'off', plan_cache_mode: 'force_custom_plan' };

export async function openPassages(
  url: string,
  {
    connections = maxConnections,
    useBm25 = true,
    readLimitMs = defaultReadLimitMs,
  }: OpenPassagesOptions = {},
): Promise<PassageTables> {
  const sql = connect(url, connections, settings);
  try {
    const { bm25 } = await migratePassages(sql);
    return createPassageTables({
      sql,
      patience: createPatience({ probe: () => sql`SELECT 1`.simple(), readLimitMs }),
      bm25: bm25 && useBm25,
    });
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw error;
  }
}
