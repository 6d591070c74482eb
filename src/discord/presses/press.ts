/** A button, menu or form of a message in, what that message hands on to the one that replaces it out. */
import {
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord.js';
import { hitsId, labelId, questionId } from '../messages/components.ts';
import { parseCustomId } from '../messages/custom-id.ts';
import { readShownQuestion, showQuestion } from '../messages/show-question.ts';

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
  /** Whether it stands in the message that this one replies to. */
  readonly isAbove: boolean;
  /** What the passage was to the question, in the words of the message. */
  readonly label: string | null;
  readonly hits: readonly APISelectMenuOption[];
  readonly outcome: 'found' | 'unsure';
}

type Part = APIComponentInContainer | APIMessageTopLevelComponent;

export function carry({ components }: Pick<Press, 'components'>): Carried {
  const parts = components.flatMap((part): readonly Part[] =>
    part.type === ComponentType.Container ? part.components : [part],
  );
  const texts = parts.filter((part) => part.type === ComponentType.TextDisplay);
  const above = readAbove(parts);
  const heading =
    above === null ? texts.filter(({ id }) => id === questionId) : showQuestion(above);
  const isAbove = above !== null;
  const label = texts.find(({ id }) => id === labelId)?.content ?? null;
  const menu = parts
    .flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []))
    .find((part) => part.type === ComponentType.StringSelect && part.id === hitsId);
  if (menu?.type !== ComponentType.StringSelect)
    return { heading, isAbove, label, hits: [], outcome: 'found' };
  const action = parseCustomId(menu.custom_id);
  const outcome = action?.kind === 'pick' ? action.outcome : 'found';
  return { heading, isAbove, label, hits: menu.options, outcome };
}

/** The question that a button keeps; null where the message says it, or there is none. */
function readAbove(parts: readonly Part[]): string | null {
  const actions = parts
    .flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []))
    .map((part) => ('custom_id' in part ? parseCustomId(part.custom_id) : undefined));
  const further = actions.find((action) => action?.kind === 'further');
  return further?.kind === 'further' ? further.above : null;
}

/** The question on the message, or above it: all of it where it fits there, else its beginning; empty for none. */
export function readQuestion(message: Pick<Press, 'components'>): string {
  return readShownQuestion(carry(message).heading);
}
