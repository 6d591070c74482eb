/** Reactions given and taken back: into the message and out to the gateway. */
import { GatewayIntentBits } from 'discord-api-types/v10';
import { may } from './permissions.ts';
import { refuse } from './refusal.ts';
import { message as limits } from './rules/limits.ts';
import { emojiJson, reactionPlaceJson } from './shapes/reaction.ts';
import type { Message, Reaction } from './store.ts';
import type { World } from './world.ts';

const ofServer = /^\w{2,32}:\d{17,19}$/;
const picture = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?[\u{E0020}-\u{E007F}]*`;
// A picture, several joined to one, a flag, or a key with a digit. Some lack the mark that colours them.
const emoji = new RegExp(
  String.raw`^(?:${picture}(?:\u200D${picture})*|\p{RI}{2}|[#*\d]\uFE0F?\u20E3)$`,
  'u',
);

/** Does nothing where it is there already. Throws 10014 for what is no emoji, 30010 where there are twenty others. */
export function addReaction(world: World, message: Message, userId: string, name: string): void {
  if (!ofServer.test(name) && !emoji.test(name)) throw refuse('unknownEmoji');
  const others = message.reactions.filter((one) => one.emoji !== name);
  const userIds = reactionOf(message, name)?.userIds ?? [];
  if (userIds.includes(userId)) return;
  if (others.length >= limits.reactions) throw refuse('tooManyReactions');
  const reaction = { emoji: name, userIds: [...userIds, userId] };
  const joined = message.reactions.map((one) => (one.emoji === name ? reaction : one));
  keep(world, message, userIds.length === 0 ? [...others, reaction] : joined);
  tell(world, message, 'MESSAGE_REACTION_ADD', {
    ...ofOne(userId, name),
    message_author_id: message.authorId,
    ...reactionPlaceJson(world.store, message, userId),
  });
}

/** Throws 10014 where that person has not reacted so. */
export function removeReaction(world: World, message: Message, userId: string, name: string): void {
  const userIds = reactionOf(message, name)?.userIds ?? [];
  if (!userIds.includes(userId)) throw refuse('unknownEmoji');
  const left = message.reactions.map((one) =>
    one.emoji === name ? { ...one, userIds: userIds.filter((id) => id !== userId) } : one,
  );
  const given = left.filter((one) => one.userIds.length > 0);
  keep(world, message, given);
  tell(world, message, 'MESSAGE_REACTION_REMOVE', {
    ...ofOne(userId, name),
    ...reactionPlaceJson(world.store, message, null),
  });
}

/** All reactions, or all with one emoji. */
export function clearReactions(world: World, message: Message, name?: string): void {
  const left = message.reactions.filter((one) => name !== undefined && one.emoji !== name);
  keep(world, message, left);
  const place = reactionPlaceJson(world.store, message, null);
  if (name === undefined) tell(world, message, 'MESSAGE_REACTION_REMOVE_ALL', place);
  else {
    const event = { emoji: emojiJson(name), ...place };
    tell(world, message, 'MESSAGE_REACTION_REMOVE_EMOJI', event);
  }
}

export function reactionOf({ reactions }: Message, name: string): Reaction | undefined {
  return reactions.find((one) => one.emoji === name);
}

function ofOne(userId: string, name: string): Record<string, unknown> {
  return { user_id: userId, emoji: emojiJson(name), burst: false, type: 0 };
}

function keep({ store, bell }: World, message: Message, reactions: readonly Reaction[]): void {
  store.messages.set(message.id, { ...message, reactions });
  bell.ring();
}

function tell({ store, gateway }: World, message: Message, type: string, event: object): void {
  const channel = store.channels.get(message.channelId);
  const isSeen = message.visibleTo === null && channel !== undefined;
  if (!isSeen || !may(store, channel, store.bot.id, 'ViewChannel')) return;
  const { guildId } = channel;
  const { GuildMessageReactions, DirectMessageReactions } = GatewayIntentBits;
  const intents = guildId === null ? DirectMessageReactions : GuildMessageReactions;
  gateway.dispatch({ type, guildId, intents, data: () => event });
}
