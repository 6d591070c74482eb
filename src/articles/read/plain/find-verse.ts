/** Lines of a plain text in, whether they are verse, which keeps its line ends, or a paragraph that is wrapped out. */
import type { Line } from '../read-inline.ts';

/** Lines set in by less, in characters, begin as the others do. */
const minIndent = 2;

/** A paragraph that is wrapped and set in goes further. */
const setInMaxChars = 56;

/** Nobody wraps a paragraph as narrow as several lines of verse that are not set in. */
const [narrowMaxChars, narrowMinLines] = [45, 4];

/** Verses open with a capital; in a wrapped paragraph few lines happen to. */
const openedMinShare = 0.6;

/** Where most lines of a text begin: so many blanks stand before them. */
export function findEdge(text: string): number {
  const counts = new Map<number, number>();
  for (const { 0: space } of text.matchAll(/^[ \t]{0,40}(?=\S)/gmu)) {
    const indent = widthOf(space);
    counts.set(indent, (counts.get(indent) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** `edge`: where the lines of the text begin. */
export const areSetIn = (lines: readonly Line[], text: string, edge: number): boolean =>
  lines.every((line) => indentOf(line, text) >= edge + minIndent);

export function areVerse(lines: readonly Line[], text: string, isSetIn: boolean): boolean {
  if (lines.length < 2) return false;
  const texts = lines.map(({ start, end }) => text.slice(start, end).trim());
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  if (isSetIn) return longest <= setInMaxChars;
  const opened = texts.filter((line) => /^[¿¡“"'«(—–-]*\p{Lu}/u.test(line));
  const isNarrow = lines.length >= narrowMinLines && longest <= narrowMaxChars;
  return isNarrow && opened.length >= openedMinShare * lines.length;
}

const indentOf = ({ start, end }: Line, text: string): number =>
  widthOf(/^[ \t]*/u.exec(text.slice(start, Math.min(end, start + 80)))?.[0] ?? '');

const widthOf = (space: string): number => space.replaceAll('\t', '    ').length;
