/** What a handler has to say in, the form in which it reaches Discord out. */
import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import { textDisplay } from './components.ts';

/** `public`: a new message; `private`: one that only the asker sees; `update`: in place of the old. */
export type Delivery = 'public' | 'private' | 'update';

export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly delivery: Delivery;
}

/** One calm sentence, to one person. */
export function createNotice(sentence: string): Reply {
  return { components: [textDisplay(sentence)], delivery: 'private' };
}

/** What discord.js takes for a message of these components. */
export function toMessage(components: readonly APIMessageTopLevelComponent[]) {
  return { components: [...components], flags: MessageFlags.IsComponentsV2 as const };
}
