/** Discord's requests in, each interaction that it has signed handed on out. */
import type { KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Address, type Listening, listen } from '../../listen.ts';
import { isFromDiscord } from './verify-request.ts';

export interface EndpointOptions extends Address {
  readonly key: KeyObject;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Answers by Discord's API, as on the gateway; the request itself is answered at once. */
  readonly onInteraction: (interaction: object) => void;
}

/** An interaction holds a message at most, and the choices of a command. */
const maxBytes = 1_000_000;
/** A caller that sends nothing holds its connection no longer. */
const requestLimitMs = 10_000;
const ping = 1;

/** Throws a FootnoteError `configuration` where it may not listen there. */
export function serveInteractions(options: EndpointOptions): Promise<Listening> {
  const server = createServer((request, response) => {
    void answer(request, response, options).catch(() => end(response, 400));
  });
  server.requestTimeout = requestLimitMs;
  return listen(server, options, {
    setting: 'INTERACTIONS_PORT',
    remedy: 'Choose another port.',
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { key, clock, onInteraction }: EndpointOptions,
): Promise<void> {
  if (request.method !== 'POST') return end(response.setHeader('Allow', 'POST'), 405);
  const body = await readBody(request);
  if (!body) return end(response.setHeader('Connection', 'close'), 413);
  const signature = readHeader(request, 'x-signature-ed25519');
  const timestamp = readHeader(request, 'x-signature-timestamp');
  if (!isFromDiscord({ body, signature, timestamp }, key, clock())) return end(response, 401);
  const interaction: unknown = JSON.parse(body.toString('utf8'));
  if (typeof interaction !== 'object' || interaction === null) return end(response, 400);
  if ('type' in interaction && interaction.type === ping) {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"type":1}');
    return;
  }
  // "Taken": what is said to it comes by the interaction's callback, which both ways have in common.
  end(response, 202);
  onInteraction(interaction);
}

function readHeader({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

/** Undefined where it is too long. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status).end();
}
