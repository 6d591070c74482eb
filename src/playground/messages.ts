/** Messages said, changed and taken back: into the store and out to the gateway. */
import { GatewayIntentBits, MessageFlags } from 'discord-api-types/v10';
import { findPings } from './find-pings.ts';
import { may } from './permissions.ts';
import { messageJsonForBot, messagePlaceJson } from './shapes/message.ts';
import type { Channel, Message, MessageParts, Poll } from './store.ts';
import type { World } from './world.ts';

export interface Draft extends MessageParts {
  /** Default the next free one. */
  readonly id?: string;
  readonly channel: Channel;
  readonly authorId: string;
  readonly type: Message['type'];
  readonly replyTo?: string | null;
  readonly interactionId?: string | null;
  readonly webhookId?: string | null;
  readonly visibleTo?: string | null;
  readonly nonce?: string | number | null;
  readonly forwarded?: Message | null;
  readonly poll?: Poll | null;
}

/** A message of that text and nothing else, which notifies whom it mentions. */
export function plainText(text: string): MessageParts & Pick<Draft, 'type'> {
  const pings = findPings(text, null, null);
  const none = { embeds: [], components: [], attachments: [] };
  return { type: 0, content: text.trim(), ...none, flags: 0, pings };
}

export function postMessage(world: World, draft: Draft): Message {
  const { channel, ...rest } = draft;
  const message: Message = {
    id: world.store.newId(),
    channelId: channel.id,
    createdAt: world.now(),
    editedAt: null,
    replyTo: null,
    interactionId: null,
    webhookId: null,
    visibleTo: null,
    nonce: null,
    forwarded: null,
    poll: null,
    reactions: [],
    ...rest,
  };
  world.store.messages.set(message.id, message);
  channel.messageIds.push(message.id);
  if (message.authorId === world.store.bot.id) world.store.typing.delete(channel.id);
  announce(world, 'MESSAGE_CREATE', message);
  return message;
}

export function changeMessage(world: World, message: Message, parts: MessageParts): Message {
  // What fills a deferred response counts as the response itself, not as an edit of it.
  const isFilled = (message.flags & MessageFlags.Loading) !== 0;
  const editedAt = isFilled ? message.editedAt : world.now();
  const changed: Message = { ...message, ...parts, editedAt };
  world.store.messages.set(changed.id, changed);
  announce(world, 'MESSAGE_UPDATE', changed);
  return changed;
}

export function removeMessage(world: World, message: Message): void {
  const channel = world.store.channels.get(message.channelId);
  world.store.messages.delete(message.id);
  channel?.messageIds.splice(channel.messageIds.indexOf(message.id), 1);
  announce(world, 'MESSAGE_DELETE', message);
}

/** What a private message says stays between the person and the bot's response to them. */
function announce(world: World, type: string, message: Message): void {
  const { store, gateway, bell } = world;
  const channel = store.channels.get(message.channelId);
  const seen =
    channel !== undefined &&
    message.visibleTo === null &&
    may(store, channel, store.bot.id, 'ViewChannel');
  if (!seen) {
    bell.ring();
    return;
  }
  gateway.dispatch({
    type,
    guildId: channel.guildId,
    intents:
      channel.guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
    data: (intents) => ({
      ...(type === 'MESSAGE_DELETE'
        ? { id: message.id, channel_id: message.channelId }
        : messageJsonForBot(store, message, intents)),
      ...messagePlaceJson(store, message),
    }),
  });
}
