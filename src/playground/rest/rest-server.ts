/** HTTP requests in, answers of the route tables out, with a log of both. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Bell } from '../bell.ts';
import type { UploadedFile } from '../compose-message.ts';
import { Refusal, refuse } from '../refusal.ts';
import type { Upload } from '../store.ts';
import { type Body, readBody } from './body.ts';
import type { Fault, Faults } from './faults.ts';
import { createRateLimits, rateLimited } from './rate-limits.ts';
import { type Match, matchRoute, type Reply, type Routes } from './route.ts';

/** One request and what was answered. */
export interface LoggedRequest {
  readonly method: string;
  /** Below `/api/v10`, without the query. */
  readonly path: string;
  readonly query: string;
  /** The route's pattern, or null where none serves the path. */
  readonly route: string | null;
  readonly body: unknown;
  /** Sent along with it. */
  readonly files?: readonly UploadedFile[];
  readonly status: number;
  readonly response: unknown;
}

export interface RestOptions {
  readonly routes: Routes;
  readonly token: string;
  readonly now: () => number;
  readonly bell: Bell;
  readonly faults: Faults;
  readonly log: (request: LoggedRequest) => void;
  /** What a person attached, by the path of its address. */
  readonly upload: (path: string) => Upload | undefined;
}

interface Answer extends Reply {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Paths that need no bot token: the gateway's address, and what an interaction's token opens. */
const open = /^(?:\/gateway$|\/interactions\/|\/webhooks\/)/;

export function createRestServer(options: RestOptions): Server {
  const allowance = createRateLimits(options.now);
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  return server;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, path = ''] = /^\/api\/v10(\/.*)$/.exec(url.pathname) ?? [];
    const method = request.method ?? 'GET';
    const entry = { method, path, query: url.search };
    const upload = options.upload(url.pathname);
    if (upload !== undefined) {
      response.writeHead(200, { 'content-type': upload.type }).end(upload.bytes);
      return;
    }
    let body: unknown;
    let files: readonly UploadedFile[] = [];
    let match: Match | null = null;
    let fault: Fault | undefined;
    let answer: Answer;
    try {
      const read = await readBody(request);
      body = read.json;
      files = read.files;
      match = matchRoute(options.routes, method, path);
      authorize(path, request.headers.authorization, options.token);
      fault = options.faults.next(match.pattern);
      answer = answerCall(match, url.searchParams, read, fault);
    } catch (error) {
      answer = answerError(error);
    }
    const route = match?.pattern ?? null;
    options.log({ ...entry, route, body, files, status: answer.status, response: answer.body });
    options.bell.ring();
    if (fault?.delayMs !== undefined) await delay(fault.delayMs, undefined, { ref: false });
    if (fault?.drop) response.destroy();
    else write(response, answer);
  }

  function answerCall(
    match: Match,
    query: URLSearchParams,
    { json, files }: Body,
    fault: Fault | undefined,
  ): Answer {
    const { headers, retryAfterMs } = allowance(match.pattern);
    if (retryAfterMs !== null) return tooMany(retryAfterMs, true, headers);
    const spoilt = fault !== undefined && isAnsweredOtherwise(fault);
    if (!spoilt || fault.applied) {
      const param = (name: string): string => match.params[name] ?? '';
      const reply = match.handler({ query, body: json, files, param });
      if (!spoilt) return { ...reply, headers };
    }
    if (fault?.refusal) {
      const [status, code] = fault.refusal;
      return { status, body: { code, message: 'Ordered by a test' }, headers };
    }
    if (fault?.status === 429) return tooMany(fault.retryAfterMs ?? 50, false, headers);
    return { status: fault?.status ?? 500, body: refuse('serverError').body, headers };
  }
}

function isAnsweredOtherwise({ status, refusal, drop }: Fault): boolean {
  return status !== undefined || refusal !== undefined || drop === true;
}

function tooMany(retryAfterMs: number, global: boolean, headers: Record<string, string>): Answer {
  const limited = rateLimited(retryAfterMs, global);
  return { status: 429, body: limited.body, headers: { ...headers, ...limited.headers } };
}

function authorize(path: string, authorization: string | undefined, token: string): void {
  if (!open.test(path) && authorization !== `Bot ${token}`) throw refuse('unauthorized');
}

/** A refusal as Discord words it; anything else is a bug of the stand-in, told in the answer. */
function answerError(error: unknown): Answer {
  if (error instanceof Refusal) return { status: error.status, body: error.body };
  return { status: 500, body: { code: 0, message: `Playground: ${String(error)}` } };
}

// An empty answer has no content type, or clients would try to read it as JSON.
function write(response: ServerResponse, { status, body, headers }: Answer): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...headers, ...type });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
