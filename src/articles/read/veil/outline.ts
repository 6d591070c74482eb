/** Lines of notes as Logseq keeps them, an outline of blocks, in; marks in place of what only the program needs out. */
import { hasInk } from '../block.ts';
import { marks } from '../visible.ts';
import { led, none, type Veil, veilText } from './veil.ts';

/** `type:: [[Boat]]`, as a block of its own or below the words of one. */
const property = /^([ \t]*(?:[-*+][ \t]+)?)(\p{L}[\w.-]{0,40})::(?=[ \t]|$)/u;

/** No page shows them. */
const hidden =
  /^(?:alias(?:es)?|background-color|card-.*|collapsed|created-at|cssclass(?:es)?|down|exclude-from-graph-view|filters|heading|hl-.*|icon|id|logseq\..*|ls-.*|next|parent|prev|public|query-.*|tags|template(?:-.*)?|title|up|updated-at)$/iu;

/** Of code, that is read as such. */
const block = /^([ \t]*(?:[-*+][ \t]+)?)#\+(BEGIN|END)_(?!SRC|EXAMPLE)(\w{1,20})[^\n]*$/iu;
const drawers = /^[ \t]*:(LOGBOOK|PROPERTIES):[ \t]*$/u;
const planned = /^[ \t]*(?:SCHEDULED|DEADLINE):[ \t]*<[^>\n]{1,60}>[ \t]*$/u;
const task =
  /^([ \t]*[-*+][ \t]+(?:#{1,6}[ \t]+)?)((?:(?:TODO|DOING|DONE|LATER|NOW|WAITING|CANCELL?ED|IN-PROGRESS)[ \t]+)?(?:\[#[A-C]\][ \t]+)?)(?=\S)/u;

/** Lines that end where they stand, whatever follows. */
const apart = /^[ \t]*(?:#|`{3}|~{3}|\|)/u;

export interface Outline {
  /** `at`: where the line begins. None for a line like any other. */
  readonly veilLine: (line: string, at: number) => readonly Veil[];
  /** It stands right below a heading and further in than a list may. */
  readonly isBelowHeading: (line: string) => boolean;
}

/** `source` from `from` on; `isOutline`: all of it stands in blocks. */
export function createOutline(source: string, from: number): Outline {
  const isOutline = isInBlocks(source.slice(from));
  let until: RegExp | null = null;
  let isHeaded = false;
  return {
    isBelowHeading: (line) => {
      if (!isOutline || !hasInk(line)) return false;
      if (!/^[ \t]/u.test(line)) isHeaded = /^#{1,6}[ \t]/u.test(line);
      return isHeaded && line.startsWith('\t');
    },
    veilLine: (line, at) => {
      const whole = { start: at, end: at + line.length };
      if (until !== null) {
        if (until.test(line)) until = null;
        return [{ ...whole, text: veilText(line) }];
      }
      if (drawers.test(line)) until = /^[ \t]*:END:[ \t]*$/u;
      if (until !== null || planned.test(line)) return [{ ...whole, text: veilText(line) }];
      const [, before = '', edge = '', name = ''] = block.exec(line) ?? [];
      if (edge !== '') {
        if (/^query$/iu.test(name) && /^begin$/iu.test(edge)) until = /#\+END_QUERY/iu;
        return [
          {
            ...whole,
            start: at + before.length,
            text: led(marks.line, line.length - before.length),
          },
        ];
      }
      return veilProperty(source, line, at) ?? (isOutline ? veilTask(line, at) : []);
    },
  };
}

/** `type: Boat` on a line of its own. */
function veilProperty(source: string, line: string, at: number): Veil[] | null {
  const [whole, before = '', name = ''] = property.exec(line) ?? [];
  if (whole === undefined) return null;
  const start = at + before.length;
  if (hidden.test(name) || !hasInk(line.slice(whole.length))) {
    return [{ start, end: at + line.length, text: none(line.length - before.length) }];
  }
  const colon = start + name.length + 1;
  const veils: Veil[] = [{ start: colon, end: colon + 1, text: marks.none }];
  const above = source.slice(source.lastIndexOf('\n', at - 2) + 1, Math.max(0, at - 1));
  const isBelow = before.trim() === '' && hasInk(above) && !apart.test(above);
  return isBelow ? [{ start: at - 1, end: at, text: marks.line }, ...veils] : veils;
}

/** The box of a task is no text, nor is what is written for one. */
function veilTask(line: string, at: number): Veil[] {
  const [, before = '', words = ''] = task.exec(line) ?? [];
  if (words === '') return [];
  const start = at + before.length;
  return [{ start, end: start + words.length, text: none(words.length) }];
}

const fence = /^[ \t]*(?:[-*+][ \t]+)?(`{3,}|~{3,})/u;
const inBlocks = /^(?:[-*+](?:[ \t]|$)|#{1,6}[ \t]|\p{L}[\w.-]{0,40}::(?:[ \t]|$)|[ \t]|$)/u;

/** Every line belongs to a block, and blocks stand in others. */
export function isInBlocks(text: string): boolean {
  let isCode = false;
  const lines = text.split('\n').filter((line) => {
    const isEdge = fence.test(line);
    if (isEdge) isCode = !isCode;
    return !isCode && !isEdge;
  });
  return (
    lines.some((line) => /^\t+[-*+][ \t]/u.test(line)) && lines.every((line) => inBlocks.test(line))
  );
}
