/** Guilds, channels, people and files made: plain values in, entries of the store out. */
import { attachmentUrl, plainName } from './attachment-url.ts';
import { everyonePermissions, type Permission, permissionBits } from './permissions.ts';
import type { Channel, ChannelType, Guild, Role, Store, Upload, User } from './store.ts';

/** A guild with the bot in it, under a role of its own, as an invitation makes it. */
export function addGuild(
  store: Store,
  now: number,
  { name, locale }: { readonly name: string; readonly locale: string },
): Guild {
  const id = store.newId();
  const everyone: Role = { id, name: '@everyone', permissions: everyonePermissions, botId: null };
  const own: Role = {
    id: store.newId(),
    name: store.bot.name,
    permissions: everyonePermissions,
    botId: store.bot.id,
  };
  const guild: Guild = {
    id,
    name,
    locale,
    ownerId: store.owner.id,
    roles: [everyone, own],
    members: new Map([
      [store.owner.id, { userId: store.owner.id, roleIds: [], joinedAt: now }],
      [store.bot.id, { userId: store.bot.id, roleIds: [own.id], joinedAt: now }],
    ]),
  };
  store.guilds.set(id, guild);
  return guild;
}

export function addChannel(
  store: Store,
  fields: { readonly name: string; readonly type: ChannelType } & Partial<Channel>,
): Channel {
  const channel: Channel = {
    id: store.newId(),
    guildId: null,
    parentId: null,
    recipientId: null,
    ownerId: null,
    denied: new Map(),
    messageIds: [],
    ...fields,
  };
  store.channels.set(channel.id, channel);
  return channel;
}

export function isThread({ type }: Channel): boolean {
  return type === 10 || type === 11;
}

/** 0: a guild, 1: direct messages with the bot, 2: other private conversations. */
export function contextOf({ guildId, type }: Channel): 0 | 1 | 2 {
  if (guildId !== null) return 0;
  return type === 1 ? 1 : 2;
}

/** The direct messages between the bot and that person, made when there are none yet. */
export function directChannel(store: Store, userId: string): Channel {
  const known = [...store.channels.values()].find(
    ({ type, recipientId }) => type === 1 && recipientId === userId,
  );
  return known ?? addChannel(store, { name: '', type: 1, recipientId: userId });
}

/** A group of that person and their friends: the bot gets there only as an app that they installed. */
export function groupChannel(store: Store, userId: string): Channel {
  return addChannel(store, { name: 'friends', type: 3, recipientId: userId });
}

export function addUser(
  store: Store,
  { name, locale, bot }: { readonly name: string; readonly locale: string; readonly bot: boolean },
): User {
  const user: User = { id: store.newId(), name, bot, locale };
  store.users.set(user.id, user);
  return user;
}

/** Makes the person a member; `extra` permissions come with a role of their own, called `roleName`. */
export function addMember(
  store: Store,
  now: number,
  guild: Guild,
  userId: string,
  extra: readonly Permission[],
  roleName = 'extra',
): void {
  const roleIds: string[] = [];
  if (extra.length > 0) {
    const role = {
      id: store.newId(),
      name: roleName,
      permissions: permissionBits(extra),
      botId: null,
    };
    guild.roles.push(role);
    roleIds.push(role.id);
  }
  guild.members.set(userId, { userId, roleIds, joinedAt: now });
}

export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Default `application/octet-stream`. */
  readonly type?: string;
}

/** `origin`: who gives them out. */
export function addUpload(store: Store, origin: string, file: NewFile): Upload {
  const { name, bytes, type = 'application/octet-stream' } = file;
  const id = store.newId();
  const { filename, title } = plainName(name);
  const url = attachmentUrl({ id, filename }, origin);
  const upload = { id, filename, title, size: bytes.length, bytes, type, url };
  store.uploads.set(id, upload);
  return upload;
}
