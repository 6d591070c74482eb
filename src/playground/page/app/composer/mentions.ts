/** Names with an at sign in, Discord's marks for the people meant out, and those who can be named. */
import type { Named, Scene } from '../../wire.ts';

/** The bot first: it is whom one names here. */
export function listMentionable({ bot, people }: Scene): readonly Named[] {
  return [bot, ...people];
}

/** The name that is being typed at the end of the text, without its at sign; null where none is. */
export function readTypedName(text: string): string | null {
  return /(?:^|\s)@([\p{L}\p{N}]*)$/u.exec(text)?.[1] ?? null;
}

export function matchNames(names: readonly Named[], typed: string): Named[] {
  const wanted = typed.toLowerCase();
  return names.filter(({ name }) => name.toLowerCase().startsWith(wanted));
}

/** The text with the name that was begun at its end written out. */
export function completeName(text: string, { name }: Named): string {
  return `${text.replace(/@[\p{L}\p{N}]*$/u, '')}@${name} `;
}

export function markMentions(text: string, names: readonly Named[]): string {
  return names.reduce(
    (marked, { id, name }) =>
      marked.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])@${quoteName(name)}(?![\\p{L}\\p{N}])`, 'giu'),
        `<@${id}>`,
      ),
    text,
  );
}

/** The other way round: to change what was sent. */
export function nameMentions(text: string, names: readonly Named[]): string {
  return names.reduce((named, { id, name }) => named.replaceAll(`<@${id}>`, `@${name}`), text);
}

function quoteName(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
