/** Plain values in, Discord's message components (V2) as plain objects out. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { LRUCache } from 'lru-cache';
import {
  maxButtonLabelChars,
  maxButtonsInRow,
  maxLinkChars,
  maxOptionChars,
  maxPlaceholderChars,
  maxSelectOptions,
  maxTextBytes,
  maxTextChars,
} from '../limits.ts';
import { fitLine } from '../markup/escape-markdown.ts';
import { type Action, formatCustomId } from './custom-id.ts';

/** Parts that are read back from the message when one of its buttons is pressed. */
export const questionId = 1001;
export const hitsId = 1002;
export const labelId = 1003;

/** What `text` takes of `maxTextChars`; more than its characters where its bytes are scarcer. */
export function textSize(text: string): number {
  const bytes = Buffer.byteLength(text);
  return Math.max(text.length, Math.ceil((bytes * maxTextChars) / maxTextBytes));
}

/** `content` is Discord Markdown: escape what is not the bot's own. */
export function textDisplay(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

export function container(
  components: readonly APIComponentInContainer[],
  accentColor?: number,
): APIContainerComponent {
  return {
    type: ComponentType.Container,
    components: [...components],
    ...(accentColor === undefined ? {} : { accent_color: accentColor }),
  };
}

/** One row of buttons; nothing for none, as Discord refuses an empty row. */
export function buttonRow(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIButtonComponent>[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

/** As many rows of buttons as they take. */
export function buttonRows(
  buttons: readonly APIButtonComponent[],
): APIActionRowComponent<APIButtonComponent>[] {
  if (buttons.length === 0) return [];
  const rest = buttonRows(buttons.slice(maxButtonsInRow));
  return [...buttonRow(buttons.slice(0, maxButtonsInRow)), ...rest];
}

export function actionButton(
  label: string,
  action: Action,
  style: ButtonStyle.Secondary | ButtonStyle.Danger = ButtonStyle.Secondary,
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style,
    label: fitLine(label, maxButtonLabelChars) || '…',
    custom_id: formatCustomId(action),
  };
}

/** Nothing where there is no web address, or none that Discord would take. */
export function linkButton(
  label: string,
  ...addresses: readonly (string | null)[]
): APIButtonComponent[] {
  const url = addresses.map(readAddress).find((address) => address !== null);
  if (!url) return [];
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: fitLine(label, maxButtonLabelChars),
      url,
    },
  ];
}

/** Those of passages that are shown again and again. */
const readAddresses = new LRUCache<string, { readonly href: string | null }>({ max: 2_000 });

/** Null where it is none that Discord would take. */
function readAddress(address: string | null): string | null {
  if (address === null) return null;
  const known = readAddresses.get(address) ?? { href: writeAddress(address) };
  readAddresses.set(address, known);
  return known.href;
}

function writeAddress(address: string): string | null {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  const { href } = new URL(address);
  return href.length <= maxLinkChars ? href : null;
}

/** What a menu offers; label and description are plain text and cut to fit. */
export function menuOption(label: string, value: string, description: string): APISelectMenuOption {
  const about = fitLine(description, maxOptionChars);
  return {
    label: fitLine(label, maxOptionChars) || '…',
    value,
    ...(about ? { description: about } : {}),
  };
}

/** A menu in a row of its own; nothing without options. Takes at most 25 of them. */
export function menuRow(
  placeholder: string,
  action: Action,
  options: readonly APISelectMenuOption[],
  id?: number,
): APIActionRowComponent<APIStringSelectComponent>[] {
  if (options.length === 0) return [];
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: formatCustomId(action),
    placeholder: fitLine(placeholder, maxPlaceholderChars),
    options: options.slice(0, maxSelectOptions),
    ...(id === undefined ? {} : { id }),
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}
