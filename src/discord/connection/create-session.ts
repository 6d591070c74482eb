/** How requests are made in, a client out: what it listens to, keeps and may ping. */
import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  type ClientOptions,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Partials,
  type RESTOptions,
  Status,
  type WebSocketShard,
} from 'discord.js';
import type { Logger } from 'pino';
import { describeFailure } from './failure.ts';
import { createGateway } from './gateway.ts';
import type { IdentifyBudget } from './identify-budget.ts';
import type { Shards } from './shards.ts';

export interface Session {
  readonly client: Client;
  /** Whether anything was sent that counts as an identification. */
  hasIdentified(): boolean;
  /** Whether it is not yet the shard's turn to identify: Discord takes one in 5 s. */
  awaitsTurn(shard: number): boolean;
  /** How many more may identify today, as far as Discord has said; null before that. */
  identifiesLeft(): number | null;
  /** Ends the client and its connections; within half a second even where discord.js would wait for ever. */
  destroy(): Promise<void>;
}

const destroyLimitMs = 500;
/** Interactions wait until the client is ready, and expire after 3 s: a guild that is down must not hold them up. */
const guildLimitMs = 1_000;

function chooseOptions(rest: Partial<RESTOptions>, shards?: Shards): ClientOptions {
  return {
    intents: [
      // GUILD_CREATE, CHANNEL_*, THREAD_*, GUILD_ROLE_*: what permissionsFor needs
      GatewayIntentBits.Guilds,
      // MESSAGE_CREATE in servers; its text comes with mentions of the bot, without a privileged intent
      GatewayIntentBits.GuildMessages,
      // MESSAGE_CREATE in direct messages
      GatewayIntentBits.DirectMessages,
    ],
    // Without it discord.js drops direct messages: their channel is never announced.
    partials: [Partials.Channel],
    // As many as Discord recommends: one up to some thousand servers.
    ...(shards ? { shards: [...shards.ids], shardCount: shards.count } : { shards: 'auto' }),
    waitGuildTimeout: guildLimitMs,
    // An answer to a message that was deleted meanwhile is sent without the reference.
    failIfNotExists: false,
    // Nothing that the bot says pings anybody.
    allowedMentions: { parse: [], repliedUser: false },
    // Channels, roles and the bot's own member are kept; everything else is used once and forgotten.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: {
        maxSize: 1,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
      UserManager: { maxSize: 1, keepOverLimit: (user) => user.id === user.client.user?.id },
      MessageManager: 0,
      ThreadMemberManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
    }),
    rest,
  };
}

/** What is read of an event to tell whether it is for anybody. */
interface Packet {
  readonly t?: string | null;
  readonly d?: {
    readonly guild_id?: string;
    readonly author?: { readonly bot?: boolean };
    readonly mentions?: readonly unknown[];
    readonly mention_roles?: readonly unknown[];
  } | null;
}

/** What discord.js keeps for later. */
interface Kept {
  readonly packet: Packet;
  readonly shard: WebSocketShard;
}

const messageEvents: ReadonlySet<string | null | undefined> = new Set([
  GatewayDispatchEvents.MessageCreate,
  GatewayDispatchEvents.MessageUpdate,
]);

/**
 * What bots say, the bot's own answers first of all, and what people say to each other in a server:
 * to make discord.js's message of it would take longer than an answer.
 */
function isForNobody({ t, d }: Packet): boolean {
  if (!messageEvents.has(t) || !d) return false;
  if (d.author?.bot === true) return true;
  const { guild_id: guildId, mentions, mention_roles: roles } = d;
  return guildId !== undefined && mentions?.length === 0 && roles?.length === 0;
}

/** Those that came before their shard was ready are read later, outside of every other guard. */
function guardPackets(
  client: Client,
  onBroken: (event: string, error: unknown, shard: number) => void,
): void {
  const { ws } = client;
  const handle = ws['handlePacket'].bind(ws);
  /** discord.js keeps all events until the last shard is ready: of 16 the first would be deaf for more than a minute. */
  const handleNow: typeof handle = (packet, shard) => {
    const { status } = ws;
    ws.status = Status.Ready;
    try {
      return handle(packet, shard);
    } finally {
      ws.status = status;
    }
  };
  ws['handlePacket'] = (packet, shard) => {
    try {
      if (isForNobody(Object(packet))) return true;
      return shard?.status === Status.Ready ? handleNow(packet, shard) : handle(packet, shard);
    } catch (error) {
      const { t = '' } = Object(packet) as { readonly t?: string };
      onBroken(t, error, shard?.id ?? 0);
      return true;
    }
  };
  client.on(Events.ShardReady, () => {
    const kept = ws['packetQueue'].splice(0) as readonly Kept[];
    for (const { packet, shard } of kept) ws['handlePacket'](packet, shard);
  });
}

function reportTroubles(client: Client, logger: Logger): void {
  client.on(Events.Error, (error) =>
    logger.error({ err: describeFailure(error) }, 'discord.js reports an error'),
  );
  client.on(Events.ShardError, (error) =>
    logger.warn({ err: describeFailure(error) }, 'connection error'),
  );
  client.on(Events.Warn, (warning) => logger.warn(warning));
}

export interface SessionParts {
  /** How requests are made. */
  readonly rest: Partial<RESTOptions>;
  readonly budget: IdentifyBudget;
  readonly logger: Logger;
  /** All of them where it is left out. */
  readonly shards?: Shards | undefined;
}

export function createSession({ rest, budget, logger, shards }: SessionParts): Session {
  const onBroken = (event: string, error: unknown, shard: number) => {
    logger.warn({ event, err: describeFailure(error) }, 'an event of Discord’s could not be read');
    // Without it the shard would wait for ever: the attempt has failed.
    if (event === 'ready' || event === GatewayDispatchEvents.Ready) {
      client.emit(Events.ShardError, new Error('READY could not be read'), shard);
    }
  };
  const gateway = createGateway({
    budget,
    takesTurns: shards !== undefined && shards.ids.length < shards.count,
    onBroken,
    onPause: (pauseMs) =>
      logger.warn({ pauseMs }, 'the bot has connected too often today; waiting before the next'),
    onBudgetError: (error) =>
      logger.error({ err: describeFailure(error) }, 'how often the bot connects is not counted'),
  });
  const client: Client = new Client({ ...chooseOptions(rest, shards), ws: gateway.options });
  guardPackets(client, onBroken);
  reportTroubles(client, logger);
  return {
    client,
    hasIdentified: gateway.hasIdentified,
    awaitsTurn: gateway.awaitsTurn,
    identifiesLeft: gateway.identifiesLeft,
    destroy: async () => {
      gateway.end();
      await Promise.race([client.destroy(), wait(destroyLimitMs, undefined, { ref: false })]);
      gateway.cut();
    },
  };
}
