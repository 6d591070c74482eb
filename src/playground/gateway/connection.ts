/** One WebSocket: HELLO, then IDENTIFY or RESUME, heartbeats, and the rules whose breach closes it. */
import type { RawData, WebSocket } from 'ws';
import { gateway as limits } from '../rules/limits.ts';
import { type CloseName, closeCodes } from './close-codes.ts';
import {
  identify as identifyShape,
  payload as payloadShape,
  resume as resumeShape,
} from './payload-shapes.ts';
import type { Session } from './session.ts';
import type { SessionRegistry } from './session-registry.ts';

/** What a bot asks for by opcode; presence, voice and member requests are accepted and ignored. */
const operations = {
  1: 'heartbeat',
  2: 'identify',
  3: 'presence',
  4: 'voice',
  6: 'resume',
  8: 'members',
} as const;

export type Operation = (typeof operations)[keyof typeof operations];

export interface Doorkeeper extends Pick<SessionRegistry, 'identify' | 'resume'> {
  /** Notes what was received, and tells whether it is to be lost on the way. */
  receive(operation: Operation): 'handle' | 'swallow';
  /** The session's connection is gone, closed with `code`. */
  left(session: Session, socket: WebSocket, code: number): void;
  /** Something was received, or a connection ended. */
  changed(): void;
  readonly now: () => number;
  readonly heartbeatMs: number;
}

/** Serves the connection until it closes. */
export function serveConnection(socket: WebSocket, door: Doorkeeper): void {
  let session: Session | null = null;
  let minute = { start: door.now(), events: 0 };

  const close = (name: CloseName): void => {
    const [code, reason] = closeCodes[name];
    socket.close(code, reason);
  };
  const begin = (outcome: Session | null | CloseName): void => {
    if (typeof outcome === 'string') close(outcome);
    else if (outcome === null) send(socket, { op: 9, d: false });
    else session = outcome;
  };
  const handle = (operation: Operation, d: unknown): void => {
    const authenticated = session?.socket === socket;
    if (operation === 'heartbeat') send(socket, { op: 11 });
    else if (operation === 'identify' || operation === 'resume') {
      if (authenticated) close('alreadyAuthenticated');
      else begin(open(operation, d, socket, door));
    } else if (!authenticated) close('notAuthenticated');
  };
  const read = (raw: RawData): void => {
    const now = door.now();
    if (now - minute.start >= 60_000) minute = { start: now, events: 0 };
    minute = { ...minute, events: minute.events + 1 };
    const { data } = payloadShape.safeParse(parseJson(raw));
    const operation = data === undefined ? undefined : operationOf(data.op);
    if (minute.events > limits.eventsPerMinute) close('rateLimited');
    else if (data === undefined) close('decodeError');
    else if (operation === undefined) close('unknownOpcode');
    else if (door.receive(operation) === 'handle') handle(operation, data.d);
    door.changed();
  };

  socket.on('message', read);
  socket.on('close', (code) => {
    if (session?.socket === socket) door.left(session, socket, code);
    door.changed();
  });
  socket.on('error', () => socket.terminate());
  send(socket, { op: 10, d: { heartbeat_interval: door.heartbeatMs } });
}

function open(
  operation: 'identify' | 'resume',
  d: unknown,
  socket: WebSocket,
  door: Doorkeeper,
): Session | null | CloseName {
  if (operation === 'identify') {
    const { data } = identifyShape.safeParse(d);
    return data === undefined ? 'decodeError' : door.identify(data, socket);
  }
  const { data } = resumeShape.safeParse(d);
  return data === undefined ? 'decodeError' : door.resume(data, socket);
}

export function send(socket: WebSocket, payload: { op: number; d?: unknown }): void {
  socket.send(JSON.stringify({ d: null, ...payload, s: null, t: null }));
}

function operationOf(op: number): Operation | undefined {
  return Object.entries(operations).find(([code]) => Number(code) === op)?.[1];
}

function parseJson(raw: RawData): unknown {
  try {
    return JSON.parse(raw.toString());
  } catch {
    return undefined;
  }
}
