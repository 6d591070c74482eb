/** English words that stand around the text of a book. */
import type { BookWords } from '../words/book-words.ts';

export const englishBooks: BookWords = {
  end: 'the end|fin|finis',
  typistNotes:
    "(?:original )?transcriber['’]?s?['’]? (?:end)?notes?|(?:project gutenberg )?editor['’]s note",
  notes: 'note',
  pictures: 'illustra',
  imprint: 'copyright|printed (?:in|by)|rights reserved',
  published:
    '(?:first |originally )?published|(?:first|second|third|\\d{1,2}(?:st|nd|rd|th)) edition',
  asBook: '(?:in (?:volume|book) form|as a (?:book|volume))',
};
