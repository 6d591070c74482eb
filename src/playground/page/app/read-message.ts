/** A message as Discord's JSON in, what the page asks about it out. */
import type {
  APIMessage,
  APIMessageComponent,
  APITextDisplayComponent,
} from 'discord-api-types/v10';
import type { Named } from '../wire.ts';
import { nameMentions } from './composer/mentions.ts';

const ephemeralFlag = 1 << 6;
const loadingFlag = 1 << 7;
/** Those of one person within this time stand under one name. */
const groupMs = 7 * 60_000;
const maxSnippetChars = 120;

export function isEphemeral({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & ephemeralFlag) !== 0;
}

export function isLoading({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & loadingFlag) !== 0;
}

/** The command that it answers, and who used it; null where it answers none. */
export function readCommand(message: APIMessage): { person: string; command: string } | null {
  const { interaction } = message;
  if (message.type !== 20 && message.type !== 23) return null;
  if (interaction === undefined) return null;
  return {
    person: interaction.user.global_name ?? interaction.user.username,
    command: interaction.name,
  };
}

export function nameAuthor({ author }: APIMessage): string {
  return author.global_name ?? author.username.replace(/^./u, (first) => first.toUpperCase());
}

/** Whether it stands under the name above the one before it. */
export function continues(message: APIMessage, before: APIMessage | undefined): boolean {
  if (before === undefined || message.type !== 0 || before.author.id !== message.author.id) {
    return false;
  }
  if (isEphemeral(before) !== isEphemeral(message)) return false;
  return Date.parse(message.timestamp) - Date.parse(before.timestamp) < groupMs;
}

/** The bot gives this number to the text of the question that it answers. */
const questionId = 1001;

/** The question that it answers; null where it answers none, or does not say it. */
export function readQuestion(message: APIMessage): string | null {
  const { author, components, referenced_message: target } = message;
  if (!author.bot) return null;
  const text = (components ?? []).flatMap(listTexts).find(({ id }) => id === questionId);
  const [, bold] = /^\*\*(.+)\*\*$/su.exec(text?.content ?? '') ?? [];
  if (bold !== undefined) return bold.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
  // What is no question stands on the message replied to alone.
  return target?.content.replace(/<@!?\d+>/gu, '').trim() || null;
}

/** All text of it, in reading order, as it was sent. */
export function readText({ content, components }: APIMessage): string {
  return [content, ...(components ?? []).flatMap(readTexts)].filter(Boolean).join('\n');
}

const readTexts = (component: APIMessageComponent): string[] =>
  listTexts(component).map(({ content }) => content);

function listTexts(component: APIMessageComponent): APITextDisplayComponent[] {
  if (component.type === 10) return [component];
  return 'components' in component ? component.components.flatMap(listTexts) : [];
}

/** A line of it, for the reply to it; `names`: of whom it may mention. */
export function snip(message: APIMessage, names: readonly Named[]): string {
  const line = nameMentions(readText(message), names)
    .replace(/^(?:> |-# |#+ )/gmu, '')
    .replace(/\*\*|__|~~|\|\|/gu, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > maxSnippetChars ? `${line.slice(0, maxSnippetChars)}…` : line;
}
