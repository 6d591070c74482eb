/** An article's address and the texts of its passages in, addresses that land on each out. */
import { addressMaxChars } from '../parse-address.ts';

/** Four words at each end tell most paragraphs of one article apart. */
const endWords = 4;

/** A passage of so few words is named whole. */
const wholeMaxWords = 10;

/** As many words tell apart paragraphs that begin alike; else what stands before them has to. */
const startMaxWords = 14;

/** Of the passage before. */
const prefixWords = 3;

/**
 * For each passage of an article `url` with a text fragment (wicg.github.io/scroll-to-text-fragment)
 * of its first and last words: more of them where a passage before begins alike, fewer where the
 * address would get longer than 512 characters, and `url` itself where not even one fits. `passages`
 * are the paragraphs of each, as a page shows them.
 */
export function linkPassages(url: string, passages: readonly (readonly string[])[]): string[] {
  const base = url.split(':~:', 1)[0] ?? url;
  const separator = base.includes('#') ? ':~:text=' : '#:~:text=';
  // The beginnings of the passages before, of every length: a list of them would be gone through for each.
  const seen = new Set<string>();
  let before: string[] = [];
  return passages.map((paragraphs) => {
    const parts = paragraphs.flatMap(splitCells).filter(({ length }) => length > 0);
    const start = parts[0] ?? [];
    const starts = listStarts(start);
    const alike = starts.findLastIndex((each) => seen.has(each)) + 1;
    const fitting = fragments(parts, alike, before)
      .map((fragment) => base + separator + fragment)
      .find((address) => address.length <= addressMaxChars);
    for (const each of starts) seen.add(each);
    before = parts.at(-1) ?? [];
    return fitting ?? url;
  });
}

/** Best first. `alike` is how many of the first words a passage before has too. */
function fragments(
  parts: readonly (readonly string[])[],
  alike: number,
  before: readonly string[],
): string[] {
  const [start] = parts;
  const end = parts.at(-1) ?? [];
  if (start === undefined) return [];
  const isTold = alike < Math.min(start.length, startMaxWords);
  const prefix =
    isTold || before.length === 0 ? '' : `${encodeWords(before.slice(-prefixWords))}-,`;
  if (parts.length === 1 && start.length <= wholeMaxWords) return [prefix + encodeWords(start)];
  const first = Array.from({ length: endWords }, (_, i) => endWords - i).map(
    (count) => `${encodeWords(start.slice(0, count))},${encodeWords(end.slice(-count))}`,
  );
  if (alike < endWords) return first;
  const told = encodeWords(start.slice(0, isTold ? alike + 1 : endWords));
  return [`${prefix}${told},${encodeWords(end.slice(-endWords))}`, ...first];
}

/** The first word, the first two, and so on, in any case of letters. */
function listStarts(words: readonly string[]): string[] {
  const lower = words.slice(0, startMaxWords).map((word) => word.toLowerCase());
  return lower.map((_, i) => lower.slice(0, i + 1).join(' '));
}

/** The words of each cell of a row, in which a fragment's words must stand; else of all the text. */
function splitCells(text: string): string[][] {
  // The mark of a note is shown as a number.
  const shown = text.replace(/\[\^[^\]\s]{1,40}\]/g, '');
  return shown.split(/(?:^|\s)(?=[:-]*\|)[|:-]+(?:\s|$)/).map((cell) => cell.match(/\S+/g) ?? []);
}

/** `-`, `,` and `&` have a meaning in a fragment; brackets and `*_~` have one in Markdown. */
function encodeWords(words: readonly string[]): string {
  // Half a character, where a very long word was cut, cannot be encoded.
  const text = words.join(' ').replace(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(text).replace(
    /[-_!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
