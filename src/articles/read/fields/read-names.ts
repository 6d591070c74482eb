/** What front matter states as author in, the names out: one, a list, or `name:` in maps. */

export function readNames(value: unknown): string[] {
  if (typeof value === 'string') return cleanName(value);
  if (Array.isArray(value)) return value.flatMap(readNames);
  if (typeof value !== 'object' || value === null) return [];
  const { name } = value as Readonly<Record<string, unknown>>;
  return typeof name === 'string' ? cleanName(name) : [];
}

/** `[[Ana Rojas|Ana]]` is a link to a note about her. */
function cleanName(text: string): string[] {
  const name = text
    .replace(/\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/gu, (_, target: string, shown = target) => shown)
    .replace(/\s+/gu, ' ')
    .trim();
  return name === '' ? [] : [name];
}
