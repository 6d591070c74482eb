/** A message in, the text of it that a person sees out: also of what it forwards, embeds, polls and lays out. */
import type { Message, MessageSnapshot } from 'discord.js';
import { readMarkup } from '../../markup/read-markup.ts';

type Parts = Pick<Message | MessageSnapshot, 'content' | 'embeds' | 'components' | 'poll'>;

export interface ReadableMessage extends Parts {
  /** What it forwards; its own content is then empty. */
  readonly messageSnapshots: ReadonlyMap<string, Parts>;
}

export function readMessage(message: ReadableMessage): string {
  return [message, ...message.messageSnapshots.values()]
    .flatMap(readParts)
    .filter((text) => typeof text === 'string')
    .map(readMarkup)
    .filter((text) => text !== '')
    .join('\n');
}

function readParts({ content, embeds, components, poll }: Parts): unknown[] {
  const shown = embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  const laidOut = components.flatMap((component) => readTexts(component.toJSON()));
  const asked = poll ? [poll.question.text, ...poll.answers.map(({ text }) => text)] : [];
  return [content, ...shown, ...laidOut, ...asked];
}

/** Text displays, however deep in containers and sections; a button's label says nothing. */
function readTexts(component: unknown): string[] {
  const { content, components } = Object(component) as Record<string, unknown>;
  const below = Array.isArray(components) ? components.flatMap(readTexts) : [];
  return typeof content === 'string' ? [content, ...below] : below;
}
