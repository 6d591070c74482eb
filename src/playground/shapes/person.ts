/** Users, members and roles of the store in, Discord's JSON of them out. */
import type { Guild, Member, Role, Store, User } from '../store.ts';

export function userJson({ id, name, bot }: User): Record<string, unknown> {
  return {
    id,
    username: name.toLowerCase().replaceAll(' ', '_'),
    global_name: bot ? null : name,
    discriminator: '0',
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...(bot ? { bot: true } : {}),
  };
}

export function memberJson(store: Store, member: Member): Record<string, unknown> {
  const user = store.users.get(member.userId);
  if (user === undefined) throw new Error(`No user ${member.userId}`);
  return { ...bareMemberJson(member), user: userJson(user) };
}

/** As it stands in a message, beside the author. */
export function bareMemberJson({ roleIds, joinedAt }: Member): Record<string, unknown> {
  return {
    roles: [...roleIds],
    joined_at: new Date(joinedAt).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
    nick: null,
    avatar: null,
    banner: null,
    pending: false,
    premium_since: null,
    communication_disabled_until: null,
  };
}

export function roleJson(
  guild: Guild,
  { id, name, permissions, botId }: Role,
): Record<string, unknown> {
  return {
    id,
    name,
    permissions: permissions.toString(),
    position: guild.roles.findIndex((role) => role.id === id),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: botId !== null,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    flags: 0,
    ...(botId === null ? {} : { tags: { bot_id: botId } }),
  };
}
