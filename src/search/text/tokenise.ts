/** Text in, its words out, in the form in which they meet: folded, numbers as digits, dates alike. */
import type { Language } from '../../language/language.ts';
import { readNumber } from './read-number.ts';
import {
  createWordReader,
  type Reading,
  readForm,
  readWord,
  type WordReader,
} from './read-word.ts';
import { scanWordsOf } from './split-words.ts';

export interface Token extends Pick<Reading, 'form' | 'word' | 'capital' | 'stop'> {
  readonly start: number;
  readonly end: number;
  /** Counts every word of the text, stop words too, so that neighbours are known as such. */
  readonly position: number;
}

/** A word or number where it stands in a text. */
export interface PlacedReading<R extends Reading> {
  readonly reading: R;
  readonly start: number;
  readonly end: number;
}

const readers = new WeakMap<Language, WordReader<Reading>>();
const maxRemembered = 20_000;

/** The words of `text` in order, stop words included and marked. */
export function tokenise(text: string, language: Language): Token[] {
  return readText(text, readerOf(language)).map(({ reading, start, end }, position) => {
    const { form, word, capital, stop } = reading;
    return { form, word, start, end, position, capital, stop };
  });
}

/** The form of the one word that stands at `start` to `end`. */
export const formAt = (text: string, start: number, end: number, language: Language): string =>
  readWord(readerOf(language), text, start, end).form;

function readerOf(language: Language): WordReader<Reading> {
  let reader = readers.get(language);
  if (!reader || reader.words.size + reader.forms.size > maxRemembered) {
    reader = createWordReader(language, (reading) => reading);
    readers.set(language, reader);
  }
  return reader;
}

/** The same for texts by the thousand: what a word is read as is shared between its places. */
export function readText<R extends Reading>(
  text: string,
  reader: WordReader<R>,
): PlacedReading<R>[] {
  const words = placeWords(text, reader);
  const read: PlacedReading<R>[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] as PlacedReading<R>;
    const number = word.reading.mayBeNumber ? readNumber(words, i, reader.language) : undefined;
    if (number) {
      const { end } = words[i + number.words - 1] as PlacedReading<R>;
      for (const form of number.forms) {
        read.push({ reading: readForm(reader, form), start: word.start, end });
      }
      i += number.words;
    } else {
      read.push(word);
      i++;
    }
  }
  return read;
}

/** The words before numbers and dates are read. */
function placeWords<R extends Reading>(text: string, reader: WordReader<R>): PlacedReading<R>[] {
  const words: PlacedReading<R>[] = [];
  scanWordsOf(reader.language, text, (start, end) => {
    const before = isDoubled(text, start, end) ? words.at(-1) : undefined;
    if (before && start - before.end <= 2 && isDoubled(text, before.start, before.end)) {
      // "EE. UU.", Spanish for US, is the one abbreviation that people write in two words.
      const written = text.slice(before.start, before.end) + text.slice(start, end);
      const reading = readWord(reader, written, 0, written.length);
      words[words.length - 1] = { reading, start: before.start, end };
    } else {
      words.push({ reading: readWord(reader, text, start, end), start, end });
    }
  });
  return words;
}

/** Two of the same capital. */
const isDoubled = (text: string, start: number, end: number): boolean =>
  end - start === 2 && text[start] === text[start + 1] && /\p{Lu}/u.test(text[start] ?? '');
