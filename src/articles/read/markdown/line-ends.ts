/** The lines of a paragraph in, those that are lines of their own, and not only wrapped, out. */

import { marks } from '../visible.ts';

/** Nobody wraps text by hand wider than this, or narrower than that. */
const [wrappedMaxChars, wrappedMinChars] = [120, 50];

/** More lines say no more of how a file is written. */
const measuredMaxLines = 5000;
const textLine = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]+)*[\p{L}"“«¿¡*_[(]/u;

export interface LineStyle {
  /** As wide as most lines of text are, and no wider than anybody wraps them. */
  readonly widthChars: number;
  /** Most lines of its paragraphs end where nothing but a reader's page ends them, as in notes. */
  readonly isOfLines: boolean;
  /** The marks of items that begin lines and follow each other: `a` and `b`, `i` and `ii`. */
  readonly items: ReadonlySet<string>;
}

export function measureLines(source: string): LineStyle {
  const lines = source.split('\n', measuredMaxLines);
  const lengths = lines
    .filter((line) => textLine.test(line))
    .map(({ length }) => length)
    .sort((a, b) => a - b);
  const widthChars = Math.min(wrappedMaxChars, lengths[Math.floor(lengths.length * 0.8)] ?? 0);
  return { widthChars, isOfLines: areOfLines(lines, widthChars), items: listItems(lines) };
}

const letters = /^[ \t]*(\p{Ll}|[ivx]{2,5})\.[ \t]+[¿¡“"«*_[`]*\p{Lu}/u;

/** One letter alone may be a word that is cut short. */
function listItems(lines: readonly string[]): ReadonlySet<string> {
  const found = new Set(lines.flatMap((line) => letters.exec(line)?.[1] ?? []));
  const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
  const orders = [[...'abcdefghijklmnopqrstuvwxyz'], romans];
  const isBeside = (item: string): boolean =>
    orders.some((order) => {
      const at = order.indexOf(item);
      return at >= 0 && [order[at - 1], order[at + 1]].some((other = '') => found.has(other));
    });
  return new Set([...found].filter(isBeside));
}

/** Fewer lines that another one follows say nothing of a file. */
const followedMinLines = 4;
const endedShare = 0.6;
const shortShare = 0.85;
const fullShare = 0.8;

const fence = /^[ \t>]*(?:`{3}|~{3})/u;
const itemMarks = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]+)*/u;

/** No text goes on in them: a heading, a row, a line across, another item. */
const ownLine = /^[ \t]*(?:[#|<:>]|[-*+][ \t]|\d{1,9}[.)][ \t]|[-*_=]{3,}[ \t]*$|$)/u;

/** Who says what follows, or what it is. */
const label = /^\p{Lu}[\p{L}\p{N}.'‘’&-]{0,30}(?: [\p{L}\p{N}.'‘’&-]{1,30}){0,2}\s*\p{Cn}*:$/u;

function areOfLines(lines: readonly string[], widthChars: number): boolean {
  let [followed, ended] = [0, 0];
  for (const texts of listParagraphs(lines)) {
    followed += texts.length - 1;
    if (isWrapped(texts)) continue;
    ended += texts.filter((text, i) => {
      const below = texts[i + 1];
      const isOpen = endsOpen(text) || (text.endsWith(':') && !label.test(text));
      return below !== undefined && isOpen && hasRoom(text, below, widthChars, shortShare);
    }).length;
  }
  return followed >= followedMinLines && ended >= followed * endedShare;
}

/** Lines of text that stand right below each other, without the marks of their items and quotes. */
function listParagraphs(lines: readonly string[]): readonly (readonly string[])[] {
  const paragraphs: string[][] = [];
  let isCode = false;
  let isOpen = false;
  for (const line of lines) {
    const isFence = fence.test(line);
    if (isFence) isCode = !isCode;
    const text = line.replace(itemMarks, '').trim();
    const isText = !isCode && !isFence && /[\p{L}\p{N}]/u.test(text) && !/^[#|]/u.test(text);
    if (isText && isOpen && !ownLine.test(line)) paragraphs.at(-1)?.push(text);
    else if (isText) paragraphs.push([text]);
    isOpen = isText;
  }
  return paragraphs;
}

/** Most of its lines are about as long as its longest, which is long enough to wrap. */
function isWrapped(texts: readonly string[]): boolean {
  const longest = Math.max(...texts.slice(0, measuredMaxLines).map(({ length }) => length));
  const full = texts.slice(0, -1).filter(({ length }) => length >= longest * fullShare);
  return texts.length > 2 && longest >= wrappedMinChars && full.length > texts.length / 2;
}

/**
 * `Costo`, `**Costo**`, `🗣️ Ja`, `$x^2$`, `[[Costo]]` without its brackets; no other link: a long one is put on a
 * line of its own by whoever wraps text.
 */
const startsAnew = new RegExp(
  `^[${marks.none}*_("“«¿¡\`]*(?:\\p{Lu}|\\p{Lt}|\\p{Extended_Pictographic}|${marks.emoji[0]})`,
  'u',
);
/** `a) ls`, `2. ls`, `-> ls`: an item of a list that Markdown does not know. */
const listed = /^(?:(?:\p{Ll}|\d{1,2})[).][ \t]|[-=]>[ \t]?|[→⇒][ \t]?)/u;
const address = /^https?:\/\/\S+$/u;
const goesOn = /[\p{P}\s]$/u;
const roomShare = 0.7;

/** No sentence or part of one does, for all that its sign tells. */
const endsOpen = (text: string): boolean => !goesOn.test(text) || /[)\]»”*_`]$/u.test(text);

/**
 * Those that end where somebody meant them to, as notes show them: all of the paragraph's lines
 * begin anew, no sentence ends there, and the next word would have had room. By their numbers.
 */
export function listMeantEnds(
  lines: readonly string[],
  { widthChars, isOfLines, items }: LineStyle,
): readonly number[] {
  const texts = lines.map((line) => line.trim());
  const areAnew = texts.every((text, i) => i === 0 || startsAnew.test(text));
  const areMeant = isOfLines && !isWrapped(texts);
  const isList = texts.filter((text) => listed.test(text)).length > 1;
  return texts.flatMap((text, i) => {
    const below = texts[i + 1];
    if (below === undefined) return [];
    if (address.test(text) && address.test(below)) return [i];
    if (isList && listed.test(below)) return [i];
    if (items.has(letters.exec(below)?.[1] ?? '')) return [i];
    if (areMeant && !(texts.length === 2 && label.test(text))) return [i];
    // On two lines, a colon may stand behind who says what follows.
    const isOpen = endsOpen(text) || (/:$/u.test(text) && texts.length > 2);
    return areAnew && isOpen && hasRoom(text, below, widthChars) ? [i] : [];
  });
}

function hasRoom(text: string, below: string, widthChars: number, share = roomShare): boolean {
  const [word = ''] = below.split(/\s/u, 1);
  return widthChars < wrappedMinChars || text.length + 1 + word.length <= widthChars * share;
}
