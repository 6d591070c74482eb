/** Passages and headings in, their words out, numbered by the vocabulary and counted in it. */
import type { Language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import type { Article, LanguageCode, Passage } from '../model.ts';
import { type ReadPassage, readPassage } from './read-passage.ts';
import { createWordReader, type Reading, type WordReader } from './read-word.ts';
import { type PlacedReading, readText } from './tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  form: reading.form,
  word: reading.word,
  written: reading.written,
  capital: reading.capital,
  stop: reading.stop,
  lower: reading.lower,
  mayBeNumber: reading.mayBeNumber,
  term: -1,
  formNumber: -1,
  places: 0,
  middlePlaces: 0,
});

export interface WordCounter {
  readPassage(passage: Passage): ReadPassage<CountedWord>;
  /** The words of a passage's title and section heading, each once, without stop words. */
  readHeading(article: Article, passage: Passage): Set<CountedWord>;
  /** Tells the vocabulary of all that was read: that it came (1), or that it left (-1). */
  settle(by: 1 | -1): void;
}

/** Words are counted here first: looking each place up in the vocabulary would take twice as long. */
export function createWordCounter(vocabulary: Vocabulary): WordCounter {
  const readers = new Map<LanguageCode, WordReader<CountedWord>>();
  const counted: CountedWord[] = [];
  const readerOf = (code: LanguageCode): WordReader<CountedWord> => {
    const reader = readers.get(code) ?? createWordReader(languages[code], toCountedWord);
    readers.set(code, reader);
    return reader;
  };
  /** Numbers are given here, since many a word that is read becomes part of a number. */
  const count = (word: CountedWord, language: Language, inMiddle: boolean): void => {
    if (word.stop) return;
    if (word.term < 0) {
      const { term, form } = vocabulary.addWord(word, language);
      word.term = term;
      word.formNumber = form;
      counted.push(word);
    }
    word.places++;
    if (inMiddle) word.middlePlaces++;
  };
  return {
    readPassage(passage) {
      const reader = readerOf(passage.language);
      const read = readPassage(passage, reader);
      for (const { from, to } of read.sentences) {
        for (let i = from; i < to; i++) {
          count((read.tokens[i] as PlacedReading<CountedWord>).reading, reader.language, i > from);
        }
      }
      return read;
    },
    readHeading(article, { section }) {
      const heading = section === null ? article.title : `${article.title}. ${section}`;
      const reader = readerOf(article.language);
      const words = readText(heading, reader).map(({ reading }) => reading);
      for (const word of words) count(word, reader.language, false);
      return new Set(words.filter(({ stop }) => !stop));
    },
    settle(by) {
      for (const { formNumber, term, capital, places, middlePlaces } of counted) {
        vocabulary.count({ form: formNumber, term }, capital, by * places, by * middlePlaces);
      }
    },
  };
}
