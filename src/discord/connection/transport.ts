/** A request of discord.js in, its answer or why there is none out, within a limit of time. */
import { DefaultRestOptions, DiscordAPIError, HTTPError, type ResponseLike } from 'discord.js';
import type { Breaker } from './breaker.ts';
import { HeldRequest } from './failure.ts';

export type MakeRequest = typeof DefaultRestOptions.makeRequest;

export interface RequestLimits {
  /** How long an answer may take. */
  readonly requestMs: number;
  /**
   * The same for the response to an interaction, which must be there within 3 s: leaves time for two more.
   * Sent first when an outage of 2 s begins, the third goes when it is over.
   */
  readonly callbackMs: number;
  /** How long a message may hold up the next one to its channel. */
  readonly queueMs: number;
}

export const defaultRequestLimits: RequestLimits = {
  requestMs: 5_000,
  callbackMs: 1_050,
  queueMs: 500,
};

const callback = /\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/u;
const noContent = 204;
const posting = /\/channels\/\d+\/messages$/u;

/** For discord.js's option of that name. */
export function createTransport(
  breaker: Breaker,
  limits: RequestLimits,
  send: MakeRequest = DefaultRestOptions.makeRequest,
): MakeRequest {
  return async (url, init) => {
    if (breaker.holds()) throw new HeldRequest('too many requests were refused in 10 minutes');
    const limitMs = callback.test(url) ? limits.callbackMs : limits.requestMs;
    const answer = sendWithin(limitMs, send, url, init).then((response) => {
      const shared = response.headers.get('X-RateLimit-Scope') === 'shared';
      breaker.note(response.status, shared);
      return response;
    });
    return init.method === 'POST' && posting.test(url)
      ? standInAfter(limits.queueMs, answer, url)
      : answer;
  };
}

/** With one timer: `AbortSignal.any` and `AbortSignal.timeout` take longer than all else of a request. */
async function sendWithin(
  limitMs: number,
  send: MakeRequest,
  url: string,
  init: Parameters<MakeRequest>[1],
): Promise<ResponseLike> {
  const end = new AbortController();
  const { signal } = init;
  if (signal?.aborted) end.abort(signal.reason);
  signal?.addEventListener('abort', () => end.abort(signal.reason), { once: true });
  const timer = abortLater(end, limitMs);
  const response = await send(url, { ...init, signal: end.signal });
  // Whatever has content is not over yet.
  if (response.status === noContent) clearTimeout(timer);
  return response;
}

/** Keeps nothing of the request until then. */
function abortLater(end: AbortController, limitMs: number): NodeJS.Timeout {
  const late = () => end.abort(new DOMException(`no answer in ${limitMs} ms`, 'TimeoutError'));
  return setTimeout(late, limitMs).unref();
}

/**
 * discord.js sends a channel's messages one after the other and waits for each answer. One that is late
 * is stood in for by a response whose content is the late answer: the next message can leave, and who
 * sent the first still learns how it ended.
 */
async function standInAfter(
  queueMs: number,
  answer: Promise<ResponseLike>,
  url: string,
): Promise<ResponseLike> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), queueMs);
  });
  const first = await Promise.race([answer, late]).finally(() => clearTimeout(timer));
  if (first) return first;
  const json = answer.then((response) => readJson(response, url));
  // Whoever reads the content hears of it.
  json.catch(() => {});
  const headers = new Headers({ 'content-type': 'application/json' });
  const content = { json: () => json, text: unread, arrayBuffer: unread };
  const status = { ok: true, status: 202, statusText: 'Accepted', bodyUsed: false, body: null };
  return { ...status, ...content, headers: headers as unknown as ResponseLike['headers'] };
}

function unread(): never {
  throw new Error('only the JSON of a late answer is read');
}

/** What discord.js would have thrown or given back for the same answer. */
async function readJson(response: ResponseLike, url: string): Promise<unknown> {
  const { status, statusText } = response;
  if (response.ok) return response.json();
  const request = { body: undefined, files: undefined };
  if (status >= 500) throw new HTTPError(status, statusText, 'POST', url, request);
  const data = (await response.json()) as { code: number; message: string };
  throw new DiscordAPIError(data, data.code, status, 'POST', url, request);
}
