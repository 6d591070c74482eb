/** A line of a PDF and what stands above it in, whether an item of a list begins with it out. */

/** Those that begin nothing but items. */
const bullets = '•●▪■◦○‣▸►✓➢❖';
const signs = `[${bullets}–—−*·-]`;
const item = new RegExp(
  String.raw`^(?:${signs}|o(?=\s\p{Lu})|\(?\d{1,2}[.)](?!\d)|\(?[a-zñ]\)(?!\p{Lu}))\s+\S|^\(?[a-zñ]\)\p{Lu}`,
  'u',
);
const leadingSign = new RegExp(String.raw`^(?:${signs}|o)\s+`, 'u');

const bulleted = new RegExp(`^[${bullets}]\\s`, 'u');

export const isBulleted = (text: string): boolean => bulleted.test(text);

export const isItem = (text: string): boolean => item.test(text);

/** The text of an item without its sign; a number or a letter stays. */
export const dropSign = (text: string): string => text.replace(leadingSign, '');

/** What may stand in a sentence too: a dash, `71)`, `(b)`. */
const sentenceMark = /^(?:[–—−·-]|\(?(?:\d{1,2}[.)]|[a-zñ]\)))/u;

/** The mark with which the line begins; null for none. */
const readMark = (text: string): string | null =>
  isItem(text) ? (/^(?:\(?[a-zñ]\)|\S+)/u.exec(text)?.[0] ?? null) : null;

/** The last mark of each kind, of items above. */
export type Marks = readonly string[];

/** With that of the line, if it has one. */
export function keepMark(marks: Marks, text: string): Marks {
  const mark = readMark(text);
  if (mark === null) return marks;
  return [...marks.filter((each) => kindOf(each) !== kindOf(mark)), mark];
}

const kindOf = (mark: string): string => mark.replace(/\d{1,2}/u, '1').replace(/[a-zñ]/u, 'a');

/**
 * `isOpen`: the sentence above goes on in it; `above`: the line that begins the paragraph of that
 * sentence; `marks`: those of items that may stand further above; `before`: what the paragraph says so far.
 */
export function beginsItem(
  text: string,
  isOpen: boolean,
  above: string,
  marks: Marks,
  before: string,
): boolean {
  const mark = readMark(text);
  if (mark !== null && isCounted(mark, before)) return false;
  if (mark === null || !isOpen || !sentenceMark.test(text)) return mark !== null;
  return /[\da-z]/u.test(mark)
    ? marks.some((each) => follows(mark, each))
    : mark === readMark(above);
}

/** `(2) a new quay`, in a sentence that has told of `(1)` in the midst of a line. */
function isCounted(mark: string, before: string): boolean {
  const told = [...before.matchAll(/\s(\((?:\d{1,2}|[a-z])\))(?=\s|$)/gu)].at(-1)?.[1];
  return told !== undefined && mark.startsWith('(') && follows(mark, told);
}

/** The next number or letter. */
function follows(mark: string, last: string): boolean {
  const [one = '', other = ''] = [last, mark].map((each) => each.replace(/[().]/gu, ''));
  if (/^\d+$/u.test(other)) return Number(other) === Number(one) + 1;
  if ([one, other].includes('ñ')) return ['nñ', 'ño'].includes(one + other);
  return other.charCodeAt(0) === one.charCodeAt(0) + 1;
}
