/** How requests are made in, a client out: what it listens to, keeps and may ping. */
import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  type ClientOptions,
  GatewayIntentBits,
  Options,
  Partials,
  type RESTOptions,
} from 'discord.js';
import { createGateway } from './gateway.ts';

export interface Session {
  readonly client: Client;
  /** How many more may identify today, as far as Discord has said; null before that. */
  identifiesLeft(): number | null;
  /** Ends the client and its connections; within half a second even where discord.js would wait for ever. */
  destroy(): Promise<void>;
}

const destroyLimitMs = 500;
/** Interactions wait until the client is ready, and expire after 3 s: a guild that is down must not hold them up. */
const guildLimitMs = 1_000;

function chooseOptions(rest: Partial<RESTOptions>): ClientOptions {
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
    shards: 'auto',
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

export function createSession(rest: Partial<RESTOptions>): Session {
  const gateway = createGateway();
  const client = new Client({ ...chooseOptions(rest), ws: gateway.options });
  return {
    client,
    identifiesLeft: gateway.identifiesLeft,
    destroy: async () => {
      gateway.end();
      await Promise.race([client.destroy(), wait(destroyLimitMs, undefined, { ref: false })]);
      gateway.cut();
    },
  };
}
