/** A line of a Markdown file and what is open where it stands: what its lines are read one by one with. */
import { type Boxes, createBoxes } from './boxes.ts';
import { type Closings, createClosings } from './find-closings.ts';
import { isMdx } from './is-mdx.ts';
import { createOpenElement, type OpenElement } from './open-element.ts';
import { createOutline, type Outline } from './outline.ts';
import type { Veil } from './veil.ts';

/** A line of the file, and the blocks that are open where it stands. */
export interface Reading {
  readonly source: string;
  readonly veils: Veil[];
  readonly closings: Closings;
  readonly inMdx: boolean;
  readonly box: Boxes;
  readonly outline: Outline;
  readonly element: OpenElement;
  line: string;
  start: number;
  end: number;
  /** How many of the blocks that are open hold it, by four blanks each. */
  held: number;
  isBelowHeading: boolean;
  openBlocks: number;
  /** What closes the code that is open, behind a brace the name of a template; empty where none is. */
  fence: string;
  /** By how much the fence of a block of code is indented that stands in a component. */
  fenceIndent: number;
  /** Where the first lines of code may say how a notebook is to run it. */
  inOptions: boolean;
  afterBlank: boolean;
  inList: boolean;
  itemIndent: number;
  inHtml: boolean;
  /** Components that are open: what they hold may be indented as one likes. */
  components: number;
  /** Tables that are open: their cells may be indented, and blank lines stand between them. */
  tables: number;
}

/** Where reading goes on, at the end of a line; null for a line that is of no such kind. */
export type Step = (reading: Reading) => number | null;

/** `from`: where the text begins, behind its front matter. */
export function beginReading(source: string, from: number, path: string): Reading {
  const inMdx = isMdx(source, path);
  return {
    source,
    veils: [],
    closings: createClosings(source),
    inMdx,
    box: createBoxes(),
    outline: createOutline(source, from),
    element: createOpenElement(source),
    line: '',
    start: from,
    end: from,
    held: 0,
    isBelowHeading: false,
    openBlocks: 0,
    fence: '',
    fenceIndent: 0,
    inOptions: false,
    afterBlank: true,
    inList: false,
    itemIndent: 0,
    inHtml: inMdx,
    components: 0,
    tables: 0,
  };
}

/** Nothing of the line is left to be read. */
export function veilWhole(reading: Reading, veils: readonly Veil[]): number {
  reading.veils.push(...veils);
  reading.afterBlank = false;
  return reading.end;
}
