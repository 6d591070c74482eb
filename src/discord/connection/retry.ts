/**
 * An attempt and a deadline in, its outcome out: the one place that decides which failures are worth
 * another try, and when. discord.js's own retries are switched off under it.
 *
 * Every attempt must be one that Discord takes at most once: a message has a nonce, an interaction
 * one response, and an edit says the same twice.
 */
import { judgeFailure } from './failure.ts';

export interface RetryOptions {
  /** Milliseconds, never going back. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
  /** A token that was refused once, looked at: rejects where it is refused for good. */
  readonly recoverToken: () => Promise<void>;
  /** Told of each attempt but the first. */
  readonly onRetry?: () => void;
}

/** `deadline`: in milliseconds of `now`. Undefined where an earlier attempt had got through after all. */
export type Retry = <T>(attempt: () => Promise<T>, deadline: number) => Promise<T | undefined>;

/** How long there is to answer, from when the question came; each a little less than Discord allows. */
export const answerLimitsMs = { callback: 3_000, token: 890_000, message: 30_000 } as const;

const firstPauseMs = 100;
const longestPauseMs = 2_000;
/** The longest pause is a part of the whole time, so that a short one sees several attempts. */
const leastAttempts = 8;

export function createRetry({ now, wait, random, recoverToken, onRetry }: RetryOptions): Retry {
  return async (attempt, deadline) => {
    const capMs = Math.min(longestPauseMs, (deadline - now()) / leastAttempts);
    let recovered = false;
    for (let tries = 0; ; tries++) {
      const startedAt = now();
      try {
        return await attempt();
      } catch (error) {
        const failure = judgeFailure(error);
        if (failure === 'answered' && tries > 0) return undefined;
        if (failure === 'unauthorised' && !recovered) {
          recovered = true;
          await recoverToken();
        } else if (failure !== 'unreachable') {
          throw error;
        }
        // Between half of it and the whole, so that many that failed together do not return together.
        const betweenMs = Math.min(capMs, firstPauseMs * 2 ** tries) * (0.5 + random() / 2);
        // An attempt that was not answered has waited long enough by itself.
        const pauseMs = Math.max(0, startedAt + betweenMs - now());
        if (now() + pauseMs >= deadline) throw error;
        await wait(pauseMs);
        onRetry?.();
      }
    }
  };
}
