/** IDENTIFY and RESUME in, sessions out: who is connected, who may come back, who is turned away. */
import { GatewayIntentBits } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { gateway as limits } from '../rules/limits.ts';
import { userJson } from '../shapes/person.ts';
import { guildCreateJson } from '../shapes/place.ts';
import { shardOf } from '../snowflakes.ts';
import type { Guild, Store } from '../store.ts';
import type { CloseName } from './close-codes.ts';
import { intentProblem } from './intents.ts';
import type { Identify, Resume } from './payload-shapes.ts';
import { createSession, type Session } from './session.ts';

export interface SessionRegistry {
  /** A session that has been told READY, or the reason to close. */
  identify(request: Identify, socket: WebSocket): Session | CloseName;
  /** The session continued, null where a new one must be begun, or the reason to close. */
  resume(request: Resume, socket: WebSocket): Session | null | CloseName;
  /** How many more IDENTIFY there may be today. */
  identifiesLeft(): number;
  /** The next READY goes without these fields. */
  strip(fields: readonly string[]): void;
  forget(session: Session): void;
  all(): Iterable<Session>;
}

export interface RegistryOptions {
  readonly store: Store;
  readonly now: () => number;
  readonly token: string;
  readonly identifiesPerDay: number;
  /** Where a RESUME goes; asked late, since the port is known only once the server listens. */
  readonly address: () => string;
}

export function createSessionRegistry(options: RegistryOptions): SessionRegistry {
  const { store, now, token } = options;
  const sessions = new Map<string, Session>();
  let identifies: number[] = [];
  let stripped: readonly string[] = [];

  const isToken = (text: string): boolean => text === token || text === `Bot ${token}`;
  const identifiesLeft = (): number => {
    identifies = identifies.filter((at) => now() - at < 24 * 3600 * 1000);
    return options.identifiesPerDay - identifies.length;
  };

  return {
    identifiesLeft,
    strip: (fields) => {
      stripped = fields;
    },
    all: () => sessions.values(),
    forget: ({ id }) => sessions.delete(id),
    identify(request, socket) {
      if (!isToken(request.token) || identifiesLeft() <= 0) return 'authenticationFailed';
      const [shard, count] = request.shard ?? [0, 1];
      if (shard < 0 || shard >= count) return 'invalidShard';
      const problem = intentProblem(request.intents, store.application.privilegedIntents);
      if (problem !== null) return problem;
      const guilds = guildsOf(store, shard, count);
      if (guilds.length > limits.guildsPerShard) return 'shardingRequired';
      identifies.push(now());
      const session = createSession(store.newId(), request.intents, [shard, count], socket);
      sessions.set(session.id, session);
      const missing = stripped;
      stripped = [];
      greet(store, session, guilds, { address: options.address(), missing });
      return session;
    },
    resume(request, socket) {
      if (!isToken(request.token)) return 'authenticationFailed';
      const session = sessions.get(request.session_id);
      if (session === undefined) return null;
      if (!session.knows(request.seq)) return 'invalidSequence';
      session.resume(socket, request.seq);
      return session;
    },
  };
}

function guildsOf(store: Store, shard: number, count: number): Guild[] {
  return [...store.guilds.values()].filter(
    ({ id, members }) => members.has(store.bot.id) && shardOf(id, count) === shard,
  );
}

/** READY with the guilds still to come, then each of them. */
function greet(
  store: Store,
  session: Session,
  guilds: readonly Guild[],
  { address, missing }: { readonly address: string; readonly missing: readonly string[] },
): void {
  const ready = {
    v: 10,
    user: { ...userJson(store.bot), verified: true, mfa_enabled: false, email: null },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    private_channels: [],
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: address,
    shard: session.shard,
    application: { id: store.application.id, flags: 0 },
  };
  const told = Object.entries(ready).filter(([field]) => !missing.includes(field));
  session.dispatch('READY', Object.fromEntries(told));
  if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
  for (const guild of guilds) session.dispatch('GUILD_CREATE', guildCreateJson(store, guild));
}
