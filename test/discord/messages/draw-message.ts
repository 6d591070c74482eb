/** A message of the bot in, the Markdown that shows it in the README out. */
import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { listParts } from '../check-message.ts';

type Part = ReturnType<typeof listParts>[number];

/** A block quote; buttons and menus as code. Underlining, which Markdown lacks, as HTML. */
export function drawMessage(components: readonly APIMessageTopLevelComponent[]): string {
  const blocks = listParts(components).flatMap((part) => {
    if (part.type === ComponentType.TextDisplay) return [drawText(String(part['content']))];
    return part.type === ComponentType.ActionRow ? [drawRow(part)] : [];
  });
  return blocks.join('\n\n').replace(/^/gmu, '> ').replace(/ +$/gmu, '');
}

function drawText(content: string): string {
  return content
    .replace(/__(.+?)__/gu, '<u>$1</u>')
    .replace(/^-# (.+)$/gmu, '<sub>$1</sub>')
    .replaceAll('</sub>\n', '</sub><br>\n');
}

function drawRow(row: Part): string {
  const parts = row['components'] as readonly { label?: string; placeholder?: string }[];
  return parts.map(({ label, placeholder }) => `\`${label ?? `${placeholder} ▾`}\``).join(' ');
}
