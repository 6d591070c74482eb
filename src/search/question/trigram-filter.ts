/** A growing list of words in, a filter out that tells which of them are worth comparing with a misspelt one. */
import { createGrowingArray, type GrowingArray } from '../index/growing-array.ts';
import type { Steps } from '../index/steps.ts';

export interface TrigramFilter {
  /** Numbers of the forms that share enough letter trigrams with `word` to be within `edits` of it. */
  candidates(word: string, edits: number): number[];
  /** Reads the forms that are new, which the next call would do otherwise. */
  readNew(): undefined;
  readAhead(): Steps<void>;
}

/** So many forms come at once with a whole library, after which few do. */
const manyForms = 10_000;
/** Fewer would cost more in turns than in work. */
const formsOfStep = 1000;

/**
 * Each edit changes at most three of a word's trigrams (Ukkonen's count filter); one or two fewer
 * are asked for the second edit, since edits cluster. Keeps 99 % of the right words, and about one
 * form in a thousand. Numbers and forms of more than `maxLetters` are left out; forms added later
 * are read at the next call.
 */
export function createTrigramFilter(forms: readonly string[], maxLetters: number): TrigramFilter {
  const formsOf = new Map<number, GrowingArray>();
  // Kept beside the forms: reading thousands of strings for their length alone takes longest.
  const lengths = createGrowingArray();
  let shared = new Uint8Array(0);
  let untrimmed = 0;
  const readTo = (end: number): void => {
    for (let form = lengths.length; form < end; form++) {
      const text = forms[form] as string;
      lengths.push(text.length);
      untrimmed++;
      if (isGuessable(text, maxLetters)) addForm(form, text, formsOf);
    }
    if (untrimmed < manyForms) return;
    untrimmed = 0;
    for (const list of formsOf.values()) list.trim();
  };
  const readNew = (): undefined => readTo(forms.length) as undefined;
  return {
    readNew,
    *readAhead() {
      while (lengths.length < forms.length) {
        readTo(Math.min(forms.length, lengths.length + formsOfStep));
        yield;
      }
    },
    candidates(word, edits) {
      readNew();
      if (shared.length < forms.length) shared = new Uint8Array(forms.length * 2);
      const trigrams = trigramsOf(word);
      const needed = Math.max(1, trigrams.length - (edits === 1 ? 4 : 6));
      const lists = trigrams.flatMap((trigram) => formsOf.get(trigram) ?? []);
      const { values } = lengths;
      return formsInSeveral(lists, needed, shared).filter(
        (form) => Math.abs((values[form] as number) - word.length) <= edits,
      );
    },
  };
}

const isGuessable = (form: string, maxLetters: number): boolean =>
  form.length >= 3 && form.length <= maxLetters && !/[\p{N}:]/u.test(form);

function addForm(form: number, text: string, formsOf: Map<number, GrowingArray>): void {
  for (const trigram of trigramsOf(text)) {
    let list = formsOf.get(trigram);
    if (!list) {
      list = createGrowingArray(4);
      formsOf.set(trigram, list);
    }
    list.push(form);
  }
}

/** The forms that stand in at least `needed` of the lists; `shared` counts, and is left all zero. */
function formsInSeveral(
  lists: readonly GrowingArray[],
  needed: number,
  shared: Uint8Array,
): number[] {
  const found: number[] = [];
  for (const { values, length } of lists) {
    for (let i = 0; i < length; i++) {
      const form = values[i] as number;
      const count = (shared[form] as number) + 1;
      shared[form] = count;
      if (count === needed) found.push(form);
    }
  }
  for (const { values, length } of lists) {
    for (let i = 0; i < length; i++) shared[values[i] as number] = 0;
  }
  return found;
}

/** Bits of each letter in a trigram: letters beyond that alphabet may be taken for one another. */
const letterBits = 10;

/** Each once, as a number; with two marks before and one after the word, so that its ends count. */
function trigramsOf(word: string): number[] {
  const trigrams: number[] = [];
  let last = '^'.charCodeAt(0);
  let beforeLast = last;
  for (let i = 0; i <= word.length; i++) {
    const letter = i < word.length ? word.charCodeAt(i) % 2 ** letterBits : '$'.charCodeAt(0);
    const trigram = (((beforeLast << letterBits) | last) << letterBits) | letter;
    if (!trigrams.includes(trigram)) trigrams.push(trigram);
    beforeLast = last;
    last = letter;
  }
  return trigrams;
}
