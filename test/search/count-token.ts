/** A vocabulary and a token in, the token counted out: what indexing does by the thousand. */
import type { Language } from '../../src/language/language.ts';
import type { Vocabulary } from '../../src/search/index/vocabulary.ts';
import type { Token } from '../../src/search/text/tokenise.ts';

/** Counts the token once (1), or takes it out again (-1), and gives its term. */
export function countToken(
  vocabulary: Vocabulary,
  token: Token,
  language: Language,
  place: 'first' | 'middle',
  by: 1 | -1,
): number {
  const numbers = vocabulary.addWord(token, language);
  vocabulary.count(numbers, token.capital, by, place === 'middle' ? by : 0);
  return numbers.term;
}
