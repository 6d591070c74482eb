/** A playground in, a bot of bare HTTP requests and WebSocket frames out: for what discord.js would never send. */
import { WebSocket } from 'ws';
import type { Playground } from '../../src/playground/playground.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface RawCall {
  /** Sent as it is where it is text, as JSON otherwise. */
  readonly body?: unknown;
  readonly authorization?: string;
  readonly contentType?: string;
}

/** `path` below `/api/v10`. */
export async function request(
  discord: Playground,
  method: string,
  path: string,
  { body, authorization = 'Bot test-token', contentType = 'application/json' }: RawCall = {},
): Promise<Answer> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization, 'content-type': contentType },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, body: text === '' ? undefined : JSON.parse(text) };
}

export interface Frame {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: unknown;
}

export interface RawGateway {
  readonly frames: readonly Frame[];
  send(frame: unknown): void;
  /** The first frame that fits, among those received and those to come. */
  frame(fits: (frame: Frame) => boolean): Promise<Frame>;
  event(type: string): Promise<Record<string, unknown>>;
  readonly closed: Promise<number>;
  close(code: number): void;
}

/** Connected, with HELLO received. */
export async function openGateway(discord: Playground): Promise<RawGateway> {
  const { host } = new URL(discord.apiUrl);
  const socket = new WebSocket(`ws://${host}/gateway?v=10&encoding=json`);
  const frames: Frame[] = [];
  const retries = new Set<() => void>();
  socket.on('message', (data) => {
    frames.push(JSON.parse(data.toString()));
    for (const retry of [...retries]) retry();
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  const frame = (fits: (frame: Frame) => boolean): Promise<Frame> =>
    new Promise((resolve) => {
      const retry = (): void => {
        const found = frames.find(fits);
        if (found === undefined) return;
        retries.delete(retry);
        resolve(found);
      };
      retries.add(retry);
      retry();
    });
  await frame(({ op }) => op === 10);
  return {
    frames,
    send: (data) => socket.send(typeof data === 'string' ? data : JSON.stringify(data)),
    frame,
    event: async (type) => Object((await frame(({ t }) => t === type)).d),
    closed,
    close: (code) => socket.close(code),
  };
}

/** Guilds, guild messages and direct messages: what the bot asks for. */
export const usualIntents = 1 | (1 << 9) | (1 << 12);

export const identify = (fields: object = {}) => ({
  op: 2,
  d: {
    token: 'test-token',
    intents: usualIntents,
    properties: { os: 'linux', browser: 'test', device: 'test' },
    ...fields,
  },
});

/** Connected and READY. */
export async function openBot(discord: Playground): Promise<RawGateway> {
  const gateway = await openGateway(discord);
  gateway.send(identify());
  await gateway.event('READY');
  return gateway;
}

/** A tree of errors with the first code of each place instead of its list. */
export function codesOf(tree: unknown): unknown {
  const entries = Object.entries(Object(tree));
  const own = entries.find(([key]) => key === '_errors')?.[1];
  if (Array.isArray(own)) return own[0].code;
  return Object.fromEntries(entries.map(([key, value]) => [key, codesOf(value)]));
}
