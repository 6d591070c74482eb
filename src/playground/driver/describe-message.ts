/** A message in, what a person reads of it out: plain text in reading order. */
import type { AnyComponent, Button, Select } from '../rules/component-shapes.ts';
import type { Embed } from '../rules/message-shapes.ts';
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

function describeEmbed({ author, title, description, fields, footer }: Embed): string[] {
  const pairs = (fields ?? []).map(({ name, value }) => `${name}: ${value}`);
  return [author?.name, title, description, ...pairs, footer?.text].flatMap((line) => line || []);
}

function describeComponent(component: AnyComponent): string[] {
  switch (component.type) {
    case 1:
      return [component.components.flatMap(describeComponent).join(' ')];
    case 2:
      return [describeButton(component)];
    case 9:
      return [...component.components, component.accessory].flatMap(describeComponent);
    case 10:
      return [component.content];
    case 11:
      return [`(${component.description ?? 'picture'})`];
    case 12:
      return component.items.map(({ description }) => `(${description ?? 'picture'})`);
    case 13:
      return [`(${component.file.url})`];
    case 14:
      return component.divider === false ? [] : ['---'];
    case 17:
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

function describeSelect(select: Select): string {
  const options = select.type === 3 ? select.options.map(({ label }) => label) : [];
  return `[${[select.placeholder ?? '', '▾', options.join(' | ')].join(' ').trim()}]`;
}
