/** What splitting a file gives: the blocks that become its passages. */
import type { Passage } from '../../model.ts';
import type { TextProblem } from '../problem.ts';
import type { Visible } from './visible.ts';

/** The text as a reader sees it, and where each run of it stands in the source. */
export interface Block
  extends Visible,
    Pick<Passage, 'section' | 'speaker' | 'date' | 'isPicture' | 'isCode'> {
  /** The paragraphs, items or cells of it, as a page shows each of them. */
  readonly shown: readonly string[];
  /** Words with code among them: not all of it is in a language that people speak. */
  readonly holdsCode?: true;
  /** Where its own text begins, below words that stand further above and lead to it; left out for any other. */
  readonly from?: number;
}

export interface Split {
  /** As the text itself states them; null where it does not. */
  readonly title: string | null;
  /** What the text calls itself where front matter has another title. */
  readonly otherTitle?: string;
  readonly author?: string | null;
  readonly publisher?: string | null;
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

/** The line, counted from 1, on which an offset stands in `source`. */
export function createLineFinder(source: string): (offset: number) => number {
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ends[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
