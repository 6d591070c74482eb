/** Something to ask of a database in, how often it is tried and what its failures mean out. */
import { ExponentialBackoff, handleWhen, type IPolicy, retry, TaskCancelledError } from 'cockatiel';

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
export const isUndone = (error: unknown): boolean => undone.test(codeOf(error));
export const isAway = (error: unknown): boolean =>
  isPassing(error) || error instanceof TaskCancelledError;

/** The server's own words may name tables and roles, never the password. */
export function reasonOf(error: unknown): string {
  if (error instanceof TaskCancelledError) return 'no answer';
  return codeOf(error) || (error instanceof Error ? error.name : 'unknown');
}

export const triesAfter = (isWorthIt: (error: unknown) => boolean) =>
  retry(handleWhen(isWorthIt), {
    maxAttempts: 10,
    backoff: new ExponentialBackoff({ initialDelay: 50, maxDelay: 1_000 }),
  });

/** A signal of its own for each: cockatiel's would hold the listeners of all that are under way, and warn of them. */
export const run = <T>(policy: IPolicy, work: () => Promise<T>): Promise<T> =>
  policy.execute(work, new AbortController().signal);

/** An attempt that is still open when it is given up may yet be done. */
export function noteAttempts<T>(work: () => Promise<T>) {
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
