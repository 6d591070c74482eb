/** Who may do what: roles and a channel's denials in, permission bits out. */
import { PermissionFlagsBits as bits } from 'discord-api-types/v10';
import { type RefusalName, refuse } from './refusal.ts';
import type { Channel, Store } from './store.ts';

export type Permission = keyof typeof bits;

export function permissionBits(names: readonly Permission[]): bigint {
  return names.reduce((sum, name) => sum | bits[name], 0n);
}

/** What everyone may do in a new guild. */
export const everyonePermissions = permissionBits([
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'ReadMessageHistory',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
  'UseExternalEmojis',
  'MentionEveryone',
  'UseApplicationCommands',
  'CreatePublicThreads',
  'Connect',
]);

/** What people may do in their direct messages. */
const directPermissions = everyonePermissions;

/** Bits of that user in that channel; none for somebody who is not there. */
export function permissionsIn(store: Store, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) {
    const isThere =
      userId === channel.recipientId || (userId === store.bot.id && channel.type === 1);
    return isThere ? directPermissions : 0n;
  }
  const guild = store.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (guild === undefined || member === undefined) return 0n;
  if (guild.ownerId === userId) return Object.values(bits).reduce((sum, bit) => sum | bit, 0n);
  const granted = guild.roles
    .filter((role) => role.id === guild.id || member.roleIds.includes(role.id))
    .reduce((sum, role) => sum | role.permissions, 0n);
  if (granted & bits.Administrator) return Object.values(bits).reduce((sum, bit) => sum | bit, 0n);
  // A thread has the permissions of the channel it is in.
  const parent = channel.parentId === null ? undefined : store.channels.get(channel.parentId);
  const denied = (channel.denied.get(userId) ?? 0n) | (parent?.denied.get(userId) ?? 0n);
  const left = granted & ~denied;
  // Who may not join a voice channel sees that it is there, and no more.
  return channel.type === 2 && !(left & bits.Connect) ? left & bits.ViewChannel : left;
}

export function may(
  store: Store,
  channel: Channel,
  userId: string,
  permission: Permission,
): boolean {
  return (permissionsIn(store, channel, userId) & bits[permission]) !== 0n;
}

/** Throws as Discord does when the bot may not see the channel, or may not do this in it. */
export function demand(
  store: Store,
  channel: Channel,
  permission: Permission,
  refusal: RefusalName = 'missingPermissions',
): void {
  if (!may(store, channel, store.bot.id, 'ViewChannel')) throw refuse('missingAccess');
  if (!may(store, channel, store.bot.id, permission)) throw refuse(refusal);
}
