/** An article's address and a passage's text in, an address that lands on the passage out. */
import { addressMaxChars } from '../parse-address.ts';

/** Four words at each end tell paragraphs of one article apart. */
const endWords = 4;

/** A passage of so few words is named whole. */
const wholeMaxWords = 10;

/**
 * `url` with a text fragment (wicg.github.io/scroll-to-text-fragment) of the passage's first and
 * last words, fewer of them where the address would get longer than 512 characters, and `url`
 * itself where not even one fits. `paragraphs` are the passage's, as a page shows them.
 */
export function linkPassage(url: string, paragraphs: readonly string[]): string {
  const base = url.split(':~:', 1)[0] ?? url;
  const separator = base.includes('#') ? ':~:text=' : '#:~:text=';
  const fitting = fragments(paragraphs)
    .map((fragment) => base + separator + fragment)
    .find((address) => address.length <= addressMaxChars);
  return fitting ?? url;
}

/** Best first. */
function fragments(paragraphs: readonly string[]): string[] {
  const first = splitWords(paragraphs[0]);
  const last = splitWords(paragraphs.at(-1));
  if (first.length === 0) return [];
  if (paragraphs.length === 1 && first.length <= wholeMaxWords) return [encodeWords(first)];
  return Array.from({ length: endWords }, (_, i) => endWords - i).map(
    (count) => `${encodeWords(first.slice(0, count))},${encodeWords(last.slice(-count))}`,
  );
}

/** The mark of a note is shown as a number by pages, and the bar between cells as nothing. */
function splitWords(text: string | undefined): string[] {
  const shown = text?.replace(/\[\^[^\]\s]{1,40}\]/g, '');
  return shown?.match(/\S+/g)?.filter((word) => !/^[|:-]*\|[|:-]*$/.test(word)) ?? [];
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
