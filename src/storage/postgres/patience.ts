/** What is asked of a database that may be away in, its answer or one calm error in time out; and whether it is there. */
import { setImmediate as yieldOnce } from 'node:timers/promises';
import {
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import { FootnoteError } from '../../error.ts';

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

export interface PatienceParts {
  /** Asks the database for nothing. */
  readonly probe: () => PromiseLike<unknown>;
  readonly readLimitMs?: number;
  readonly onAway?: (reason: string) => void;
  readonly onBack?: (awayMs: number) => void;
}

/** Discord waits three seconds in all. */
const defaultReadLimitMs = 2_000;
const writeLimitMs = 10_000;
/** Whatever takes longer has somebody look whether the database is there at all. */
const doubtAfterMs = 300;
/** How long there may be no answer where somebody waits for one, and where nobody does. */
const doubtLimitMs = 1_500;
const idleLimitMs = 5_000;
const latenessMs = 250;
const lookEveryMs = 1_000;
/** On a connection that is dead without saying so an answer is not waited for any longer. */
const forgetLookMs = 10_000;

/** What a repetition may mend: the connection, a server that starts, stops or was a standby until now. */
const passing =
  /^(?:CONNECTION_|CONNECT_TIMEOUT|ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08|57P0|40001|40P01|25006|53300)/u;
/** Of these, after which certainly nothing was done. */
const undone =
  /^(?:CONNECT_TIMEOUT|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|57P03|40001|40P01|25006|53300)/u;

export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return typeof first?.code === 'string' ? first.code : '';
}

export const isPassing = (error: unknown): boolean => passing.test(codeOf(error));
const isUndone = (error: unknown): boolean => undone.test(codeOf(error));
export const isAway = (error: unknown): boolean =>
  isPassing(error) || error instanceof TaskCancelledError;

/** The server's own words may name tables and roles, never the password. */
export function reasonOf(error: unknown): string {
  if (error instanceof TaskCancelledError) return 'no answer';
  return codeOf(error) || (error instanceof Error ? error.name : 'unknown');
}

const triesAfter = (isWorthIt: (error: unknown) => boolean) =>
  retry(handleWhen(isWorthIt), {
    maxAttempts: 10,
    backoff: new ExponentialBackoff({ initialDelay: 50, maxDelay: 1_000 }),
  });
/** The limit is for all tries together: postgres.js itself waits for a connection for ever. */
const within = (limitMs: number, tries: IPolicy): IPolicy =>
  wrap(timeout(limitMs, TimeoutStrategy.Aggressive), tries);
/** A signal of its own for each: cockatiel's would hold the listeners of all that are under way, and warn of them. */
const run = <T>(policy: IPolicy, work: () => Promise<T>): Promise<T> =>
  policy.execute(work, new AbortController().signal);

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

/** An attempt that is still open when it is given up may yet be done. */
function noteAttempts<T>(work: () => Promise<T>) {
  let open = 0;
  let lost = false;
  let isGivenUp = false;
  let reason: string | null = null;
  return {
    mayBeDone: () => open > 0 || lost,
    /** Why the last one failed; null where none has. */
    reason: () => reason,
    /** What was said not to be done is not tried again after all. */
    giveUp: () => {
      isGivenUp = true;
    },
    work: async (): Promise<T> => {
      if (isGivenUp) throw new Error('It was given up.');
      open++;
      try {
        return await work();
      } catch (error) {
        reason = reasonOf(error);
        lost ||= isPassing(error) && !isUndone(error);
        throw error;
      } finally {
        open--;
      }
    },
  };
}

type WatchParts = Omit<PatienceParts, 'readLimitMs'>;

/** One that asks, with when it is given up; the next waits for it too, so that they do not pile up. */
interface Look {
  readonly attempt: ReturnType<typeof noteAttempts>;
  readonly at: number;
  due: number;
  timer: NodeJS.Timeout | undefined;
}

function watchDatabase({ probe, onAway = () => {}, onBack = () => {} }: WatchParts) {
  const gone = new Error('The database is away.');
  const tries = triesAfter(isPassing);
  const waiting = new Set<(error: Error) => void>();
  let away: { readonly reason: string; readonly since: number } | null = null;
  let current: Look | null = null;

  function wentAway(reason: string): void {
    if (away) return;
    away = { reason, since: performance.now() };
    for (const reject of waiting) reject(gone);
    onAway(reason);
  }

  function cameBack(): void {
    if (away) onBack(performance.now() - away.since);
    away = null;
  }

  function begin(): Look {
    const attempt = noteAttempts(async () => probe());
    const begun: Look = { attempt, at: performance.now(), due: Infinity, timer: undefined };
    void run(tries, attempt.work)
      // What it answers with otherwise is an answer.
      .then(cameBack, (error: unknown) => {
        if (current === begun && isAway(error)) wentAway(reasonOf(error));
      })
      .finally(() => {
        clearTimeout(begun.timer);
        if (current === begun) current = null;
      });
    return begun;
  }

  function giveUpAfter(limitMs: number, look: Look): void {
    const due = performance.now() + limitMs;
    if (due >= look.due) return;
    clearTimeout(look.timer);
    look.due = due;
    look.timer = setTimeout(() => {
      look.due = Infinity;
      // Who had no turn for so long may have the answer and not have read it.
      if (performance.now() - due > latenessMs) giveUpAfter(limitMs, look);
      else wentAway(look.attempt.reason() ?? 'no answer');
    }, limitMs).unref();
  }

  function look(limitMs: number): void {
    if (current && performance.now() - current.at > forgetLookMs) {
      clearTimeout(current.timer);
      current.attempt.giveUp();
      current = null;
    }
    current ??= begin();
    giveUpAfter(limitMs, current);
  }

  const timer = setInterval(() => look(idleLimitMs), lookEveryMs).unref();
  return {
    gone,
    look: () => look(doubtLimitMs),
    /** The reason; null where it is there. */
    away: () => away?.reason ?? null,
    unlessAway: async <T>(work: Promise<T>): Promise<T> => {
      let giveUp: (error: Error) => void = () => {};
      const given = new Promise<never>((_, reject) => {
        giveUp = reject;
        waiting.add(reject);
      });
      return Promise.race([work, given]).finally(() => waiting.delete(giveUp));
    },
    end: () => {
      clearInterval(timer);
      clearTimeout(current?.timer);
    },
  };
}
