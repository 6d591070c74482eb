/** Lines of a plain text in, whether they are verse, which keeps its line ends, or a paragraph that is wrapped out. */
import type { Line } from '../read-inline.ts';

/** Of the lines of a text. */
export interface Shape {
  /** So many blanks stand before most of them. */
  readonly edge: number;
  /** As wide as the prose of a book is wrapped; null for what is no book. */
  readonly width: number | null;
}

/** Lines set in by less, in characters, begin as the others do. */
const minIndent = 2;

/** A paragraph that is wrapped and set in goes further. */
const setInMaxChars = 56;

/** Nobody wraps a paragraph as narrow as several lines of verse that are not set in. */
const [narrowMaxChars, narrowMinLines] = [45, 4];

/** Verses open with a capital; in a wrapped paragraph few lines happen to. */
const openedMinShare = 0.6;
const [allOpenedMinLines, allOpenedMinShare] = [4, 0.95];

/** Books are wrapped no narrower than this; where all lines are shorter, no prose was measured. */
const bookMinChars = 62;

/** A line is wrapped where the next word has no room on it. */
const [roomShare, roomMinShare] = [0.82, 0.65];

const opening = /^[¿¡“"'«([—–-]*\p{Lu}/u;

export function measureShape(text: string, isBook: boolean): Shape {
  const lengths = text.split('\n').flatMap((line) => line.trim().length || []);
  const wide = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
  return { edge: findEdge(text), width: isBook ? Math.max(bookMinChars, wide) : null };
}

/** Where most lines of a text begin: so many blanks stand before them. */
function findEdge(text: string): number {
  const counts = new Map<number, number>();
  for (const { 0: space } of text.matchAll(/^[ \t]{0,40}(?=\S)/gmu)) {
    const indent = widthOf(space);
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

export const areSetIn = (lines: readonly Line[], text: string, { edge }: Shape): boolean =>
  lines.every((line) => indentOf(line, text) >= edge + minIndent);

export function areVerse(
  lines: readonly Line[],
  text: string,
  isSetIn: boolean,
  { width }: Shape,
): boolean {
  if (lines.length < 2) return false;
  const texts = lines.map(({ start, end }) => text.slice(start, end).trim());
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const opened = texts.filter((line) => opening.test(line)).length;
  if (isSetIn && longest <= setInMaxChars) return !areWrapped(texts, opened, longest);
  if (width !== null && areMeant(texts, opened, width)) return true;
  if (isSetIn) return false;
  const isNarrow = lines.length >= narrowMinLines && longest <= narrowMaxChars;
  return isNarrow && opened >= openedMinShare * lines.length;
}

/** A letter that a book sets in: few lines open with a capital, and the next word had no room on nearly any. */
function areWrapped(texts: readonly string[], opened: number, width: number): boolean {
  const full = texts.filter((line, i) => {
    const [word = ''] = texts[i + 1]?.split(/\s/u, 1) ?? [];
    return word !== '' && line.length + 1 + word.length > width;
  }).length;
  const isLow = texts.length >= wrappedMinLines && opened <= wrappedMaxOpened * texts.length;
  return isLow && full >= wrappedMinFull * (texts.length - 1);
}

const wrappedMinLines = 4;
const [wrappedMaxOpened, wrappedMinFull] = [0.4, 0.8];

/** Most of the lines have room for the next word, or each of many begins anew. */
function areMeant(texts: readonly string[], opened: number, width: number): boolean {
  const roomy = texts.filter((line, i) => {
    const [word = ''] = texts[i + 1]?.split(/\s/u, 1) ?? [];
    return word !== '' && line.length + 1 + word.length <= width * roomShare;
  }).length;
  if (texts.length > 2 && roomy >= roomMinShare * (texts.length - 1)) return true;
  const areOpened = texts.length >= allOpenedMinLines && opened >= allOpenedMinShare * texts.length;
  return areOpened && (roomy > 0 || texts.every(({ length }) => length <= width * roomShare));
}

/** What stands beside each other, such as a word and what it means. */
export function areColumns(lines: readonly Line[], text: string): boolean {
  const parted = lines.filter(({ start, end }) => column.test(text.slice(start, end)));
  return parted.length > 1 && parted.length >= roomMinShare * lines.length;
}

const column = /\S(?: {3}|\t)\s*\S/u;

const indentOf = ({ start, end }: Line, text: string): number =>
  widthOf(/^[ \t]*/u.exec(text.slice(start, Math.min(end, start + 80)))?.[0] ?? '');

const widthOf = (space: string): number => space.replaceAll('\t', '    ').length;
