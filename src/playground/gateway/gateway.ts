/** The stand-in's gateway: bots' connections in, events out to the sessions whose intents ask for them. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Bell } from '../bell.ts';
import { guildCreateJson } from '../shapes/place.ts';
import { shardOf } from '../snowflakes.ts';
import type { Guild } from '../store.ts';
import { type Doorkeeper, type Operation, send, serveConnection } from './connection.ts';
import type { Session } from './session.ts';
import { createSessionRegistry, type RegistryOptions } from './session-registry.ts';

/** An event on its way to the sessions. */
export interface GatewayEvent {
  readonly type: string;
  /** Null for what happens in direct messages, which the first shard gets. */
  readonly guildId: string | null;
  /** Sessions with one of these bits get it; 0 for every session. */
  readonly intents: number;
  /** What a session with those intents is told. */
  readonly data: (intents: number) => unknown;
}

/** One thing of Discord's it leaves out: identifying twice within 5 seconds is no fault here. */
export interface Gateway {
  dispatch(event: GatewayEvent): void;
  /** Tells sessions with the Guilds intent about a guild the bot has just joined. */
  addGuild(guild: Guild): void;
  /** Handshake of a WebSocket on the REST server's port. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Answers dials so from now on: an HTTP status, a connection that breaks, or null for a WebSocket. */
  answerDials(otherwise: 200 | 503 | 'reset' | null): void;
  /** Dials so far. */
  dials(): number;
  /** WebSockets that are open. */
  sockets(): number;
  /** Cuts every connection: without a code the TCP connection breaks, with one it is closed so. */
  drop(code?: number): void;
  /** Opcode 7: asks the bot to come back and resume. */
  askToReconnect(): void;
  /** Opcode 9: the session ended; with `resumable` a RESUME still works, without it is forgotten. */
  invalidate(resumable: boolean): void;
  /** Loses the next `count` of what the bot sends of that kind, without an answer. */
  swallow(operation: Operation, count: number): void;
  /** The next READY goes without these fields. */
  stripReady(fields: readonly string[]): void;
  /** What was received, in order. */
  readonly received: readonly Operation[];
  /** Whether a bot has identified and may still resume. */
  knowsBot(): boolean;
  /** Sessions with an open connection. */
  connected(): number;
  /** Keeps only the last events for a replay: who has just been cut off has not had them all. */
  forget(): void;
  identifiesLeft(): number;
  close(): void;
}

export interface GatewayOptions extends RegistryOptions {
  readonly bell: Bell;
  /** How often a bot must send a heartbeat. */
  readonly heartbeatMs: number;
}

export function createGateway(options: GatewayOptions): Gateway {
  const { store, bell, now, heartbeatMs } = options;
  const server = new WebSocketServer({ noServer: true });
  const registry = createSessionRegistry(options);
  const swallowed = new Map<Operation, number>();
  const received: Operation[] = [];
  let dials = 0;
  let dialled: 200 | 503 | 'reset' | null = null;
  const dropped = new WeakSet<WebSocket>();

  const door: Doorkeeper = {
    now,
    heartbeatMs,
    identify: registry.identify,
    resume: registry.resume,
    changed: bell.ring,
    receive(operation) {
      received.push(operation);
      const left = swallowed.get(operation) ?? 0;
      swallowed.set(operation, Math.max(0, left - 1));
      return left > 0 ? 'swallow' : 'handle';
    },
    left(session, socket, code) {
      session.detach();
      // A bot that closes with 1000 or 1001 goes offline: its session is over.
      if ((code === 1000 || code === 1001) && !dropped.has(socket)) registry.forget(session);
    },
  };
  server.on('connection', (socket: WebSocket) => serveConnection(socket, door));

  const dispatch = (event: GatewayEvent): void => {
    for (const session of registry.all()) {
      if (receives(session, event)) session.dispatch(event.type, event.data(session.intents));
    }
    bell.ring();
  };

  return {
    dispatch,
    addGuild: (guild) =>
      dispatch({
        type: 'GUILD_CREATE',
        guildId: guild.id,
        intents: GatewayIntentBits.Guilds,
        data: () => guildCreateJson(store, guild),
      }),
    upgrade(request, socket, head) {
      dials++;
      bell.ring();
      // A bot that is killed breaks it off.
      socket.on('error', () => socket.destroy());
      if (dialled === 'reset') socket.destroy();
      else if (dialled !== null) socket.end(`HTTP/1.1 ${dialled} No\r\nContent-Length: 0\r\n\r\n`);
      else
        server.handleUpgrade(request, socket, head, (ws) => server.emit('connection', ws, request));
    },
    answerDials: (otherwise) => {
      dialled = otherwise;
    },
    dials: () => dials,
    sockets: () => server.clients.size,
    drop(code) {
      for (const socket of server.clients) {
        dropped.add(socket);
        if (code === undefined) socket.terminate();
        else socket.close(code);
      }
    },
    askToReconnect() {
      for (const socket of server.clients) send(socket, { op: 7 });
    },
    invalidate(resumable) {
      for (const session of registry.all()) {
        session.detach();
        if (!resumable) registry.forget(session);
      }
      for (const socket of server.clients) send(socket, { op: 9, d: resumable });
    },
    swallow: (operation, count) => void swallowed.set(operation, count),
    stripReady: registry.strip,
    received,
    knowsBot: () => [...registry.all()].length > 0,
    connected: () => [...registry.all()].filter(({ socket }) => socket !== null).length,
    forget() {
      received.length = 0;
      for (const session of registry.all()) session.forget();
    },
    identifiesLeft: registry.identifiesLeft,
    close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

function receives({ shard, intents }: Session, event: GatewayEvent): boolean {
  const wanted = event.intents === 0 || (event.intents & intents) !== 0;
  const home = event.guildId === null ? 0 : shardOf(event.guildId, shard[1]);
  return wanted && home === shard[0];
}
