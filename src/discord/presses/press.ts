/** A button, menu or form of a message in, what that message hands on to the one that replaces it out. */
import {
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import { unescapeMarkdown } from '../markup/escape-markdown.ts';
import { hitsId, labelId, questionId } from '../messages/components.ts';
import { parseCustomId } from '../messages/custom-id.ts';

export interface Press {
  readonly customId: string;
  /** The chosen option of a menu, or what was written into a form; null for a button. */
  readonly value: string | null;
  /** All that was written into a form, by its fields; left out where there is none. */
  readonly fields?: ReadonlyMap<string, string>;
  /** Of the message that the button is on, or from which the form was opened. */
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** The question and its hits. */
export interface Carried {
  readonly heading: readonly APITextDisplayComponent[];
  /** What the passage was to the question, in the words of the message. */
  readonly label: string | null;
  readonly hits: readonly APISelectMenuOption[];
  readonly outcome: 'found' | 'unsure';
}

export function carry({ components }: Pick<Press, 'components'>): Carried {
  const parts = components.flatMap((part) =>
    part.type === ComponentType.Container ? part.components : [part],
  );
  const texts = parts.filter((part) => part.type === ComponentType.TextDisplay);
  const heading = texts.filter(({ id }) => id === questionId);
  const label = texts.find(({ id }) => id === labelId)?.content ?? null;
  const menu = parts
    .flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []))
    .find((part) => part.type === ComponentType.StringSelect && part.id === hitsId);
  if (menu?.type !== ComponentType.StringSelect)
    return { heading, label, hits: [], outcome: 'found' };
  const action = parseCustomId(menu.custom_id);
  const outcome = action?.kind === 'pick' ? action.outcome : 'found';
  return { heading, label, hits: menu.options, outcome };
}

/** The question on the message: all of it where it fits there, else its beginning; empty for none. */
export function readQuestion(message: Pick<Press, 'components'>): string {
  const [heading] = carry(message).heading;
  return unescapeMarkdown(heading?.content.replace(/^\*\*|\*\*$/gu, '') ?? '');
}
