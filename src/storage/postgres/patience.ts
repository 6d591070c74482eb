/** What is asked of a database that may be away in, its answer or one calm error in time out; and whether it is there. */
import { setImmediate as yieldOnce } from 'node:timers/promises';
import { type IPolicy, TimeoutStrategy, timeout, wrap } from 'cockatiel';
import { FootnoteError } from '../../error.ts';
import {
  isAway,
  isPassing,
  isUndone,
  noteAttempts,
  reasonOf,
  run,
  triesAfter,
} from './attempts.ts';
import { type WatchParts, watchDatabase } from './watch-database.ts';

/** Each throws a FootnoteError `storage` where it is away and nothing was written, `storage-unsure` where something may have been. */
export interface Patience {
  read<T>(work: () => Promise<T>): Promise<T>;
  /** For what may be done twice. */
  write<T>(work: () => Promise<T>): Promise<T>;
  /** For what may not: it is done once, or it may have been done though the answer was lost. */
  change<T>(work: () => Promise<T>): Promise<T>;
}

export interface WatchedPatience extends Patience {
  isReady(): boolean;
  /** Looks no more. */
  end(): void;
}

export interface PatienceParts extends WatchParts {
  readonly readLimitMs?: number;
}

/** Discord waits three seconds in all. */
const defaultReadLimitMs = 2_000;
const writeLimitMs = 10_000;
/** Whatever takes longer has somebody look whether the database is there at all. */
const doubtAfterMs = 300;
/** The limit is for all tries together: postgres.js itself waits for a connection for ever. */
const within = (limitMs: number, tries: IPolicy): IPolicy =>
  wrap(timeout(limitMs, TimeoutStrategy.Aggressive), tries);
/** Once it is known to be away nothing waits for it, and what waits already is given up. */
export function createPatience({ readLimitMs = defaultReadLimitMs, ...parts }: PatienceParts) {
  const watch = watchDatabase(parts);
  const read = within(readLimitMs, triesAfter(isPassing));
  const write = within(writeLimitMs, triesAfter(isPassing));
  const change = within(writeLimitMs, triesAfter(isUndone));

  async function execute<T>(policy: IPolicy, work: () => Promise<T>, writes: boolean): Promise<T> {
    if (watch.away() !== null) {
      // Whoever tries again and again must not keep the rest from having its turn.
      await yieldOnce();
      throw refuse(watch.away() ?? 'no answer', false);
    }
    const attempt = noteAttempts(work);
    const doubt = setTimeout(watch.look, doubtAfterMs).unref();
    try {
      return await watch.unlessAway(run(policy, attempt.work));
    } catch (error) {
      attempt.giveUp();
      const isOver = error === watch.gone;
      if (!isOver && !isAway(error)) throw error;
      watch.look();
      const reason = isOver ? watch.away() : attempt.reason();
      throw refuse(reason ?? reasonOf(error), writes && attempt.mayBeDone());
    } finally {
      clearTimeout(doubt);
    }
  }

  return {
    read: (work) => execute(read, work, false),
    write: (work) => execute(write, work, true),
    change: (work) => execute(change, work, true),
    isReady: () => watch.away() === null,
    end: watch.end,
  } satisfies WatchedPatience as WatchedPatience;
}

/** Without the error itself, which holds the statement and where it was sent. */
function refuse(reason: string, unsure: boolean): FootnoteError {
  return new FootnoteError(
    unsure ? 'storage-unsure' : 'storage',
    'The database of DATABASE_URL cannot be reached just now.',
    reason,
  );
}
