/** The form of a command: what Discord is told of it, and what it does. */
import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Reply } from '../messages/reply.ts';
import type { Choice } from '../visit/choices.ts';
import type { Visit } from '../visit/visit.ts';

/** The options a person filled in, null where they left one out. */
export interface Options {
  getString(name: string): string | null;
  getBoolean(name: string): boolean | null;
  /** Throws for a command that has none. */
  getSubcommand(): string;
  /** The value as Discord sends it: an id for a channel or a role; of a channel its type too. */
  get(name: string): {
    readonly value?: string | number | boolean;
    readonly channel?: { readonly type: number } | null;
  } | null;
}

/** Those of a command that was sent off, with the file a person attached. */
export interface SentOptions extends Options {
  getAttachment(name: string): AttachedFile | null;
}

export interface AttachedFile {
  /** Discord leaves out letters beyond ASCII. */
  readonly name: string;
  /** Then the name as it was, without its ending. */
  readonly title: string | null;
  readonly url: string;
  readonly size: number;
}

/** The option a person is typing in. */
export interface Focused {
  readonly name: string;
  readonly value: string;
}

export interface Command {
  /** Sent to Discord as it stands; name and description in English and, localised, in Spanish. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** True for a command that only those who may manage the server can use, checked at each use. */
  readonly moderates?: true;
  /** True for a command that reads no article: it works where moderators want no answers. */
  readonly aboutBot?: true;
  /** True where the response waits for the web: the person sees at once that it is coming. */
  readonly defers?: (options: SentOptions) => boolean;
  /** At most 25 choices; an empty list where there is nothing to propose. */
  readonly autocomplete?: (
    focused: Focused,
    options: Options,
    visit: Visit,
  ) => Choice[] | Promise<Choice[]>;
  /** The one response. What a person can mend is a reply, never thrown. */
  readonly run: (options: SentOptions, visit: Visit) => Reply | Promise<Reply>;
}

/** A command in the context menu of a message. */
export interface MessageMenu {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** `text` is what the message says, unclean. */
  readonly run: (text: string, visit: Visit) => Reply | Promise<Reply>;
}
