/** A line that opens a block of MkDocs (`!!! note "Title"`) in, what of it is no text out; and of the lines that it holds. */
import { marks } from '../visible.ts';
import { led, none, type Veil } from './veil.ts';

const opening =
  /^([ \t]*(?:(?:!{3}|\?{3}\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+){0,19}|(?:\?{3}\+?|={3}[!+]?)(?=[ \t]+")))(?:([ \t]+")([^\n]{0,400})(")|(?<=\w)(?!"))[ \t]*$/u;

/** Text below a blank line, which begins no list and no code. */
const textBelow = /^\n[ \t]*\n( {4,40})(?! |[-*+>#|] |\d{1,9}[.)] |`{3}|~{3}|!{3}|={3})/u;

/** More blanks of one line than any block is within. */
const maxLevels = 9;

/** In how many of the open blocks a line is held, four blanks each. */
export const heldLevels = (line: string, open: number): number =>
  Math.min(open, maxLevels, Math.floor((/^ */u.exec(line)?.[0].length ?? 0) / 4));

/**
 * Its kind goes, its title stays on a line of its own above the text; undefined for any other line. `at`:
 * behind the blanks of the `levels` blocks that hold the line.
 */
export function veilOpening(
  source: string,
  at: number,
  lineEnd: number,
  levels: number,
): Veil[] | undefined {
  const line = source.slice(at, lineEnd);
  const [whole, before = '', open, title = ''] = opening.exec(line) ?? [];
  if (whole === undefined) return undefined;
  if (open === undefined) return [{ start: at, end: at + whole.length, text: none(whole.length) }];
  const start = at + before.length + open.length;
  const blanks = textBelow.exec(source.slice(lineEnd, lineEnd + 200))?.[1]?.length;
  const isParted = blanks === 4 * (levels + 1);
  const end = isParted ? lineEnd + 1 : lineEnd;
  const close = start + title.length;
  return [
    { start: at, end: start, text: led(marks.part, start - at) },
    { start: close, end, text: led(marks.line, end - close) },
  ];
}

/**
 * Of the blanks that indent a line three may stay: no Markdown is read otherwise for them. The others go
 * before the line end, where a tab makes no break of them.
 */
export function veilIndent(at: number, levels: number): Veil {
  return { start: at - 1, end: at + 4 * levels, text: `${'\t'.repeat(4 * levels - 3)}\n   ` };
}
