/** A token and where Discord is in, its REST API out: what the bot sends outside an interaction. */
import { setTimeout as wait } from 'node:timers/promises';
import { REST, type RESTOptions, Routes } from 'discord.js';
import type { Logger } from 'pino';
import type { FootnoteError } from '../../error.ts';
import { type Breaker, createBreaker } from './breaker.ts';
import { explainToken } from './explain-end.ts';
import { describeFailure, judgeFailure } from './failure.ts';
import { answerLimitsMs, createRetry, type Retry } from './retry.ts';
import { createTransport, type RequestLimits } from './transport.ts';

export interface ApiOptions {
  readonly token: string;
  /** Another server than Discord's own, such as the stand-in of the playground. */
  readonly apiUrl: string | undefined;
  readonly limits: RequestLimits;
  /** Refused requests in 10 minutes after which nothing is sent. */
  readonly maxInvalid: number;
  readonly now: () => number;
  readonly random: () => number;
  readonly logger: Logger;
  /** The token is refused for good. */
  readonly onRefused: (reason: FootnoteError) => void;
}

export interface Api {
  /** One for all clients: a client that is replaced forgets its token, and what is under way must not. */
  readonly rest: Pick<REST, 'get' | 'put' | 'post' | 'patch' | 'delete'>;
  /** For the clients, so that they follow the same limits and are counted with it. */
  readonly restOptions: Partial<RESTOptions>;
  readonly retry: Retry;
  readonly breaker: Breaker;
  /** How often something was sent once more. */
  readonly retries: () => number;
}

export function createApi(options: ApiOptions): Api {
  const { token, apiUrl, limits, now, random, logger } = options;
  const breaker = createBreaker(now, options.maxInvalid, (count) =>
    logger.error({ count }, 'too many requests were refused; nothing is sent for some minutes'),
  );
  const restOptions: Partial<RESTOptions> = {
    // `retry` alone decides what is tried again.
    retries: 0,
    timeout: limits.requestMs,
    makeRequest: createTransport(breaker, limits),
    rejectOnRateLimit: ({ url, timeToReset, retryAfter }) =>
      Math.max(timeToReset, retryAfter) > longestWaitMs(url),
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
  };
  const rest = new REST(restOptions).setToken(token);
  const recoverToken = once(() => probe(rest, options));
  let retries = 0;
  const onRetry = () => {
    retries++;
  };
  const retry = createRetry({ now, wait, random, recoverToken, onRetry });
  return { rest, restOptions, retry, breaker, retries: () => retries };
}

/** What is put off for longer comes too late. */
function longestWaitMs(url: string): number {
  return url.includes('/interactions/') ? answerLimitsMs.callback : answerLimitsMs.message;
}

/** discord.js forgets the token at a single 401; whether it is truly refused, Discord is asked once. */
async function probe(rest: REST, { token, logger, onRefused }: ApiOptions): Promise<void> {
  rest.setToken(token);
  try {
    await rest.get(Routes.user());
    logger.warn('Discord refused the token once and takes it again');
  } catch (error) {
    rest.setToken(token);
    if (judgeFailure(error) === 'unauthorised') {
      const reason = explainToken(error);
      onRefused(reason);
      throw error;
    }
    logger.warn({ err: describeFailure(error) }, 'whether the token is taken cannot be told yet');
  }
}

/** Those who call while it runs share what comes of it. */
function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  };
}
