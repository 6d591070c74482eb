/** A field of several languages in, one part of a pattern that holds it for each of them out. */

import type { Language, WholeLanguage } from './language.ts';
import { knownLanguages, languages } from './languages.ts';
import type { Alternatives } from './words/alternatives.ts';
import type { BookWords } from './words/book-words.ts';

/**
 * `(?:in|since|en|desde)`, of those that the bot speaks: an article quotes people in other languages
 * than its own. Where no language has any, it matches nowhere.
 */
export const inAnyLanguage = (choose: (language: WholeLanguage) => Alternatives): string =>
  joinParts(Object.values(languages).map(choose));

/** The same of all that are known, for what means nothing else in any of them: "Absatz 7". */
export const inKnownLanguages = (choose: (language: Language) => Alternatives): string =>
  joinParts([...knownLanguages.values()].map(choose));

/** The same of what is around the text of books, which are read in languages other than theirs too. */
export const inBooks = (choose: (words: BookWords) => Alternatives): string =>
  inKnownLanguages(({ books }) => (books ? choose(books) : ''));

/** A pattern of such parts, made when it is first needed: most of a question's time would go into making it anew. */
export function lazyPattern(source: () => string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source(), flags);
    return pattern;
  };
}

function joinParts(alternatives: readonly Alternatives[]): string {
  const parts = alternatives.filter(Boolean);
  return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
}
