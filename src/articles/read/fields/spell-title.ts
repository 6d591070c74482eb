/** A title that a file's name gives and the beginning of its text in, the same title as the text spells it out. */

/** Shorter names may stand in a text by chance. */
const minWords = 3;
const minLetters = 12;

/** A talk names itself behind its greeting and its sponsors. */
const beginningParts = 12;

/** Of the passages of an article, or of the blocks that they are made of. */
export const beginningOf = (parts: readonly { readonly text: string }[]): string =>
  parts
    .slice(0, beginningParts)
    .map(({ text }) => text)
    .join('\n');

/** `noda-time-with-jon-skeet.md`, where the text says “this is episode 40: NodaTime with Jon Skeet”; null where it has no such words. */
export function spellTitle(title: string, path: string, opening: string): string | null {
  // Whoever writes blanks in the name of a file spells it there.
  if (/\s/u.test(path.slice(path.lastIndexOf('/') + 1))) return null;
  const own = title.replace(/^\d{1,4}[ ._-]{1,3}/u, '');
  const key = toKey(own);
  if (own.split(/[ _-]+/u).length < minWords || key.length < minLetters) return null;
  for (const line of opening.split('\n')) {
    const spelt = findSpelt(line, key);
    if (spelt !== null) return spelt;
  }
  return null;
}

/** Letters and figures, whatever their case and accents. */
const toKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** From the beginning of a word, in a capital, to the end of one, with the signs that belong to it: `.NET and C#`. */
function findSpelt(line: string, key: string): string | null {
  const characters = [...line.matchAll(/[\p{L}\p{N}]/gu)];
  const keys = characters.map(([character]) => toKey(character));
  // One letter may have a key of two.
  const joined = keys.join('');
  if (joined.length !== characters.length) return null;
  const at = joined.indexOf(key);
  const start = characters[at]?.index;
  const last = characters[at + key.length - 1];
  if (start === undefined || last === undefined || !/^\p{Lu}/u.test(line.slice(start))) return null;
  const end = last.index + last[0].length;
  const opening = /(?<![\p{L}\p{N}])(?:(?<!\S)\.)?$/u.exec(line.slice(0, start))?.[0];
  const closing = /^(?:[#?!]|\+\+)?(?![\p{L}\p{N}])/u.exec(line.slice(end))?.[0];
  return opening === undefined || closing === undefined
    ? null
    : opening + line.slice(start, end) + closing;
}
