/** An article that was indexed in, all that it brought counted out again. */
import type { Article } from '../../model.ts';
import { countHeading, countPassage, createWordCounter, settleCounts } from './count-words.ts';
import { relateAcronyms } from './relate-acronyms.ts';
import type { Steps } from './steps.ts';
import type { Counting, Vocabulary } from './vocabulary.ts';

/** Finds the article's words by reading it again; its forms and terms keep their numbers. */
export function* forgetArticle(
  article: Article,
  vocabulary: Vocabulary,
  from: Counting = vocabulary,
): Steps<void> {
  const words = createWordCounter(vocabulary);
  const headings = new Map<string | null, readonly number[]>();
  const passages = new Map<number, number>();
  const related: (readonly [number, number])[] = [];
  for (const passage of article.passages) {
    const { tokens } = countPassage(words, passage);
    // Equal headings were counted once, but each of their passages holds their terms.
    const heading =
      headings.get(passage.section) ??
      [...countHeading(words, article, passage)].map(({ term }) => term);
    headings.set(passage.section, heading);
    const content = tokens.map(({ reading }) => reading).filter(({ stop }) => !stop);
    for (const term of new Set([...content.map(({ term }) => term), ...heading])) {
      passages.set(term, (passages.get(term) ?? 0) + 1);
    }
    related.push(...relateAcronyms(passage.text, tokens));
    yield;
  }
  for (const [term, count] of passages) from.passageCounts.add(term, -count);
  for (const [acronym, word] of related) from.relate(acronym, word, -1);
  yield* settleCounts(words, -1, from);
}
