/** A port in, the stand-in with a small server in it and a page that plays Discord's app for it out, on loopback. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startPlayground } from '../playground.ts';
import type { Assets } from './bundle-page.ts';
import { admit, type Lock, setSafeHeaders } from './door.ts';
import { loadAssets } from './load-assets.ts';
import { perform } from './perform.ts';
import { parseActRequest } from './read-act.ts';
import { seedServer } from './seed.ts';
import { serveFeed } from './serve-feed.ts';
import { createStage, findLooking, type Stage } from './stage.ts';

export interface PageOptions {
  /** The next free one is taken where it is in use; 0 for any. */
  readonly port: number;
  /** The clock that deadlines follow; default the machine's. A test's may be slower than time. */
  readonly now?: () => number;
  /** As many bytes as nobody can guess; default the machine's. */
  readonly random?: (size: number) => Buffer;
  /** How long the page waits for the bot's first response, in real time; default a second more than Discord does. */
  readonly answerLimitMs?: number;
  /** What the page may ask besides, by its path: answered with JSON. */
  readonly queries?: Readonly<Record<string, Query>>;
  /** What the queries are about: the page is told when it changes. */
  readonly articles?: Changing;
}

export interface Changing {
  /** How often it has so far. */
  changes(): number;
  /** Told after each change, until what it gives is called. */
  listen(listener: () => void): () => void;
}

export type Query = (query: URLSearchParams) => unknown;

export interface Page {
  /** To open in a browser. Whoever has it may do anything on the page. */
  readonly address: string;
  /** For the bot: where it finds the stand-in, and as whom. */
  readonly apiUrl: string;
  readonly token: string;
  close(): Promise<void>;
}

/** More than any article that a server takes. */
const maxBodyBytes = 8_000_000;
const unchanging: Changing = { changes: () => 0, listen: () => () => {} };
/** Ports tried after the one asked for. */
const sparePorts = 20;

export async function servePage(options: PageOptions): Promise<Page> {
  const { port, queries = {}, now = Date.now, answerLimitMs = 4_000 } = options;
  const { random = randomBytes } = options;
  // Of digits and a to f: a client takes “Bot” and “Bearer” off the beginning of a token.
  const token = random(24).toString('hex');
  const key = random(16).toString('base64url');
  const [discord, assets] = await Promise.all([startPlayground({ token, now }), loadAssets()]);
  const { articles = unchanging } = options;
  const stage = createStage(discord, seedServer(discord), {
    answerLimitMs,
    articleChanges: articles.changes,
  });
  const stopListening = articles.listen(discord.ring);
  const lock = { port, key };
  const server = createServer((request, response) => {
    setSafeHeaders(lock, response);
    const path = admit(lock, request);
    if (typeof path === 'number') return void response.writeHead(path).end();
    answer({ stage, assets, queries, lock }, path, request, response).catch(() =>
      response.destroy(),
    );
  });
  const endFeed = serveFeed(server, stage, lock);
  lock.port = await listen(server, port);
  return {
    address: `http://127.0.0.1:${lock.port}/${key}/`,
    apiUrl: discord.apiUrl,
    token,
    async close() {
      stopListening();
      endFeed();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await discord.close();
    },
  };
}

interface Room {
  readonly stage: Stage;
  readonly assets: Assets;
  readonly queries: Readonly<Record<string, Query>>;
  readonly lock: Lock;
}

async function answer(
  room: Room,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { stage, assets, queries, lock } = room;
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  const name = path.slice(1);
  const isRead = request.method === 'GET';
  const ask = isRead && Object.hasOwn(queries, name) ? queries[name] : undefined;
  const asset = isRead ? assets.get(name || 'index.html') : undefined;
  // Relative addresses need the slash after the key.
  if (isRead && path === '') response.writeHead(308, { location: `/${lock.key}/` }).end();
  else if (asset)
    response.writeHead(200, { 'content-type': typeOf(name || 'index.html') }).end(asset);
  else if (ask) sendJson(response, await ask(query));
  else if (isRead && name.startsWith('files/')) sendFile(stage, name, response);
  else if (request.method === 'POST') await take(stage, name, query, request, response);
  else response.writeHead(404).end();
}

async function take(
  stage: Stage,
  name: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const bytes = await readBytes(request);
  if (bytes === null) return void response.writeHead(413).end();
  if (name === 'upload') {
    const fileName = query.get('name') || 'file';
    return sendJson(response, { id: stage.discord.upload({ name: fileName, bytes }) });
  }
  const asked = name === 'act' ? parseActRequest(bytes.toString()) : null;
  if (asked === null) return void response.writeHead(400).end();
  sendJson(response, await perform(stage, findLooking(stage, asked.as, asked.in), asked.act));
}

async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBodyBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What the bot attached to a message, to be kept, never to be shown as a page. */
function sendFile({ discord }: Stage, name: string, response: ServerResponse): void {
  const id = name.split('/')[1];
  const files = [...discord.store.messages.values()].flatMap(({ attachments }) => attachments);
  const file = files.find((one) => one.id === id);
  if (file?.text === undefined) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
  });
  response.end(file.text);
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

function typeOf(name: string): string {
  return types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
}

/** The port that it listens on in the end. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || port >= first + sparePorts) throw error;
    }
  }
}
