/** Text in, its words out, in the form in which they meet: folded, numbers as digits, dates alike. */
import { foldWord } from '../language/fold.ts';
import type { Language } from '../language/language.ts';
import { mayBeginNumber, type ReadNumber, readNumber } from './read-number.ts';

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
  readonly start: number;
  readonly end: number;
}

/** The words of `text` in order, stop words included and marked. */
export function tokenise(text: string, language: Language): Token[] {
  const words = scanWords(text);
  const known = readingsOf(language);
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; ) {
    const raw = words[i] as RawWord;
    const { form, word, capital, stop, mayBeNumber } = readWord(raw.text, known);
    const number = mayBeNumber ? readNumber(words, i, language) : undefined;
    if (number) {
      addNumber(tokens, number, raw.start, words[i + number.words - 1] as RawWord);
      i += number.words;
    } else {
      const position = tokens.length;
      tokens.push({ form, word, start: raw.start, end: raw.end, position, capital, stop });
      i++;
    }
  }
  return tokens;
}

function addNumber(tokens: Token[], { forms }: ReadNumber, start: number, last: RawWord): void {
  for (const form of forms) {
    const position = tokens.length;
    tokens.push({ form, word: null, start, end: last.end, position, capital: false, stop: false });
  }
}

/** Letters and digits with what may stand between them: most are plain words. */
const chunkPattern = /[\p{L}\p{N}\p{M}]+(?:[.,'’-][\p{L}\p{N}\p{M}]+)*\.?/gu;
/** Inside a chunk, in order: ISO dates, dotted initials (U.S.), numbers with separators, words. */
const innerPattern =
  /\p{N}{4}-\p{N}{2}-\p{N}{2}(?!\p{N})|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+(?!\p{L})|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?/gu;

function scanWords(text: string): RawWord[] {
  const words: RawWord[] = [];
  for (const { 0: chunk, index } of text.matchAll(chunkPattern)) {
    if (isPlain(chunk)) {
      addWord(words, chunk, index);
      continue;
    }
    for (const inner of chunk.matchAll(innerPattern)) addWord(words, inner[0], index + inner.index);
  }
  return words;
}

const isPlain = (chunk: string): boolean => !/[.,'’-]/.test(chunk);

/** "EE. UU.", Spanish for US, is the one abbreviation that people write in two words. */
function addWord(words: RawWord[], text: string, start: number): void {
  const end = start + text.length;
  const before = isDoubled(text) ? words.at(-1) : undefined;
  if (before && start - before.end <= 2 && isDoubled(before.text)) {
    words[words.length - 1] = { text: before.text + text, start: before.start, end };
  } else {
    words.push({ text, start, end });
  }
}

const isDoubled = (word: string): boolean =>
  word.length === 2 && word[0] === word[1] && /\p{Lu}/u.test(word);

interface Reading extends Pick<Token, 'form' | 'word' | 'capital' | 'stop'> {
  /** A digit, a number word or a month: worth a look at its neighbours. */
  readonly mayBeNumber: boolean;
}

/** Reading a word is the same every time, and most words of a text have been read before. */
interface Readings {
  readonly language: Language;
  readonly ofWord: Map<string, Reading>;
  /** Without accents, as people leave them out: "que" is "qué". */
  readonly stopForms: ReadonlySet<string>;
}

const readings = new WeakMap<Language, Readings>();
const maxReadings = 200_000;

function readingsOf(language: Language): Readings {
  let known = readings.get(language);
  if (!known) {
    const stopForms = new Set([...language.stopWords].map(foldWord));
    known = { language, ofWord: new Map(), stopForms };
    readings.set(language, known);
  }
  return known;
}

function readWord(text: string, { language, ofWord, stopForms }: Readings): Reading {
  const known = ofWord.get(text);
  if (known) return known;
  const lower = text.toLowerCase();
  const word = stripPunctuation(lower);
  const form = foldWord(word);
  const stop = form === '' || (stopForms.has(form) && !isInitials(text));
  const reading = {
    form,
    word,
    capital: /^\p{Lu}/u.test(text),
    stop,
    mayBeNumber: mayBeginNumber(lower, language),
  };
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
