/** A user in, what they can do in Discord out: read, type, run commands, click, choose, fill in. */
import type { APIEmbed } from 'discord-api-types/v10';
import { removeMessage } from '../messages.ts';
import { directChannel, groupChannel } from '../places.ts';
import { vote } from '../polls.ts';
import { addReaction, removeReaction } from '../reactions.ts';
import type { Command, Message, Store, Upload, User } from '../store.ts';
import { type Acts, createActs } from './acts.ts';
import { awaitReply, type Stage } from './await-answer.ts';
import { createEyes, type Identified } from './eyes.ts';
import { createInteracting, type Interacting } from './interact.ts';
import { offeredCommands } from './offered-commands.ts';
import type { Shown } from './shown.ts';
import {
  type Asking,
  forwardMessage,
  postPoll,
  retypeMessage,
  typeMessage,
} from './type-message.ts';

export interface Person extends Interacting {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  /** What they do with commands and components, as below, without waiting for what comes of them. */
  readonly does: Acts;
  /** Sets the language of their Discord. */
  speaks(locale: string): void;
  /** `<@id>`. */
  readonly mention: string;
  /** Their direct messages with the bot. */
  readonly directMessages: Identified;
  /** A group with friends, where the bot is only as an app that this person installed for themselves. */
  readonly group: Identified;
  /** Says something; `ping: false` switches off the notification of a reply. */
  types(channel: Identified, text: string, options?: TypingOptions): Message;
  /** Says something and waits for the bot's answer to it. */
  asks(channel: Identified, text: string, options?: TypingOptions): Promise<Shown>;
  /** Passes a message on to another channel. */
  forwards(message: Identified, channel: Identified): Message;
  /** Asks everybody there to vote. */
  polls(channel: Identified, poll: Asking): Message;
  /** Votes for these answers, counted from 1, and for no others any more. */
  votes(message: Identified, ...answers: number[]): void;
  /** Gives a reaction: an emoji, or `name:id` for one of a server. */
  reacts(message: Identified, emoji: string): void;
  takesBack(message: Identified, emoji: string): void;
  deletes(message: Identified): void;
  /** Changes what they have said. */
  edits(message: Identified, text: string): void;
  /** The commands that Discord offers them there, of all types. */
  commands(channel: Identified): readonly Command[];
  /** What they see there, oldest first. */
  sees(channel: Identified): readonly Message[];
}

export interface TypingOptions {
  readonly replyTo?: Identified;
  /** Default true. */
  readonly ping?: boolean;
  /** What they attach, by the ids of `Playground.upload`. */
  readonly files?: readonly string[];
  /** What Discord shows of links in it, or an app has posted. */
  readonly embeds?: readonly APIEmbed[];
}

export function createPerson(stage: Stage, user: User): Person {
  const eyes = createEyes(stage.store, user);
  const acts = createActs(stage, user, eyes);
  let group: Identified | undefined;
  const types: Person['types'] = (
    place,
    text,
    { replyTo, ping = true, files = [], embeds = [] } = {},
  ) =>
    typeMessage(stage, user, eyes.channel(place), {
      text,
      embeds,
      ping,
      files: files.map((id) => demandUpload(stage.store, id)),
      replyTo: replyTo === undefined ? null : eyes.message(replyTo),
    });
  return {
    id: user.id,
    name: user.name,
    get locale() {
      return stage.store.users.get(user.id)?.locale ?? user.locale;
    },
    does: acts,
    speaks: (locale) => void stage.store.users.set(user.id, { ...user, locale }),
    mention: `<@${user.id}>`,
    get directMessages() {
      return directChannel(stage.store, user.id);
    },
    get group() {
      group ??= groupChannel(stage.store, user.id);
      return group;
    },
    types,
    asks: async (place, text, options) => awaitReply(stage, types(place, text, options)),
    forwards: (message, place) =>
      forwardMessage(stage, user, eyes.message(message), eyes.channel(place)),
    polls: (place, poll) => postPoll(stage, user, eyes.channel(place), poll),
    votes: (message, ...answers) => vote(stage, eyes.message(message), user.id, answers),
    reacts: (message, emoji) => addReaction(stage, eyes.message(message), user.id, emoji),
    takesBack: (message, emoji) => removeReaction(stage, eyes.message(message), user.id, emoji),
    deletes: (message) => removeMessage(stage, eyes.message(message)),
    edits: (message, text) => retypeMessage(stage, eyes.message(message), text),
    commands: (place) => offeredCommands(stage.store, eyes.channel(place), user),
    sees: eyes.messages,
    ...createInteracting(stage, user, eyes, acts),
  };
}

function demandUpload({ uploads }: Store, id: string): Upload {
  const upload = uploads.get(id);
  if (upload === undefined) throw new Error(`There is no file ${id}.`);
  return upload;
}
