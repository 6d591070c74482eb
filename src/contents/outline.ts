/** An article in, its sections with the passages they reach over out. */
import { splitSentences } from '../language/sentences.ts';
import type { Article, Passage, Span } from '../model.ts';

export interface Section {
  /** Null before the first heading. */
  readonly heading: string | null;
  readonly first: Passage;
  /** ¶ number of its last passage. */
  readonly last: number;
  /** The first sentence of `first`. */
  readonly sentence: Span;
}

/** In reading order; a heading that comes back later is a section of its own. */
export function extractOutline({ passages }: Article): Section[] {
  const ranges: { first: Passage; last: number }[] = [];
  for (const passage of passages) {
    const open = ranges.at(-1);
    if (open && open.first.section === passage.section) open.last = passage.number;
    else ranges.push({ first: passage, last: passage.number });
  }
  return ranges.map(({ first, last }) => ({
    heading: first.section,
    first,
    last,
    // Looked for only where it is shown: of a thousand sections a page shows ten.
    get sentence() {
      return findFirstSentence(first);
    },
  }));
}

function findFirstSentence({ text, language }: Passage): Span {
  const [sentence = { start: 0, end: text.length }] = splitSentences(text, language);
  return sentence;
}
