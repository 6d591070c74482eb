/** A word as written in, what it stands for out: its form, what to stem, whether it is a stop word. */
import { foldWord } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
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

/** Reads words of one language, each once: most words of a text have been read before. */
export interface WordReader<R extends Reading> {
  readonly language: Language;
  /** The word at `text.slice(start, end)`. */
  readWord(text: string, start: number, end: number): R;
  /** A form that a number or date was found to have. */
  readForm(form: string): R;
}

/** `keep` makes of a new reading what is remembered; beyond `limit` words all are forgotten. */
export function createWordReader<R extends Reading>(
  language: Language,
  keep: (reading: Reading) => R,
  limit = Number.POSITIVE_INFINITY,
): WordReader<R> {
  // Without accents, as people leave them out: "que" is "qué".
  const stopForms = new Set([...language.stopWords].map(foldWord));
  const words = new Map<string, R>();
  const forms = new Map<string, R>();
  /** By hash, the word met last: looking there first spares nine of ten words being cut out. */
  const recent = new Array<R | undefined>(recentSize).fill(undefined);
  return {
    language,
    readWord(text, start, end) {
      const slot = hashOf(text, start, end) & (recentSize - 1);
      const met = recent[slot];
      if (met && standsAt(met.written, text, start, end)) return met;
      const written = copyOf(text.slice(start, end));
      let word = words.get(written);
      if (!word) {
        if (words.size >= limit) words.clear();
        word = keep(readNewWord(written, language, stopForms));
        words.set(written, word);
      }
      recent[slot] = word;
      return word;
    },
    readForm(form) {
      const known = forms.get(form);
      if (known) return known;
      if (forms.size >= limit) forms.clear();
      const read = keep(readingOfForm(form));
      forms.set(form, read);
      return read;
    },
  };
}

/** A power of 2. */
const recentSize = 2 ** 15;

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

function readNewWord(written: string, language: Language, stopForms: ReadonlySet<string>): Reading {
  const lower = written.toLowerCase();
  const word = stripPunctuation(lower);
  const form = foldWord(word);
  return {
    form,
    word,
    written,
    capital: /^\p{Lu}/u.test(written),
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
