/** A stretch of a file in, marks of equal length in its place out. */
import { marks, type Stretch } from '../visible.ts';

/** What is veiled; the newline in `text` stays where there is one. */
export interface Veil {
  readonly start: number;
  readonly end: number;
  /** Of the same length. */
  readonly text: string;
}

export const none = (length: number): string => marks.none.repeat(Math.max(0, length));
export const led = (mark: string, length: number): string => mark + none(length - mark.length);

export function lineEndOf(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

export interface Special {
  readonly veils: readonly Veil[];
  /** Where reading goes on. */
  readonly end: number;
}

/** By UTF-16 units, line ends kept. */
export function veilText(text: string): string {
  return text.replace(/[^\n]/g, marks.none);
}

export function veilLines(source: string, start: number, end: number): Special {
  return { veils: [{ start, end, text: veilText(source.slice(start, end)) }], end };
}

/** All but the stretch that a reader sees. */
export const veilAround = (source: string, at: number, seen: Stretch, end: number): Special => ({
  veils: [...veilLines(source, at, seen.start).veils, ...veilLines(source, seen.end, end).veils],
  end,
});
