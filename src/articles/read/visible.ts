/** Stretches of a file in; the text that a reader sees of them, with the place of each run, out. */

/** `text.slice(at, at + length)` of what is seen stands at `start` to `end` of the file. */
export interface Run {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

export type Stretch = Pick<Run, 'start' | 'end'>;

/** The parts of a stretch of code that a reader sees. */
export type PartCode = (start: number, end: number) => readonly Stretch[];

/** Text as rendered: between two runs stands nothing but white space or what a table's row is read with. */
export interface Visible {
  readonly text: string;
  readonly runs: readonly Run[];
}

/**
 * Marks that stand in for markup of the same length; no text has them, since Unicode keeps them
 * for use inside a program. What they leave: nothing, a line end, the end of a passage, nothing that
 * would part the lines around it; the first sign of an emoji's name and its others.
 */
export const marks = {
  none: '\uFDD0',
  line: '\uFDD1',
  part: '\uFDD2',
  inside: '\uFDD5',
  emoji: ['\uFDD3', '\uFDD4'],
} as const;

/** Where a word may be parted, and where no word ends: nobody sees them. */
const unseen = '\u00AD\u200B\u2060\uFEFF\uFDD0\uFDD5';
const seen = new RegExp(`[^\\s${unseen}${marks.line}${marks.part}]+`, 'gu');
const spaces = /[^\S\uFEFF]/u;

export interface Writer {
  /** What a reader sees of `source.slice(start, end)`; white space is one space. */
  readonly slice: (start: number, end: number) => void;
  /** As it is, white space too. */
  readonly exact: (start: number, end: number) => void;
  /** `text` stands in the file as `source.slice(start, end)`: an entity, the mark of a list. */
  readonly written: (text: string, start: number, end: number) => void;
  /** Text of its own, which the file does not have there. */
  readonly added: (text: string) => void;
  readonly space: () => void;
  readonly line: () => void;
  readonly part: () => void;
  /** The parts written, each without white space at its ends; none without text. */
  readonly finish: () => Visible[];
}

/** `source` is the file with marks in place of what is not read. */
export function createWriter(source: string): Writer {
  const parts: Visible[] = [];
  let text = '';
  let runs: Run[] = [];
  let gap = '';
  const put = (seenText: string, start: number, end: number): void => {
    if (text !== '') text += gap;
    gap = '';
    const last = runs.at(-1);
    const goesOn = last && last.at + last.length === text.length && last.end === start;
    const isExact =
      last && last.end - last.start === last.length && end - start === seenText.length;
    if (goesOn && isExact) {
      runs[runs.length - 1] = { ...last, length: last.length + seenText.length, end };
    } else runs.push({ at: text.length, length: seenText.length, start, end });
    text += seenText;
  };
  const space = () => {
    gap ||= ' ';
  };
  const line = () => {
    gap = '\n';
  };
  const part = () => {
    if (text !== '') parts.push({ text, runs });
    text = '';
    runs = [];
    gap = '';
  };
  const between = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const char = source[at] as string;
      if (char === marks.line) line();
      else if (char === marks.part) part();
      else if (spaces.test(char)) space();
    }
  };
  return {
    slice: (start, end) => {
      let from = start;
      for (const { 0: word, index } of source.slice(start, end).matchAll(seen)) {
        between(from, start + index);
        put(word, start + index, start + index + word.length);
        from = start + index + word.length;
      }
      between(from, end);
    },
    exact: (start, end) => put(source.slice(start, end), start, end),
    written: put,
    added: (own) => {
      if (text !== '') text += gap;
      gap = '';
      text += own;
    },
    space,
    line,
    part,
    finish: () => {
      part();
      return parts;
    },
  };
}

/** One text of several, `separator` between them. */
export function joinVisible(parts: readonly Visible[], separator: string): Visible {
  let text = '';
  const runs: Run[] = [];
  for (const part of parts) {
    if (text !== '' && part.text !== '') text += separator;
    for (const run of part.runs) runs.push({ ...run, at: run.at + text.length });
    text += part.text;
  }
  return { text, runs };
}

/** The text from `from` to `to`, with the runs that stand there. */
export function sliceVisible({ text, runs }: Visible, from: number, to: number): Visible {
  const kept: Run[] = [];
  for (let i = findRun(runs, from); i < runs.length; i++) {
    const run = runs[i] as Run;
    if (run.at >= to) break;
    const begin = Math.max(run.at, from);
    const stop = Math.min(run.at + run.length, to);
    if (begin >= stop) continue;
    const isExact = run.end - run.start === run.length;
    const start = isExact ? run.start + (begin - run.at) : run.start;
    const end = isExact ? start + (stop - begin) : run.end;
    kept.push({ at: begin - from, length: stop - begin, start, end });
  }
  return { text: text.slice(from, to), runs: kept };
}

/** The first run that ends behind `at`: a long text is parted into many, so it is looked up. */
function findRun(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const run = runs[middle] as Run;
    if (run.at + run.length <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the text begins in the file. */
export function startOf({ runs }: Visible): number {
  return runs[0]?.start ?? 0;
}
