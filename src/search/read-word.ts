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
  /** As written, but for case. */
  readonly lower: string;
  /** A digit, a number word or a month: worth a look at its neighbours. */
  readonly mayBeNumber: boolean;
}

/** Reads words of one language, each once: most words of a text have been read before. */
export interface WordReader<R extends Reading> {
  readonly language: Language;
  readWord(written: string): R;
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
  return {
    language,
    readWord(written) {
      const known = words.get(written);
      if (known) return known;
      if (words.size >= limit) words.clear();
      const text = copyOf(written);
      const read = keep(readNewWord(text, language, stopForms));
      words.set(text, read);
      return read;
    },
    readForm(form) {
      const known = forms.get(form);
      if (known) return known;
      if (forms.size >= limit) forms.clear();
      const read = keep({ ...numberReading, form, lower: form });
      forms.set(form, read);
      return read;
    },
  };
}

const numberReading = { word: null, capital: false, stop: false, mayBeNumber: false } as const;

function readNewWord(written: string, language: Language, stopForms: ReadonlySet<string>): Reading {
  const lower = written.toLowerCase();
  const word = stripPunctuation(lower);
  const form = foldWord(word);
  return {
    form,
    word,
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
  if (/^[\p{L}\p{N}]+$/u.test(lower)) return lower;
  return lower.replace(/['’](?:s|d|ll|re|ve|m)?$/u, '').replace(/['’.\s]/gu, '');
}

/** V8 cuts longer words out of a text by pointing into it, which would keep the whole text alive. */
const longestCopied = 12;

const copyOf = (word: string): string =>
  word.length > longestCopied ? Buffer.from(word).toString() : word;
