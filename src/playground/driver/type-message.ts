/** A person's text in, the message that Discord makes of it out. */
import { type APIEmbed, MessageFlags } from 'discord-api-types/v10';
import { findPings } from '../find-pings.ts';
import { changeMessage, plainText, postMessage } from '../messages.ts';
import { may } from '../permissions.ts';
import { createPoll } from '../polls.ts';
import type { Channel, Message, Upload, User } from '../store.ts';
import type { World } from '../world.ts';

export interface Typing {
  readonly text: string;
  readonly replyTo: Message | null;
  /** Whether a reply notifies the author of the message replied to. */
  readonly ping: boolean;
  readonly files: readonly Upload[];
  /** What Discord shows of links in it, or an app has posted. */
  readonly embeds: readonly APIEmbed[];
}

export function typeMessage(world: World, user: User, channel: Channel, typing: Typing): Message {
  const { text, replyTo, ping, files, embeds } = typing;
  // What answers an interaction was posted by a webhook, and nobody is notified of replies to one.
  const repliedUser = ping && replyTo?.webhookId === null ? replyTo.authorId : null;
  const pings = findPings(text, null, repliedUser);
  const mayPingAll = may(world.store, channel, user.id, 'MentionEveryone');
  return postMessage(world, {
    ...plainText(text),
    channel,
    authorId: user.id,
    type: replyTo === null ? 0 : 19,
    attachments: files,
    embeds,
    pings: { ...pings, everyone: pings.everyone && mayPingAll },
    replyTo: replyTo?.id ?? null,
  });
}

/** Passes a message on to another place: it goes there without words of its own. */
export function forwardMessage(
  world: World,
  user: User,
  forwarded: Message,
  channel: Channel,
): Message {
  const flags = MessageFlags.HasSnapshot;
  return postMessage(world, { ...plainText(''), channel, authorId: user.id, forwarded, flags });
}

export interface Asking {
  readonly question: string;
  readonly answers: readonly string[];
  /** Whether one may vote for several; default false. */
  readonly severalAllowed?: boolean;
}

/** Asks everybody there, for a day. */
export function postPoll(
  world: World,
  user: User,
  channel: Channel,
  { question, answers, severalAllowed = false }: Asking,
): Message {
  const asked = {
    question: { text: question },
    answers: answers.map((text) => ({ poll_media: { text } })),
    allow_multiselect: severalAllowed,
  };
  const poll = createPoll(asked, world.now());
  return postMessage(world, { ...plainText(''), channel, authorId: user.id, poll });
}

/** Whom the text mentions now, and whom a reply was to, is told by the event as before. */
export function retypeMessage(world: World, message: Message, text: string): void {
  const target = world.store.messages.get(message.replyTo ?? '')?.authorId ?? '';
  const repliedUser = message.pings.users.includes(target) ? target : null;
  const pings = findPings(text, null, repliedUser);
  changeMessage(world, message, { ...message, content: text.trim(), pings });
}
