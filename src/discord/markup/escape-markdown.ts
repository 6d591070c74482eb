/**
 * Article text in, Discord text that shows exactly its visible characters out: nothing in it pings,
 * links, marks up or turns the direction of what follows.
 *
 * Ours, since discord.js's `escapeMarkdown` leaves masked links, quotes (`>`), small print (`-#`)
 * and mentions as they are, and knows nothing of invisible marks.
 */

/**
 * Whatever Discord's Markdown gives a meaning to, anywhere in a line, and markers that only mean something
 * before white space: `- item`, `+ item`, `1. item`.
 */
const markup = /[\\*_~`|<>#@:[\]]|[-+.](?=\s|$)/gu;

/** Controls, and the marks that override or isolate direction: never visible, able to garble what is. */
const invisibleMarks = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

const directionMark = /[\u202A-\u202E\u2066-\u2069]/u;

const otherWhiteSpace = /[\t\r\v\f\u0085\u2028\u2029]/gu;

/** Whatever `showVisible` changes: most text has none of it. */
const invisible = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

const loneSurrogate = /\p{Cs}/gu;

/** White space other than one blank between two words. */
const looseWhiteSpace = /[^\S ]| {2}|^ | $/u;

/** True where `showVisible` leaves out a mark that a reader of another script might expect. */
export function hasDirectionMarks(text: string): boolean {
  return directionMark.test(text);
}

/** `text` without what cannot be seen; line ends stay. For labels and code blocks, which need no escape. */
export function showVisible(text: string): string {
  if (!invisible.test(text)) return text;
  return text
    .replace(otherWhiteSpace, ' ')
    .split('\n')
    .map((line) => line.replace(invisibleMarks, ''))
    .join('\n')
    .replace(loneSurrogate, '\uFFFD');
}

/**
 * Discord text that reads as `showVisible(text)`. A link is shown and not made clickable: the only
 * links in a message are its buttons. Line ends stay.
 */
export function escapeMarkdown(text: string): string {
  return showVisible(text).replace(markup, '\\$&');
}

/** What `escapeMarkdown` was given, but for what cannot be seen. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/**
 * `text` for one line of plain text (a label, a title): visible, white space collapsed, at most
 * `maxChars` UTF-16 units, `…` at the end where it was longer. Empty where nothing can be seen.
 */
export function fitLine(text: string, maxChars: number): string {
  const visible = showVisible(text);
  const line = looseWhiteSpace.test(visible) ? visible.replace(/\s+/gu, ' ').trim() : visible;
  if (line.length <= maxChars) return line;
  return `${line.slice(0, maxChars - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** `fitLine`, escaped: the result may be up to twice as long. */
export function escapeLine(text: string, maxChars: number): string {
  return escapeMarkdown(fitLine(text, maxChars));
}

/**
 * A code block that shows `text` and ends where it should: a zero-width space goes between
 * neighbouring backticks, since nothing can be escaped inside a code block.
 */
export function fenceCode(text: string): string {
  return `\`\`\`\n${showVisible(text).replace(/`(?=`)/gu, '`\u200B')}\n\`\`\``;
}
