/** A connection to PostgreSQL in, the keys that other processes have written since out, soon after they did. */
import type { Sql } from 'postgres';
import { channel } from './migrate-schema.ts';
import type { Patience } from './patience.ts';

export interface FollowChangesParts {
  readonly sql: Sql;
  /** How long a look may take. */
  readonly read: Patience['read'];
  /** Of this process, whose own writes are no news. */
  readonly origin: string;
  readonly onChanged: (keys: readonly string[]) => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly lookEveryMs: number;
}

export interface Follower {
  /** For what others have written, now. */
  look(): void;
  end(): Promise<void>;
}

/**
 * From what is written after it resolves. Numbers, not notices, say what is new: what came while the
 * connection was lost is found by them.
 */
export async function followChanges(parts: FollowChangesParts): Promise<Follower> {
  const { sql, read, origin, onChanged, onError, lookEveryMs } = parts;
  const [start] = await sql<{ seq: string }[]>`
    SELECT coalesce(max(seq), 0) AS seq FROM footnote_entries`;
  let seen = start?.seq ?? '0';
  let looking = Promise.resolve();
  let waiting = false;

  async function lookNow(): Promise<void> {
    waiting = false;
    const rows = await read(
      () => sql<{ key: string; seq: string; origin: string }[]>`
        SELECT key, seq, origin FROM footnote_entries WHERE seq > ${seen} ORDER BY seq`,
    );
    const end = rows.at(-1);
    if (!end) return;
    const keys = rows.filter((row) => row.origin !== origin).map(({ key }) => key);
    if (keys.length > 0) await onChanged(keys);
    // Only now: what could not be taken in is looked at again.
    seen = end.seq;
  }

  /** One look at a time, and one more for all that was said meanwhile. */
  function look(): void {
    if (waiting) return;
    waiting = true;
    looking = looking.then(lookNow).catch(onError);
  }

  // Called again after every lost connection that was made anew.
  const listening = await sql.listen(channel, look, look);
  const timer = setInterval(look, lookEveryMs).unref();
  return {
    look,
    end: async () => {
      clearInterval(timer);
      await listening.unlisten().catch(() => {});
      await looking;
    },
  };
}
