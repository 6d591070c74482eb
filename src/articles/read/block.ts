/** What splitting a file gives: the blocks that become its passages. */
import type { Passage } from '../../model.ts';
import type { TextProblem } from '../problem.ts';

export interface Block extends Pick<Passage, 'section' | 'text' | 'speaker' | 'date'> {
  /** Place of the text in the source, in UTF-16 units: `source.slice(start, start + text.length)`. */
  readonly start: number;
}

export interface Split {
  /** As the text itself states them; null where it does not. */
  readonly title: string | null;
  readonly date: string | null;
  /** In reading order, without overlap. */
  readonly blocks: readonly Block[];
  /** ¶ number to the address that the file gives this passage. */
  readonly links: ReadonlyMap<number, string>;
  readonly problems: readonly TextProblem[];
}

/** False for white space and for characters that leave no ink. */
export function hasInk(text: string): boolean {
  return /[^\s\p{C}]/u.test(text);
}

/** The line, counted from 1, on which `offset` stands in `source`. */
export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let i = source.indexOf('\n'); i !== -1 && i < offset; i = source.indexOf('\n', i + 1))
    line++;
  return line;
}
