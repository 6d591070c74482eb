/** Requests in, Discord's rate-limit headers out. */
import { createHash } from 'node:crypto';
import { rest as limits } from '../rules/limits.ts';

export interface Allowance {
  readonly headers: Readonly<Record<string, string>>;
  /** How long to wait where the limit is spent, else null. */
  readonly retryAfterMs: number | null;
}

/** Counts the bot's requests in windows of a second, but for those to interaction endpoints, which are exempt. */
export function createRateLimits(now: () => number): (pattern: string) => Allowance {
  let window = { start: now(), used: 0 };
  return (pattern) => {
    const exempt = pattern.includes(' /interactions/') || pattern.includes(' /webhooks/');
    if (now() - window.start >= 1000) window = { start: now(), used: 0 };
    if (!exempt) window = { ...window, used: window.used + 1 };
    const resetMs = Math.max(1, window.start + 1000 - now());
    const headers = {
      'x-ratelimit-limit': String(limits.requestsPerSecond),
      'x-ratelimit-remaining': String(Math.max(0, limits.requestsPerSecond - window.used)),
      'x-ratelimit-reset': ((now() + resetMs) / 1000).toFixed(3),
      'x-ratelimit-reset-after': (resetMs / 1000).toFixed(3),
      'x-ratelimit-bucket': createHash('sha256').update(pattern).digest('hex').slice(0, 32),
    };
    const spent = !exempt && window.used > limits.requestsPerSecond;
    return { headers, retryAfterMs: spent ? resetMs : null };
  };
}

/** The answer to a request too many. `global`: over all routes rather than this one. */
export function rateLimited(
  retryAfterMs: number,
  global: boolean,
): { headers: Record<string, string>; body: unknown } {
  const seconds = retryAfterMs / 1000;
  return {
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global, code: 0 },
  };
}
