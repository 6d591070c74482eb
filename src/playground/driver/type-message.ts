/** A person's text in, the message that Discord makes of it out. */
import { findPings } from '../find-pings.ts';
import { changeMessage, plainText, postMessage } from '../messages.ts';
import { may } from '../permissions.ts';
import type { Channel, Message, User } from '../store.ts';
import type { World } from '../world.ts';

export interface Typing {
  readonly text: string;
  readonly replyTo: Message | null;
  /** Whether a reply notifies the author of the message replied to. */
  readonly ping: boolean;
}

export function typeMessage(world: World, user: User, channel: Channel, typing: Typing): Message {
  const { text, replyTo, ping } = typing;
  // What answers an interaction was posted by a webhook, and nobody is notified of replies to one.
  const repliedUser = ping && replyTo?.webhookId === null ? replyTo.authorId : null;
  const pings = findPings(text, null, repliedUser);
  const mayPingAll = may(world.store, channel, user.id, 'MentionEveryone');
  return postMessage(world, {
    ...plainText(text),
    channel,
    authorId: user.id,
    type: replyTo === null ? 0 : 19,
    pings: { ...pings, everyone: pings.everyone && mayPingAll },
    replyTo: replyTo?.id ?? null,
  });
}

/** Whom the text mentions now, and whom a reply was to, is told by the event as before. */
export function retypeMessage(world: World, message: Message, text: string): void {
  const target = world.store.messages.get(message.replyTo ?? '')?.authorId ?? '';
  const repliedUser = message.pings.users.includes(target) ? target : null;
  const pings = findPings(text, null, repliedUser);
  changeMessage(world, message, { ...message, content: text.trim(), pings });
}
