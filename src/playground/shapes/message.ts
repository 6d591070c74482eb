/** Messages of the store in, Discord's JSON of them out, with the content withheld where Discord withholds it. */
import { type APIEmbed, GatewayIntentBits } from 'discord-api-types/v10';
import type { Interaction, Message, Store } from '../store.ts';
import { attachmentJson } from './attachment.ts';
import { componentJson } from './component.ts';
import { bareMemberJson, userJson } from './person.ts';
import { pollJson } from './poll.ts';
import { reactionJson } from './reaction.ts';

/** The JSON of a message as the person sees it, with everything in it. */
export function messageJson(store: Store, message: Message): Record<string, unknown> {
  if (message.replyTo === null) return singleJson(store, message);
  const target = store.messages.get(message.replyTo);
  const referenced = target === undefined ? null : singleJson(store, target);
  return { ...singleJson(store, message), referenced_message: referenced };
}

/** Without the message replied to, as it stands inside another one. */
function singleJson(store: Store, message: Message): Record<string, unknown> {
  const author = store.users.get(message.authorId);
  if (author === undefined) throw new Error(`No user ${message.authorId}`);
  return {
    id: message.id,
    channel_id: message.channelId,
    author: userJson(author),
    ...saidJson(store, message),
    mention_everyone: message.pings.everyone,
    pinned: false,
    tts: false,
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId }),
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.reactions.length > 0 && {
      reactions: message.reactions.map((one) => reactionJson(store, one)),
    }),
    ...(message.poll && { poll: pollJson(message.poll, store.bot.id) }),
    ...referenceJson(store, message),
    ...interactionJson(store, message),
  };
}

/** What was said, as it stands in the message and where it is passed on. */
function saidJson(store: Store, message: Message): Record<string, unknown> {
  const { type, content, embeds, components, attachments, pings, flags } = message;
  return {
    type,
    content,
    embeds: embeds.map(embedJson),
    components: components.map((one) => componentJson(one, attachments)),
    attachments: attachments.map(attachmentJson),
    mentions: pings.users.flatMap((id) => store.users.get(id) ?? []).map(userJson),
    mention_roles: pings.roles,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    flags,
  };
}

/** As the bot gets it: without the text of messages that are none of its business. */
export function messageJsonForBot(
  store: Store,
  message: Message,
  intents: number,
): Record<string, unknown> {
  const veiled = (one: Message): Record<string, unknown> =>
    singleJson(store, showsContent(store, one, intents) ? one : withoutContent(one));
  if (message.replyTo === null) return veiled(message);
  const target = store.messages.get(message.replyTo);
  return { ...veiled(message), referenced_message: target === undefined ? null : veiled(target) };
}

function withoutContent(message: Message): Message {
  const { forwarded } = message;
  return {
    ...message,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    poll: null,
    forwarded: forwarded && withoutContent(forwarded),
  };
}

/**
 * Whether the bot gets the content: with the privileged intent always; without it only its own messages,
 * direct messages, and those that mention its user, a reply with ping to it included. A mention of its role
 * alone does not count.
 */
function showsContent(store: Store, message: Message, intents: number): boolean {
  return (
    (intents & GatewayIntentBits.MessageContent) !== 0 ||
    message.authorId === store.bot.id ||
    store.channels.get(message.channelId)?.guildId === null ||
    message.pings.users.includes(store.bot.id)
  );
}

/** What the gateway adds to a message: where it was said, and the author as a member. */
export function messagePlaceJson(store: Store, message: Message): Record<string, unknown> {
  const channel = store.channels.get(message.channelId);
  if (channel === undefined || channel.guildId === null) return { channel_type: 1 };
  const member = store.guilds.get(channel.guildId)?.members.get(message.authorId);
  return {
    channel_type: channel.type,
    guild_id: channel.guildId,
    ...(member === undefined ? {} : { member: bareMemberJson(member) }),
  };
}

function embedJson({ fields, ...embed }: APIEmbed): Record<string, unknown> {
  return {
    type: 'rich',
    ...embed,
    ...(fields ? { fields: fields.map((field) => ({ inline: false, ...field })) } : {}),
  };
}

function referenceJson(store: Store, message: Message): Record<string, unknown> {
  const { replyTo, forwarded } = message;
  if (replyTo === null && forwarded === null) return {};
  const { channelId } = forwarded ?? message;
  const guildId = store.channels.get(channelId)?.guildId;
  return {
    message_reference: {
      type: forwarded === null ? 0 : 1,
      message_id: forwarded?.id ?? replyTo,
      channel_id: channelId,
      ...(guildId ? { guild_id: guildId } : {}),
    },
    ...(forwarded && { message_snapshots: [{ message: saidJson(store, forwarded) }] }),
  };
}

function interactionJson(store: Store, message: Message): Record<string, unknown> {
  const interaction = store.interactions.get(message.interactionId ?? '');
  if (interaction === undefined) return {};
  const { id, type, data, userId } = interaction;
  const user = store.users.get(userId);
  return {
    application_id: store.application.id,
    // Superseded by the metadata, and still there for clients that know nothing else.
    interaction: { id, type, name: nameCommand(data), ...(user && { user: userJson(user) }) },
    interaction_metadata: metadataJson(store, interaction),
  };
}

/** With its subcommand, as Discord names it here; empty for a component. */
function nameCommand({ name = '', options = [] }: Interaction['data']): string {
  const below = (options as readonly Interaction['data'][]).find(
    ({ type }) => type === 1 || type === 2,
  );
  return [String(name), ...(below === undefined ? [] : [nameCommand(below)])].join(' ');
}

/** Which interaction a message answers, and whose it was. */
function metadataJson(store: Store, interaction: Interaction): Record<string, unknown> {
  const user = store.users.get(interaction.userId);
  const trigger = store.interactions.get(interaction.triggeredBy ?? '');
  return {
    id: interaction.id,
    type: interaction.type,
    ...(user === undefined ? {} : { user: userJson(user) }),
    authorizing_integration_owners: ownersJson(store, interaction),
    ...(interaction.type === 3 ? { interacted_message_id: interaction.sourceMessageId } : {}),
    ...(trigger === undefined
      ? {}
      : { triggering_interaction_metadata: metadataJson(store, trigger) }),
  };
}

/** Which installation let the interaction happen: the person's own in a group, else the guild's, `0` in direct messages with the bot. */
export function ownersJson(
  store: Store,
  { guildId, channelId, userId }: Interaction,
): Record<string, string> {
  return store.channels.get(channelId)?.type === 3 ? { 1: userId } : { 0: guildId ?? '0' };
}
