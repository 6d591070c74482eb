/** The stand-in's whole state as plain values: who there is, what was said, what is registered. */
import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Choice, CommandBody, Modal, PollBody } from './rules/bodies.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  /** A Discord locale such as `en-US` or `es-ES`. */
  readonly locale: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  /** The bot whose own role this is. */
  readonly botId: string | null;
}

export interface Member {
  readonly userId: string;
  readonly roleIds: readonly string[];
  readonly joinedAt: number;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  /** The first one is @everyone and has the guild's id. */
  readonly roles: Role[];
  readonly members: Map<string, Member>;
}

/**
 * Discord's channel types: 0 text, 1 direct messages, 2 voice with its text, 3 a group of friends, where the bot is not,
 * 5 announcements, 10 a thread there, 11 any other public thread, a forum's posts among them, 15 forum.
 */
export type ChannelType = 0 | 1 | 2 | 3 | 5 | 10 | 11 | 15;

export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  readonly guildId: string | null;
  /** Of a thread. */
  readonly parentId: string | null;
  /** The person at the other end of direct messages. */
  readonly recipientId: string | null;
  /** Who began the thread; null for the bot. */
  readonly ownerId: string | null;
  /** Permissions taken from a member here, by user id. */
  readonly denied: Map<string, bigint>;
  /** In the order of their arrival, private ones included. */
  readonly messageIds: string[];
}

export interface Pings {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** A file that a person may attach; the stand-in gives it out as Discord's CDN would. */
export interface Upload extends Attachment {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly url: string;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  /** The name it had, without its ending, where Discord made a plainer file name of it. */
  readonly title: string | null;
  readonly size: number;
  /** What is in it, of a file that the bot sent. */
  readonly text?: string;
}

export interface Reaction {
  /** Itself, or `name:id` where it is one of a server. */
  readonly emoji: string;
  readonly userIds: readonly string[];
}

export interface Poll {
  readonly question: string;
  /** Counted from 1 wherever they are named. */
  readonly answers: readonly PollBody['answers'][number]['poll_media'][];
  readonly severalAllowed: boolean;
  readonly closesAt: number;
  readonly votes: readonly { readonly answer: number; readonly userId: string }[];
}

/** What a person sees of a message, and what an edit may change. */
export interface MessageParts {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly (Attachment | Upload)[];
  readonly flags: number;
  readonly pings: Pings;
}

export interface Message extends MessageParts {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** 0 plain, 19 reply, 20 answer to a slash command, 23 to a menu command. */
  readonly type: 0 | 19 | 20 | 23;
  readonly createdAt: number;
  readonly editedAt: number | null;
  /** The message replied to. */
  readonly replyTo: string | null;
  /** The interaction that this message answers or follows up. */
  readonly interactionId: string | null;
  /** The webhook that posted it; for what answers an interaction that is the application. */
  readonly webhookId: string | null;
  /** The only person who sees it; null for everyone in the channel. */
  readonly visibleTo: string | null;
  readonly nonce: string | number | null;
  /** The message passed on, as it was. */
  readonly forwarded: Message | null;
  readonly poll: Poll | null;
  /** In the order in which each emoji was first given. */
  readonly reactions: readonly Reaction[];
}

export interface Command extends CommandBody {
  readonly id: string;
  readonly version: string;
  readonly type: 1 | 2 | 3 | 4;
  /** Null for a global command. */
  readonly guildId: string | null;
}

/** Discord's interaction types: 2 command, 3 component, 4 autocomplete, 5 modal. */
export type InteractionType = 2 | 3 | 4 | 5;

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly data: Readonly<Record<string, unknown>>;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly createdAt: number;
  /** The message whose component or modal this came from. */
  readonly sourceMessageId: string | null;
  /** The interaction whose answer opened this modal. */
  readonly triggeredBy: string | null;
  /** What the bot answered; null until then. */
  readonly response: Response | null;
}

export type Response =
  | {
      readonly kind: 'deferred' | 'message' | 'update';
      readonly messageId: string;
    }
  | {
      readonly kind: 'deferred-update';
      readonly messageId: string;
      /** The message that will be updated, as it stood; an update puts another in its place. */
      readonly standing: Message | undefined;
    }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'modal'; readonly modal: Modal };

export interface Application {
  readonly id: string;
  readonly name: string;
  /** Privileged intents that its owner switched on, as bits. */
  readonly privilegedIntents: number;
}

export interface Store {
  readonly application: Application;
  /** The bot's user has the application's id, as it does for applications made since 2016. */
  readonly bot: User;
  /** Of the application, and of every guild that is made. */
  readonly owner: User;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message>;
  readonly commands: Map<string, Command>;
  readonly interactions: Map<string, Interaction>;
  readonly uploads: Map<string, Upload>;
  /** Until when the bot is seen typing, by channel. */
  readonly typing: Map<string, number>;
  /** One entry for each command that was new when it was registered. */
  readonly commandCreates: { readonly guildId: string | null; readonly at: number }[];
  newId(): string;
}

/** An empty Discord with one application and its bot. */
export function createStore(name: string, privilegedIntents: number, newId: () => string): Store {
  const id = newId();
  const bot: User = { id, name, bot: true, locale: 'en-US' };
  const owner: User = { id: newId(), name: 'Owner', bot: false, locale: 'en-US' };
  return {
    application: { id, name, privilegedIntents },
    bot,
    owner,
    users: new Map([
      [id, bot],
      [owner.id, owner],
    ]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    interactions: new Map(),
    uploads: new Map(),
    typing: new Map(),
    commandCreates: [],
    newId,
  };
}
