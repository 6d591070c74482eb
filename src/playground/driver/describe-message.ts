/** A message in, what a person reads of it out: plain text in reading order. */
import {
  type APIEmbed,
  type APIMessageComponent,
  type APISelectMenuComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Button } from '../rules/walk-components.ts';
import type { MessageParts } from '../store.ts';

/**
 * One line for each part: text as it was sent, `[Label]` for a button, `[Label](address)` for a link,
 * `[Label ✕]` for a button out of use, `[Placeholder ▾ first | second]` for a select, `---` for a line.
 */
export function describeMessage(
  message: Pick<MessageParts, 'content' | 'embeds' | 'components'>,
): string {
  return [
    ...(message.content === '' ? [] : [message.content]),
    ...message.embeds.flatMap(describeEmbed),
    ...message.components.flatMap(describeComponent),
  ].join('\n');
}

function describeEmbed({ author, title, description, fields, footer }: APIEmbed): string[] {
  const pairs = (fields ?? []).map(({ name, value }) => `${name}: ${value}`);
  return [author?.name, title, description, ...pairs, footer?.text].flatMap((line) => line || []);
}

function describeComponent(component: APIMessageComponent): string[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return [component.components.flatMap(describeComponent).join(' ')];
    case ComponentType.Button:
      return [describeButton(component)];
    case ComponentType.Section:
      return [...component.components, component.accessory].flatMap(describeComponent);
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Thumbnail:
      return [`(${component.description ?? 'picture'})`];
    case ComponentType.MediaGallery:
      return component.items.map(({ description }) => `(${description ?? 'picture'})`);
    case ComponentType.File:
      return [`(${component.file.url})`];
    case ComponentType.Separator:
      return component.divider === false ? [] : ['---'];
    case ComponentType.Container:
      return component.components.flatMap(describeComponent);
    default:
      return [describeSelect(component)];
  }
}

/** What a button says: its emoji and its label. */
export function labelOf({ emoji, label }: Button): string {
  return [emoji?.name, label].filter(Boolean).join(' ');
}

function describeButton(button: Button): string {
  const link = button.url ? `(${button.url})` : '';
  return `[${labelOf(button)}${button.disabled ? ' ✕' : ''}]${link}`;
}

function describeSelect(select: APISelectMenuComponent): string {
  const options =
    select.type === ComponentType.StringSelect ? select.options.map(({ label }) => label) : [];
  return `[${[select.placeholder ?? '', '▾', options.join(' | ')].join(' ').trim()}]`;
}
