/** A guild in, the handles of its channels, threads and members out. */
import { GatewayIntentBits } from 'discord-api-types/v10';
import { plainText, postMessage } from '../messages.ts';
import { type Permission, permissionBits } from '../permissions.ts';
import { addChannel, addMember, addUser } from '../places.ts';
import { roleJson } from '../shapes/person.ts';
import { channelJson } from '../shapes/place.ts';
import type { Channel, Guild, Message } from '../store.ts';
import type { Stage } from './await-answer.ts';
import type { Identified } from './eyes.ts';
import { createPerson, type Person } from './person.ts';

export interface ChannelHandle extends Identified {
  readonly name: string;
  readonly guildId: string;
  messagesSeenBy(person: Person): readonly Message[];
  /** A public thread in this channel; throws where there can be none. */
  createThread(options: { readonly name: string }): ChannelHandle;
  /** What a person posts to a forum: a thread whose first message has its id. */
  createPost(person: Person, post: { readonly name: string; readonly text: string }): ChannelHandle;
  /** Takes permissions from the bot here, and gives back those taken before. */
  denyBot(permissions: readonly Permission[]): void;
  /** Somebody who may deletes it, with all that was said there. */
  isDeleted(): void;
  /** What a webhook, such as a news feed, posts here. */
  receivesFromWebhook(name: string, text: string): Message;
}

const channelTypes = { text: 0, voice: 2, announcement: 5, forum: 15 } as const;

export type ChannelKind = keyof typeof channelTypes;

export interface NewMember {
  readonly name: string;
  /** Default `en-US`. */
  readonly locale?: string;
  /** Beyond what everyone may do. */
  readonly permissions?: readonly Permission[];
  /** What the role is called that comes with the permissions; default `extra`. */
  readonly role?: string;
  /** Another bot rather than a person. */
  readonly bot?: boolean;
}

export interface GuildHandle extends Identified {
  readonly name: string;
  /** The bot's own role, which people may take for the bot when they mention. */
  readonly botRole: { readonly id: string; readonly mention: string };
  /** The role that came with a member's permissions; throws where they came without. */
  roleOf(person: Person): string;
  /** `kind`: default `text`. */
  createChannel(options: { readonly name: string; readonly kind?: ChannelKind }): ChannelHandle;
  /** A new person who is a member. */
  createMember(member: NewMember): Person;
  /** Somebody who exists already becomes a member here too. */
  admit(person: Person, permissions?: readonly Permission[]): void;
  /** Its moderators remove the bot, and take it in again. */
  removesBot(): void;
  takesBotBack(): void;
  /** Discord has an outage there; the bot is still a member. */
  goesDown(): void;
}

export function createGuildHandle(stage: Stage, guild: Guild): GuildHandle {
  const { store, now } = stage;
  const role = guild.roles.find(({ botId }) => botId === store.bot.id);
  const roleId = role?.id ?? '';
  let own = guild.members.get(store.bot.id);
  return {
    id: guild.id,
    name: guild.name,
    botRole: { id: roleId, mention: `<@&${roleId}>` },
    roleOf({ id, name }) {
      const [own] = guild.members.get(id)?.roleIds ?? [];
      if (own === undefined) throw new Error(`${name} has no role of their own.`);
      return own;
    },
    createChannel({ name, kind = 'text' }) {
      const type = channelTypes[kind];
      const channel = addChannel(store, { name, type, guildId: guild.id });
      announce(stage, 'CHANNEL_CREATE', channel);
      return createChannelHandle(stage, channel, guild.id);
    },
    createMember({ name, locale = 'en-US', permissions = [], role, bot = false }) {
      const user = addUser(store, { name, locale, bot });
      addMember(store, now(), guild, user.id, permissions, role);
      announceRoles(stage, guild, user.id);
      return createPerson(stage, user);
    },
    admit({ id }, permissions = []) {
      addMember(store, now(), guild, id, permissions);
      announceRoles(stage, guild, id);
    },
    removesBot() {
      own = guild.members.get(store.bot.id) ?? own;
      guild.members.delete(store.bot.id);
      announceLeft(stage, { id: guild.id });
    },
    takesBotBack() {
      if (own === undefined) throw new Error('The bot was never removed.');
      guild.members.set(store.bot.id, own);
      stage.gateway.addGuild(guild);
    },
    goesDown: () => announceLeft(stage, { id: guild.id, unavailable: true }),
  };
}

function createChannelHandle(stage: Stage, channel: Channel, guildId: string): ChannelHandle {
  const { store } = stage;
  return {
    id: channel.id,
    name: channel.name,
    guildId,
    messagesSeenBy: (person) => person.sees(channel),
    createThread({ name }) {
      if (channel.type !== 0 && channel.type !== 5) {
        throw new Error(`No thread can be made in "${channel.name}".`);
      }
      const type = channel.type === 5 ? 10 : 11;
      const thread = addChannel(store, { name, type, guildId, parentId: channel.id });
      announce(stage, 'THREAD_CREATE', thread);
      return createChannelHandle(stage, thread, guildId);
    },
    createPost({ id }, { name, text }) {
      if (channel.type !== 15) throw new Error(`"${channel.name}" is no forum.`);
      const place = { guildId, parentId: channel.id, ownerId: id };
      const thread = addChannel(store, { name, type: 11, ...place });
      announce(stage, 'THREAD_CREATE', thread);
      postMessage(stage, { ...plainText(text), id: thread.id, channel: thread, authorId: id });
      return createChannelHandle(stage, thread, guildId);
    },
    denyBot(permissions) {
      channel.denied.set(store.bot.id, permissionBits(permissions));
      announce(stage, 'CHANNEL_UPDATE', channel);
    },
    isDeleted() {
      store.channels.delete(channel.id);
      announce(stage, 'CHANNEL_DELETE', channel);
    },
    receivesFromWebhook(name, text) {
      const webhook = addUser(store, { name, locale: 'en-US', bot: true });
      return postMessage(stage, {
        ...plainText(text),
        channel,
        authorId: webhook.id,
        webhookId: webhook.id,
      });
    },
  };
}

/** The roles that a new member brought with them. */
function announceRoles({ gateway }: Stage, guild: Guild, userId: string): void {
  const own = guild.members.get(userId)?.roleIds ?? [];
  for (const role of guild.roles.filter(({ id }) => own.includes(id))) {
    gateway.dispatch({
      type: 'GUILD_ROLE_CREATE',
      guildId: guild.id,
      intents: GatewayIntentBits.Guilds,
      data: () => ({ guild_id: guild.id, role: roleJson(guild, role) }),
    });
  }
}

function announceLeft({ gateway }: Stage, data: { id: string; unavailable?: true }): void {
  const intents = GatewayIntentBits.Guilds;
  gateway.dispatch({ type: 'GUILD_DELETE', guildId: data.id, intents, data: () => data });
}

function announce({ store, gateway }: Stage, type: string, channel: Channel): void {
  gateway.dispatch({
    type,
    guildId: channel.guildId,
    intents: GatewayIntentBits.Guilds,
    data: () => ({
      ...channelJson(store, channel),
      ...(type === 'THREAD_CREATE' ? { newly_created: true } : {}),
    }),
  });
}
