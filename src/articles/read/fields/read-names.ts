/** What front matter states as author in, the names out: one, a list, or `name:` in maps. */
import { plainLine } from './plain-line.ts';

export function readNames(value: unknown): string[] {
  if (typeof value === 'string') return cleanName(value);
  if (Array.isArray(value)) return value.flatMap(readNames);
  if (typeof value !== 'object' || value === null) return [];
  const { name } = value as Readonly<Record<string, unknown>>;
  return typeof name === 'string' ? cleanName(name) : [];
}

/** `[[Ana Rojas|Ana]]` is a link to a note about her, `Ana Rojas <ana@example.org>` and `ana@example.org (Ana Rojas)` are letters to her. */
function cleanName(text: string): string[] {
  const name = plainLine(
    text
      .replace(/\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/gu, (_, target: string, shown = target) => shown)
      .replace(/ ?<[^<>\s]{1,100}@[^<>\s]{1,100}>/gu, '')
      .replace(/^[^\s()]{1,100}@[^\s()]{1,100}\s+\(([^()]{1,200})\)$/u, '$1'),
  );
  return name === '' ? [] : [name];
}
