/** What a file that is no text of its own becomes: Markdown, and what it says of itself. */
import type { Known } from '../write-front-matter.ts';

/** Where a line of the Markdown stands in the file that it was made from. */
export interface Place {
  /** Of a file with lines, counted from 1. */
  readonly line?: number;
  /** As the file counts: `p. 12`, `1:02:31`. */
  readonly place?: string;
  /** Who speaks, where the file says so. */
  readonly speaker?: string;
}

/** By the line of a text, counted from 1; a line without one stands where the one above it does. */
export type Places = readonly (readonly [line: number, place: Place])[];

export interface Converted {
  readonly fields: Known;
  /** The file's own front matter, as it stands there; left out where it has none. */
  readonly head?: string;
  /** Markdown, without front matter. */
  readonly text: string;
  readonly places: Places;
  /** Of a page: its headings above the first paragraph, in their order. */
  readonly tops?: readonly string[];
  /** What the file could not give, a sentence each. */
  readonly notes: readonly string[];
  /** The same, of what nobody can mend. */
  readonly minorNotes?: readonly string[];
}

/** `isMinor`: nobody takes the file for an article; `isSlow`: it took longer than it may. */
export type Conversion =
  | { readonly ok: true; readonly value: Converted }
  | {
      readonly ok: false;
      readonly message: string;
      readonly isMinor: boolean;
      readonly isSlow?: true;
    };

export const damaged = 'This file is damaged and cannot be read; save it again.';

/** Markdown of one block, and where it stands. */
export interface Piece extends Place {
  readonly text: string;
  /** Where lines of it stand that are further on, by their number within it, counted from 0. */
  readonly further?: Places;
}

export function refuse(message: string): Conversion {
  return { ok: false, message, isMinor: false };
}

/** Blank lines part the pieces. */
export function joinPieces(pieces: readonly Piece[]): Pick<Converted, 'text' | 'places'> {
  const places: [number, Place][] = [];
  let line = 1;
  for (const { text, further = [], ...place } of pieces) {
    places.push([line, place]);
    for (const [within, other] of further) places.push([line + within, other]);
    line += text.split('\n').length + 1;
  }
  return { text: pieces.map(({ text }) => text).join('\n\n'), places };
}
