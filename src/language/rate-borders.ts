/** Words that are said in, out for each gap between two of them how likely it is that a sentence ends there. */
import type { Language } from './language.ts';
import { type BorderPattern, type BorderWords, borderPatterns } from './words/border-words.ts';

export interface SpokenWord {
  /** Where it begins in the text. */
  readonly at: number;
  /** In lower case; every number is `0`. */
  readonly word: string;
  /** White space stands before it. */
  readonly isApart: boolean;
}

export interface RatedBorder {
  /** Where the word behind the border begins. */
  readonly at: number;
  /** In logits, to be compared with others of the text alone. */
  readonly worth: number;
}

const patterns = Object.entries(borderPatterns) as [BorderPattern, readonly number[]][];

export function listSpokenWords(text: string): SpokenWord[] {
  const words: SpokenWord[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(
    /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu,
  )) {
    const word = /^\p{N}/u.test(found) ? '0' : found.toLowerCase().replaceAll('’', "'");
    words.push({ at: index, word, isApart: /\s/u.test(text.slice(end, index)) });
    end = index + found.length;
  }
  return words;
}

/** Those of its gaps that have white space in them; null where it is not known how sentences of the language end. */
export function rateBorders(text: string, { borders }: Language): readonly RatedBorder[] | null {
  if (borders === undefined) return null;
  const table = tableOf(borders);
  const words = listSpokenWords(text);
  return words.flatMap(({ at, isApart }, i) => {
    if (i === 0 || !isApart) return [];
    const worth = listEvidence(words, i).reduce((sum, name) => sum + (table.get(name) ?? 0), 0);
    return [{ at, worth }];
  });
}

/** What stands around the gap before the word at `i`, each as its pattern and words: `across right_so`. */
export function listEvidence(words: readonly SpokenWord[], i: number): readonly string[] {
  return patterns.map(
    ([name, places]) => `${name} ${places.map((place) => words[i + place]?.word ?? '').join('_')}`,
  );
}

const tables = new WeakMap<BorderWords, ReadonlyMap<string, number>>();

/** Read when it is first asked for. */
function tableOf(words: BorderWords): ReadonlyMap<string, number> {
  const known = tables.get(words);
  if (known) return known;
  const table = new Map<string, number>();
  for (const [pattern] of patterns) {
    for (const line of words[pattern].trim().split('\n')) {
      const [weight, ...listed] = line.trim().split(' ');
      for (const each of listed) table.set(`${pattern} ${each}`, Number(weight));
    }
  }
  tables.set(words, table);
  return table;
}
