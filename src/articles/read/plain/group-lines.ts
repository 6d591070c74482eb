/** A plain text in, its lines by the blank ones between them, with the halves of a paragraph together, out. */
import { goesOn } from '../../goes-on.ts';
import { hasInk } from '../block.ts';
import type { Line } from '../read-inline.ts';
import { areSetIn, areVerse, type Shape } from './find-verse.ts';

/** Lines without a blank one between them. */
export interface Group {
  readonly lines: readonly Line[];
  /** Blank lines above it, and those drawn to part others. */
  readonly gap: number;
}

export function groupLines(text: string, from: number, headEnd: number): readonly Group[] {
  const groups: Group[] = [];
  let lines: Line[] = [];
  let gap = 0;
  const close = () => {
    if (!lines.every((line) => isDrawn(line, text))) {
      groups.push({ lines, gap });
      gap = 0;
    }
    lines = [];
  };
  for (let at = from; at <= text.length; ) {
    const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    const hasText = hasInk(text.slice(at, end));
    if (hasText) lines.push({ start: at, end });
    const isTitle = hasText && groups.length === 0 && lines.length === 1 && at < headEnd;
    if (!hasText || isTitle) close();
    if (!hasText) gap++;
    at = end + 1;
  }
  close();
  return groups;
}

/** A title is shorter. */
const halfMinChars = 60;

/** A paragraph that the end of a page, or a slip of whoever typed it, has cut in two is whole again; verse is left as it is. */
export function joinHalves(groups: readonly Group[], text: string, shape: Shape): readonly Group[] {
  const whole: { readonly lines: Line[]; readonly gap: number }[] = [];
  const isProse = ({ lines }: Group) => {
    const isSetIn = areSetIn(lines, text, shape);
    return !isSetIn && !areVerse(lines, text, isSetIn, shape);
  };
  const textOf = ({ lines }: Group) => text.slice(lines[0]?.start, lines.at(-1)?.end).trim();
  let last: Group | null = null;
  let lastIsProse = false;
  for (const group of groups) {
    const words = last === null ? '' : textOf(last);
    const isNext = words.length >= halfMinChars && goesOn(words, textOf(group));
    const open: Line[] | null =
      isNext && lastIsProse && isProse(group) ? (whole.at(-1)?.lines ?? null) : null;
    if (open === null) whole.push({ ...group, lines: [...group.lines] });
    else open.push(...group.lines);
    last = group;
    lastIsProse = open !== null || isProse(group);
  }
  return whole;
}

/** To part others, such as `* * *`. */
export const isDrawn = ({ start, end }: Line, text: string): boolean =>
  !/[^-*_=~#·•⁂—–\s\p{C}]/u.test(text.slice(start, end));
