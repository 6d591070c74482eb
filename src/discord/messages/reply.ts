/** What a handler has to say in, the form in which it reaches Discord out. */
import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Answer } from '../../model.ts';
import { textDisplay } from './components.ts';

/**
 * `public`: a new message; `private`: one that only the asker sees; `update`: in place of the old;
 * `remove`: the old one goes, and nothing comes.
 */
export type Delivery = 'public' | 'private' | 'update' | 'remove';

/** What a message shows, and what it knows that from. */
export interface Shown {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Ids of all articles that it draws on: whoever may see these may see the message. */
  readonly drawsOn: readonly string[];
  /** The answer that it shows, for the operator's log. */
  readonly shows?: Answer;
}

export interface Reply extends Shown {
  readonly delivery: Delivery;
  /** The answer it shows to a question, where moderators may learn that the question was asked. */
  readonly answer?: Answer;
  /** Opened in place of the message, which is then empty; only a press can. */
  readonly form?: APIModalInteractionResponseCallbackData;
  /** Attached; a component shows each by its name. */
  readonly files?: readonly { readonly name: string; readonly attachment: Buffer }[];
}

/** One calm sentence, to one person. */
export function createNotice(sentence: string): Reply {
  return { components: [textDisplay(sentence)], drawsOn: [], delivery: 'private' };
}

/** `card`: in a box with a coloured edge; `plain`: the same text and buttons without it. */
export type Style = 'card' | 'plain';

/** What discord.js takes for a message of these components. */
export function toMessage(
  components: readonly APIMessageTopLevelComponent[],
  style: Style = 'card',
) {
  return {
    components: style === 'card' ? [...components] : components.flatMap(unbox),
    flags: MessageFlags.IsComponentsV2 as const,
  };
}

function unbox(part: APIMessageTopLevelComponent): APIMessageTopLevelComponent[] {
  return part.type === ComponentType.Container ? part.components : [part];
}
