/** A word as written in, what it stands for out: its form, what to stem, whether it is a stop word. */
import { foldWord, foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { mayBeginNumber } from './read-number.ts';

/** The same wherever the word stands. */
export interface Reading {
  /** Folded word, plain digits, or `month:6`. */
  readonly form: string;
  /** What to stem: the lower-case word with its accents; null for numbers and months. */
  readonly word: string | null;
  /** Written with a capital first letter. */
  readonly capital: boolean;
  readonly stop: boolean;
  readonly written: string;
  /** As written, but for case. */
  readonly lower: string;
  /** A digit, a number word or a month: worth a look at its neighbours. */
  readonly mayBeNumber: boolean;
}

/**
 * Words of one language that were read so far: most words of a text have been read before. Plain
 * data, since V8 forgets what it compiled for closures with them, and indexing would start slow anew.
 */
export interface WordReader<R extends Reading> {
  readonly language: Language;
  /** What is remembered of a new reading. */
  readonly keep: (reading: Reading) => R;
  /** Without accents, as people leave them out: "que" is "qué". */
  readonly stopForms: ReadonlySet<string>;
  readonly words: Map<string, R>;
  readonly forms: Map<string, R>;
  /** By hash, the word met last: looking there first spares nine of ten words being cut out. */
  readonly recent: (R | undefined)[];
}

export const createWordReader = <R extends Reading>(
  language: Language,
  keep: (reading: Reading) => R,
): WordReader<R> => ({
  language,
  keep,
  stopForms: foldWords(language.stopWords),
  words: new Map(),
  forms: new Map(),
  recent: new Array<R | undefined>(slotCount).fill(undefined),
});

/** Reads the word at `text.slice(start, end)`. */
export function readWord<R extends Reading>(
  reader: WordReader<R>,
  text: string,
  start: number,
  end: number,
): R {
  const slot = hashOf(text, start, end) & (slotCount - 1);
  const met = reader.recent[slot];
  if (met && standsAt(met.written, text, start, end)) return met;
  const cut = text.slice(start, end);
  let word = reader.words.get(cut);
  if (!word) {
    const written = copyOf(cut);
    word = reader.keep(readNewWord(written, reader));
    if (written.length > longestRemembered) return word;
    reader.words.set(written, word);
  }
  reader.recent[slot] = word;
  return word;
}

/** Reads a form that a number or date was found to have. */
export function readForm<R extends Reading>(reader: WordReader<R>, form: string): R {
  let read = reader.forms.get(form);
  if (!read) {
    read = reader.keep(readingOfForm(form));
    reader.forms.set(form, read);
  }
  return read;
}

/** Longer words are pasted, or made up: they do not come again, and would fill the memory. */
const longestRemembered = 40;

/** A power of 2, so that a hash is cut to it by a mask; four times as many are no faster. */
const slotCount = 2 ** 14;

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  return hash ^ (hash >>> 15);
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

const readingOfForm = (form: string): Reading => ({
  form,
  word: null,
  written: form,
  capital: false,
  stop: false,
  lower: form,
  mayBeNumber: false,
});

function readNewWord(
  written: string,
  { language, stopForms }: Pick<WordReader<Reading>, 'language' | 'stopForms'>,
): Reading {
  const lower = written.toLowerCase();
  const word = stripPunctuation(lower);
  const form = foldWord(word);
  return {
    form,
    word,
    written,
    capital: language.capitalNouns !== true && /^\p{Lu}/u.test(written),
    stop: form === '' || (stopForms.has(form) && !isInitials(written)),
    lower,
    mayBeNumber: mayBeginNumber(lower, language),
  };
}

/** "US", "WHO" and "IT" in capitals are names although they look like stop words. */
const isInitials = (written: string): boolean => /^(?:\p{Lu}\.?){2,4}$/u.test(written);

/** `boluarte's` → `boluarte`, `o'brien` → `obrien`, `u.s.` → `us`. */
function stripPunctuation(lower: string): string {
  if (/^[a-z]+$/.test(lower) || /^[\p{L}\p{N}]+$/u.test(lower)) return lower;
  return lower.replace(/['’](?:s|d|ll|re|ve|m)?$/u, '').replace(/['’.\s]/gu, '');
}

/** V8 cuts longer words out of a text by pointing into it, which would keep the whole text alive. */
const longestCopied = 12;

const copyOf = (word: string): string =>
  word.length > longestCopied ? Buffer.from(word).toString() : word;
