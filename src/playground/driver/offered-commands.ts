/** A person and a channel in, the commands that Discord offers them there out. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { permissionsIn } from '../permissions.ts';
import { contextOf } from '../places.ts';
import type { Channel, Command, Store, User } from '../store.ts';

/** Global commands and the guild's own; a guild's command hides a global one of its name and type. */
export function offeredCommands(store: Store, channel: Channel, user: User): Command[] {
  const own = [...store.commands.values()].filter(
    ({ guildId }) => guildId !== null && guildId === channel.guildId,
  );
  const global = [...store.commands.values()].filter(
    (command) =>
      command.guildId === null &&
      !own.some(({ name, type }) => name === command.name && type === command.type),
  );
  return [...own, ...global].filter(
    (command) => fitsPlace(command, channel) && isPermitted(store, command, channel, user),
  );
}

/** The command of that name and type. Throws what the person would notice: it is not in the list. */
export function demandCommand(
  store: Store,
  channel: Channel,
  user: User,
  name: string,
  type: Command['type'],
): Command {
  const offered = offeredCommands(store, channel, user);
  const found = offered.find((command) => command.name === name && command.type === type);
  if (found !== undefined) return found;
  const names = offered.map((command) => command.name).join(', ') || 'none';
  throw new Error(`${user.name} is not offered the command "${name}" here; offered: ${names}.`);
}

function fitsPlace({ contexts, dm_permission, guildId }: Command, channel: Channel): boolean {
  if (guildId !== null) return true;
  const context = contextOf(channel);
  if (contexts) return contexts.includes(context);
  return context === 0 || dm_permission !== false;
}

/** In a guild the member needs all bits that the command asks for; none at all (`0`) is for administrators. */
function isPermitted(store: Store, command: Command, channel: Channel, user: User): boolean {
  const asked = command.default_member_permissions;
  if (asked === null || asked === undefined || channel.guildId === null) return true;
  const has = permissionsIn(store, channel, user.id);
  if ((has & PermissionFlagsBits.Administrator) !== 0n) return true;
  const bits = BigInt(asked);
  return bits !== 0n && (has & bits) === bits;
}
