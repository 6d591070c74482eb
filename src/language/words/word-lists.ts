/** Words written as prose lists in, sets and maps out: keeps the language files readable. */

/** `'a an the'` → a set of three words. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.match(/\S+/gu));
}

/** `'one 1 two 2'` → a map of two words to numbers. */
export function pairs(words: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [, word, number] of words.matchAll(/(?<!\S)(\S+)\s+(\S+)/gu)) {
    if (word !== undefined) map.set(word, Number(number));
  }
  return map;
}

/** `'ppl people, xq por qué'` → a map of the first word of each part to the rest. */
export function phrases(parts: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const part of parts.split(',')) {
    const [word, ...rest] = part.match(/\S+/gu) ?? [];
    if (word !== undefined) map.set(word, rest.join(' '));
  }
  return map;
}

/** Lines of alternatives → one list of them, `a|b`. */
export function alternatives(lines: string): string {
  return lines
    .trim()
    .split(/(?<!\s)\s*\n\s*/u)
    .join('|');
}
