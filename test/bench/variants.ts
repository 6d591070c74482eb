/** A question in, the ways in which people type it out: with typos, as keywords, without accents. */
import type { LanguageCode } from '../../src/model.ts';
import { isStopWord, splitWords } from './analysis.ts';
import { createRandom, pickIndex, shuffle } from './random.ts';

export type Variant = 'clean' | 'one typo' | 'two typos' | 'keywords' | 'no accents';

/** English is written without accents already. */
export function variantsOf(language: LanguageCode): readonly Variant[] {
  const always: Variant[] = ['clean', 'one typo', 'two typos', 'keywords'];
  return language === 'en' ? always : [...always, 'no accents'];
}

/** The same variant of the same question for the same seed, whatever was varied before it. */
export function varyQuestion(
  question: string,
  variant: Variant,
  language: LanguageCode,
  seed: number,
): string {
  switch (variant) {
    case 'clean':
      return question;
    case 'one typo':
      return misspell(question, 1, language, createRandom(seed));
    case 'two typos':
      return misspell(question, 2, language, createRandom(seed + 1_000_003));
    case 'keywords':
      return keepKeywords(question, language);
    case 'no accents':
      return question.normalize('NFD').replace(/\p{M}+/gu, '');
  }
}

/** One random edit in each of `count` content words of five letters or more, fewer where there are fewer. */
export function misspell(
  question: string,
  count: number,
  language: LanguageCode,
  random: () => number,
): string {
  const words = [...question.matchAll(/\p{L}{5,}/gu)].filter(
    ([word]) => !isStopWord(word, language),
  );
  const chosen = shuffle(words, random).slice(0, count);
  let result = question;
  // From the end, so that the places found before stay right.
  for (const { index, 0: word } of chosen.sort((a, b) => b.index - a.index)) {
    result =
      result.slice(0, index) + misspellWord(word, random) + result.slice(index + word.length);
  }
  return result;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Swaps two neighbours, drops, adds or replaces a letter; never gives the word back unchanged. */
export function misspellWord(word: string, random: () => number): string {
  const edit = pickIndex(random, 4);
  // People seldom miss the first letter.
  const place = random() < 0.06 ? 0 : 1 + pickIndex(random, word.length - 1);
  const letter = letters.charAt(pickIndex(random, letters.length));
  const before = word.slice(0, place);
  const after = word.slice(place + 1);
  if (edit === 0) return swapNeighbours(word, Math.min(place, word.length - 2));
  if (edit === 1) return before + after;
  if (edit === 2) return before + letter + word.slice(place);
  const other = word.charAt(place) === letter ? nextLetter(letter) : letter;
  return before + other + after;
}

/** Two equal letters are swapped to no effect: one of them is dropped instead. */
function swapNeighbours(word: string, place: number): string {
  const first = word.charAt(place);
  const second = word.charAt(place + 1);
  const swapped = first === second ? first : second + first;
  return word.slice(0, place) + swapped + word.slice(place + 2);
}

function nextLetter(letter: string): string {
  return letters.charAt((letters.indexOf(letter) + 1) % letters.length);
}

/** The words that carry the question; the question itself where none does. */
function keepKeywords(question: string, language: LanguageCode): string {
  const words = question.match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? splitWords(question);
  const keywords = words.filter((word) => !isStopWord(word, language));
  return keywords.length > 0 ? keywords.join(' ') : question;
}
