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
  const sections: Section[] = [];
  for (const passage of passages) {
    const open = sections.at(-1);
    if (open && open.heading === passage.section) {
      sections[sections.length - 1] = { ...open, last: passage.number };
    } else {
      const [sentence = { start: 0, end: passage.text.length }] = splitSentences(
        passage.text,
        passage.language,
      );
      sections.push({ heading: passage.section, first: passage, last: passage.number, sentence });
    }
  }
  return sections;
}
