/** Reactions of the store in, Discord's JSON of them out. */
import type { Message, Reaction, Store } from '../store.ts';
import { memberJson } from './person.ts';

export function reactionJson(store: Store, { emoji, userIds }: Reaction): Record<string, unknown> {
  return {
    emoji: emojiJson(emoji),
    count: userIds.length,
    count_details: { burst: 0, normal: userIds.length },
    burst_colors: [],
    me: userIds.includes(store.bot.id),
    me_burst: false,
  };
}

/** `name:id` for an emoji of a server; any other one has no id. */
export function emojiJson(emoji: string): Record<string, unknown> {
  const [name, id = null] = /^\w+:\d+$/.test(emoji) ? emoji.split(':') : [emoji];
  return { id, name };
}

/** Where the message stands, and in a guild who reacted as a member of it. */
export function reactionPlaceJson(
  store: Store,
  { id, channelId }: Message,
  userId: string | null,
): Record<string, unknown> {
  const guild = store.guilds.get(store.channels.get(channelId)?.guildId ?? '');
  const member = guild?.members.get(userId ?? '');
  return {
    channel_id: channelId,
    message_id: id,
    ...(guild && { guild_id: guild.id }),
    ...(member && { member: memberJson(store, member) }),
  };
}
