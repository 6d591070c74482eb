/** An article that was indexed in, all that it brought out, to be counted out again. */
import type { Article } from '../../model.ts';
import { type CountedWord, countHeading, countPassage, createWordCounter } from './count-words.ts';
import { countsOfStep } from './counts.ts';
import { relateAcronyms } from './relate-acronyms.ts';
import type { Steps } from './steps.ts';
import type { Counting, Vocabulary } from './vocabulary.ts';

/** Numbers of the vocabulary, in flat lists: small enough to be kept for as long as an article is hidden. */
export interface Brought {
  /** By word, `numbersOfWord` each. */
  readonly words: Uint32Array;
  /** Each term, and in how many passages it stands. */
  readonly passageCounts: Uint32Array;
  /** Pairs of terms that passages relate. */
  readonly related: Uint32Array;
}

/** Its form, its term, 1 where it has a capital, its places, and those that are not first in their sentence. */
const numbersOfWord = 5;

/** Finds the article's words by reading it again; its forms and terms keep their numbers. */
export function* listBrought(article: Article, vocabulary: Vocabulary): Steps<Brought> {
  const words = createWordCounter(vocabulary);
  const headings = new Map<string | null, readonly number[]>();
  const passages = new Map<number, number>();
  const related: number[] = [];
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
    for (const pair of relateAcronyms(passage.text, tokens)) related.push(...pair);
    yield;
  }
  return {
    words: packWords(words.counted),
    passageCounts: Uint32Array.from([...passages].flat()),
    related: Uint32Array.from(related),
  };
}

function packWords(counted: readonly CountedWord[]): Uint32Array {
  const packed = new Uint32Array(numbersOfWord * counted.length);
  for (const [at, word] of counted.entries()) {
    const { formNumber, term, capital, places, middlePlaces } = word;
    packed.set([formNumber, term, capital ? 1 : 0, places, middlePlaces], numbersOfWord * at);
  }
  return packed;
}

export function* countOut({ words, passageCounts, related }: Brought, from: Counting): Steps<void> {
  for (let at = 0; at < passageCounts.length; at += 2) {
    from.passageCounts.add(passageCounts[at] as number, -(passageCounts[at + 1] as number));
    if (at % (2 * countsOfStep) === 0) yield;
  }
  for (let at = 0; at < related.length; at += 2) {
    from.relate(related[at] as number, related[at + 1] as number, -1);
    if (at % (2 * countsOfStep) === 0) yield;
  }
  for (let at = 0; at < words.length; at += numbersOfWord) {
    const read = (place: number): number => words[at + place] as number;
    from.count({ form: read(0), term: read(1) }, read(2) === 1, -read(3), -read(4));
    if (at % (numbersOfWord * countsOfStep) === 0) yield;
  }
}
