/** The cells of a table of Markdown or HTML in, as a reader sees them, its rows as lines of text out. */
import { goesOn } from '../goes-on.ts';
import { hasInk } from './block.ts';
import type { Line } from './read-inline.ts';
import { joinVisible, sliceVisible, type Visible } from './visible.ts';

export interface Row {
  readonly line: Visible;
  readonly cells: readonly string[];
}

/** What the tree takes for a cell begins and ends with the bars beside it. */
export function trimBars(source: string, { start, end }: Line): Line {
  const stop = start + source.slice(start, end).trimEnd().length;
  const isEscaped = source[stop - 2] === '\\';
  return {
    start: source[start] === '|' ? start + 1 : start,
    end: source[stop - 1] === '|' && stop - 1 > start && !isEscaped ? stop - 1 : stop,
  };
}

/** A cell that is struck through from end to end still names its row: without its marks. */
export function keepStruck(source: string, { start, end }: Line): Line {
  const [, before = '', words] =
    /^(\s{0,99}~~)([^~\n]{1,300})~~\s*$/u.exec(source.slice(start, end)) ?? [];
  if (words === undefined) return { start, end };
  const from = start + before.length;
  return { start: from, end: from + words.length };
}

/** A cell is one line, "1931; 1932", and a bar in the code of one has a backslash that no reader sees. The name of a column is only broken into lines. */
export function flatten(cell: Visible, isName: boolean): Visible {
  const lines = splitVisible(cell, /\n/u);
  const joined = lines
    .slice(1)
    .reduce(
      (above, line) =>
        joinVisible([above, line], !isName && isApart(above.text, line.text) ? '; ' : ' '),
      lines[0] ?? cell,
    );
  return joinVisible(splitVisible(joined, /\\(?=\|)/u), '');
}

/** Not where a sign parts them already, or a sentence may go on. */
const isApart = (above: string, below: string): boolean =>
  /[\p{L}\p{N}\p{Pe}\p{Pf}]$/u.test(above) && /^[^\p{Ps}]/u.test(below) && !goesOn(above, below);

/** `border` is one sign, which is left out. */
function splitVisible(whole: Visible, border: RegExp): Visible[] {
  let at = 0;
  return whole.text.split(border).map((part) => {
    const slice = sliceVisible(whole, at, at + part.length);
    at += part.length + 1;
    return slice;
  });
}

/** "Year: 1931 · Boats: 12"; a column without a name shows its cells alone. */
export function toRow(names: readonly (Visible | null)[], cells: readonly Visible[]): Row[] {
  const shown = cells.flatMap((cell, i) => {
    if (!hasInk(cell.text)) return [];
    const name = names[i];
    const isNamed = name && hasInk(name.text);
    return [isNamed ? joinVisible([name, cell], /:$/u.test(name.text) ? ' ' : ': ') : cell];
  });
  if (shown.length === 0) return [];
  const texts = cells.map(({ text }) => text).filter(hasInk);
  return [{ line: joinVisible(shown, ' · '), cells: texts }];
}
