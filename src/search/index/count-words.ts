/** Passages and headings in, their words out, numbered by the vocabulary and counted in it. */
import { languageOf } from '../../language/languages.ts';
import type { Article, LanguageCode, Passage } from '../../model.ts';
import { type ReadPassage, readPassage } from '../text/read-passage.ts';
import { createWordReader, type Reading, type WordReader } from '../text/read-word.ts';
import { type PlacedReading, readText } from '../text/tokenise.ts';
import { countsOfStep } from './counts.ts';
import type { Steps } from './steps.ts';
import type { Counting, Vocabulary } from './vocabulary.ts';

/** A word with its numbers in the vocabulary, which stop words and parts of numbers lack. */
export interface CountedWord extends Reading {
  term: number;
  formNumber: number;
  /** The places read so far, and those of them that are not first in their sentence. */
  places: number;
  middlePlaces: number;
}

/** Written out, since a spread would make objects of several shapes, which are slow to read. */
const toCountedWord = (reading: Reading): CountedWord => ({
  written: reading.written,
  mayBeNumber: reading.mayBeNumber,
  stop: reading.stop,
  term: -1,
  places: 0,
  middlePlaces: 0,
  capital: reading.capital,
  word: reading.word,
  form: reading.form,
  lower: reading.lower,
  formNumber: -1,
});

/** Counts words here first: looking each place up in the vocabulary would take twice as long. */
export interface WordCounter {
  readonly vocabulary: Vocabulary;
  readonly readers: Map<LanguageCode, WordReader<CountedWord>>;
  readonly counted: CountedWord[];
}

export const createWordCounter = (vocabulary: Vocabulary): WordCounter => ({
  vocabulary,
  readers: new Map(),
  counted: [],
});

/** Reads a passage and counts its words; those that are new get their numbers. */
export function countPassage(counter: WordCounter, passage: Passage): ReadPassage<CountedWord> {
  const reader = readerOf(counter, passage.language);
  const read = readPassage(passage, reader);
  for (const { from, to } of read.sentences) {
    for (let i = from; i < to; i++) {
      const word = (read.tokens[i] as PlacedReading<CountedWord>).reading;
      if (word.term < 0) numberWord(counter, word, reader);
      word.places++;
      if (i > from) word.middlePlaces++;
    }
  }
  return read;
}

/** The words of what a passage's article is called and of its section heading, each once, without stop words. */
export function countHeading(
  counter: WordCounter,
  article: Article,
  { section }: Passage,
): Set<CountedWord> {
  const { title, otherNames = [] } = article;
  const heading = [title, ...otherNames, section ?? []].flat().join('. ');
  const reader = readerOf(counter, article.language);
  const read = readText(heading, reader).map(({ reading }) => reading);
  for (const word of read) {
    if (word.term < 0) numberWord(counter, word, reader);
    word.places++;
  }
  return new Set(read.filter(({ stop }) => !stop));
}

/** Tells what counts of all that was read: that it came (1), or that it left (-1). */
export function* settleCounts(
  { counted }: WordCounter,
  by: 1 | -1,
  into: Pick<Counting, 'count'>,
): Steps<void> {
  let done = 0;
  for (const { formNumber, term, capital, places, middlePlaces } of counted) {
    into.count({ form: formNumber, term }, capital, by * places, by * middlePlaces);
    if (++done % countsOfStep === 0) yield;
  }
}

function readerOf({ readers }: WordCounter, code: LanguageCode): WordReader<CountedWord> {
  const reader = readers.get(code) ?? createWordReader(languageOf(code), toCountedWord);
  readers.set(code, reader);
  return reader;
}

/** Only now, since many a word that is read becomes part of a number. */
function numberWord(
  { vocabulary, counted }: WordCounter,
  word: CountedWord,
  { language, words }: WordReader<CountedWord>,
): void {
  if (word.stop) return;
  // "Lamp" has the numbers of "lamp", which spares it the stemmer.
  const small = words.get(word.lower);
  if (small && small.term >= 0) {
    word.term = small.term;
    word.formNumber = small.formNumber;
  } else {
    const { term, form } = vocabulary.addWord(word, language);
    word.term = term;
    word.formNumber = form;
  }
  counted.push(word);
}
