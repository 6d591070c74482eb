/** An article that was indexed in, what it brought into the vocabulary taken out again. */
import type { Article } from '../../model.ts';
import { countHeading, countPassage, createWordCounter, settleCounts } from './count-words.ts';
import { relateAcronyms } from './relate-acronyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Counts the article's words out by reading it again; its forms and terms keep their numbers. */
export function forgetArticle(article: Article, vocabulary: Vocabulary): void {
  const words = createWordCounter(vocabulary);
  const headings = new Map<string | null, readonly number[]>();
  for (const passage of article.passages) {
    const { tokens } = countPassage(words, passage);
    // Equal headings were counted once, but each of their passages holds their terms.
    const heading =
      headings.get(passage.section) ??
      [...countHeading(words, article, passage)].map(({ term }) => term);
    headings.set(passage.section, heading);
    const content = tokens.map(({ reading }) => reading).filter(({ stop }) => !stop);
    for (const term of new Set([...content.map(({ term }) => term), ...heading])) {
      vocabulary.passageCounts.add(term, -1);
    }
    relateAcronyms(passage.text, tokens, vocabulary, -1);
  }
  settleCounts(words, -1);
}
