/** What the page and its server tell each other: types only, so that both sides agree. */
import type {
  APIMessage,
  APIModalInteractionResponseCallbackData as Modal,
} from 'discord-api-types/v10';
import type { ModalValues } from '../driver/fill-modal.ts';
import type { OptionValues } from '../driver/fill-options.ts';
import type { Choice } from '../rules/bodies.ts';
import type { Command } from '../store.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface PagePerson extends Named {
  readonly locale: string;
  readonly moderates: boolean;
  /** Ids of their roles. */
  readonly roles: readonly string[];
}

export interface Place extends Named {
  readonly kind: 'channel' | 'direct';
}

/** Who is looking, and at what: sent first, and again when it changes. */
export interface Scene {
  readonly me: PagePerson;
  readonly people: readonly PagePerson[];
  readonly bot: Named;
  readonly server: Named & { readonly roles: readonly Named[] };
  readonly places: readonly Place[];
  readonly here: Place;
}

/** What is different from what was sent before; the first one holds all there is. */
export interface Change {
  readonly scene?: Scene;
  /** New or changed, oldest first. */
  readonly messages?: readonly APIMessage[];
  /** Ids of messages that went. */
  readonly gone?: readonly string[];
  /** The commands that Discord offers here, of all types. */
  readonly commands?: readonly Command[];
  /** Whether the bot is connected. */
  readonly online?: boolean;
  /** Whether the bot is typing here. */
  readonly typing?: boolean;
  /** How often the articles have changed so far. */
  readonly articleChanges?: number;
}

export type Act =
  | {
      readonly do: 'say';
      readonly text: string;
      readonly replyTo?: string;
      readonly ping?: boolean;
    }
  | { readonly do: 'edit'; readonly message: string; readonly text: string }
  | { readonly do: 'delete'; readonly message: string }
  | { readonly do: 'run'; readonly command: string; readonly values: OptionValues }
  | {
      readonly do: 'propose';
      readonly command: string;
      readonly option: string;
      readonly text: string | number;
      readonly values: OptionValues;
    }
  | { readonly do: 'press'; readonly message: string; readonly button: string }
  | { readonly do: 'choose'; readonly message: string; readonly values: readonly string[] }
  | { readonly do: 'menu'; readonly message: string; readonly command: string }
  | { readonly do: 'submit'; readonly form: string; readonly values: ModalValues }
  /** Gives a reaction, or takes it back. */
  | { readonly do: 'react'; readonly message: string; readonly emoji: string }
  | { readonly do: 'dismiss'; readonly message: string }
  | { readonly do: 'speak'; readonly locale: string };

/** Who does it, and where. */
export interface ActRequest {
  readonly as: string;
  readonly in: string;
  readonly act: Act;
}

/** What is told at once; what is shown in the channel comes as a change. */
export interface ActReply {
  readonly choices?: readonly Choice[];
  readonly form?: Form;
  /** The act was impossible, in a sentence. */
  readonly refused?: string;
  /** The bot did not answer in time. */
  readonly failed?: true;
}

/** A modal that the bot opened. */
export interface Form {
  /** Of the interaction that opened it. */
  readonly id: string;
  readonly modal: Modal;
}
