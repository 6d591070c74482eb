/** Text in, its words out, in the form in which they meet: folded, numbers as digits, dates alike. */
import { foldWord } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { readNumber } from './read-number.ts';

export interface Token {
  /** Folded word, plain digits, or `month:6`. */
  readonly form: string;
  /** What to stem: the lower-case word with its accents; null for numbers and months. */
  readonly word: string | null;
  readonly start: number;
  readonly end: number;
  /** Counts every word of the text, stop words too, so that neighbours are known as such. */
  readonly position: number;
  /** Written with a capital first letter. */
  readonly capital: boolean;
  readonly stop: boolean;
}

/** One word as written, before numbers and dates are read. */
export interface RawWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

// In order: ISO dates, "EE. UU.", dotted initials (U.S.), numbers with separators, words.
const wordPattern =
  /\p{N}{4}-\p{N}{2}-\p{N}{2}(?!\p{N})|(?<!\p{L})(\p{Lu})\1\. ?(\p{Lu})\2(?!\p{L})\.?|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+(?!\p{L})|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?/gu;

/** The words of `text` in order, stop words included and marked. */
export function tokenise(text: string, language: Language): Token[] {
  const words = scanWords(text);
  const known = readingsOf(language);
  const tokens: Token[] = [];
  let position = 0;
  for (let i = 0; i < words.length; ) {
    const word = words[i] as RawWord;
    const number = readNumber(words, i, language);
    if (number) {
      const last = words[i + number.words - 1] as RawWord;
      for (const form of number.forms) {
        tokens.push({
          form,
          word: null,
          start: word.start,
          end: last.end,
          position: position++,
          capital: false,
          stop: false,
        });
      }
      i += number.words;
    } else {
      const { start, end } = word;
      const { form, word: stemmed, capital, stop } = readWord(word.text, known);
      tokens.push({ form, word: stemmed, start, end, position: position++, capital, stop });
      i++;
    }
  }
  return tokens;
}

function scanWords(text: string): RawWord[] {
  const words: RawWord[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0];
    words.push({
      text: raw,
      lower: raw.toLowerCase(),
      start: match.index,
      end: match.index + raw.length,
    });
  }
  return words;
}

type Reading = Pick<Token, 'form' | 'word' | 'capital' | 'stop'>;

/** Reading a word is the same every time, and most words of a text have been read before. */
interface Readings {
  readonly ofWord: Map<string, Reading>;
  /** Without accents, as people leave them out: "que" is "qué". */
  readonly stopForms: ReadonlySet<string>;
}

const readings = new WeakMap<Language, Readings>();
const maxReadings = 200_000;

function readingsOf(language: Language): Readings {
  let known = readings.get(language);
  if (!known) {
    known = { ofWord: new Map(), stopForms: new Set([...language.stopWords].map(foldWord)) };
    readings.set(language, known);
  }
  return known;
}

function readWord(text: string, { ofWord, stopForms }: Readings): Reading {
  const known = ofWord.get(text);
  if (known) return known;
  const word = stripPunctuation(text.toLowerCase());
  const form = foldWord(word);
  const stop = form === '' || (stopForms.has(form) && !isInitials(text));
  const reading = { form, word, capital: /^\p{Lu}/u.test(text), stop };
  if (ofWord.size >= maxReadings) ofWord.clear();
  ofWord.set(text, reading);
  return reading;
}

/** "US", "WHO" and "IT" in capitals are names although they look like stop words. */
function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,4}$/u.test(text);
}

/** `boluarte's` → `boluarte`, `o'brien` → `obrien`, `u.s.` → `us`. */
function stripPunctuation(lower: string): string {
  if (/^[\p{L}\p{N}]+$/u.test(lower)) return lower;
  return lower.replace(/['’](?:s|d|ll|re|ve|m)?$/u, '').replace(/['’.\s]/gu, '');
}
