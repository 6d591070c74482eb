/** Text in, the words out that every peer is given: the same stop words and stems for all. */
import { foldWord } from '../../src/language/fold.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { LanguageCode } from '../../src/model.ts';

export interface Analysis {
  /** The stem under which a word is indexed; null for a stop word. */
  term(word: string): string | null;
  /** The terms of a text in order, stop words left out. */
  terms(text: string): string[];
  /** The folded words of a question without its stop words; all of them where nothing else is left. */
  contentWords(question: string): string[];
  /** Drops the stems remembered so far, so that they do not count as an index's memory. */
  forget(): void;
}

/** Runs of letters and digits, as written. */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Spanish stop words are listed with their accents; people leave them out. */
export function isStopWord(word: string, language: LanguageCode): boolean {
  const { stopWords } = languageOf(language);
  return stopWords.has(word.toLowerCase()) || stopWords.has(foldWord(word));
}

export function createAnalysis(language: LanguageCode): Analysis {
  const { stem } = languageOf(language);
  // Peers stem each occurrence of a word: without this, a peer's time is mostly the stemmer's.
  const known = new Map<string, string | null>();
  function term(word: string): string | null {
    let result = known.get(word);
    if (result === undefined) {
      result = isStopWord(word, language) ? null : stem(foldWord(word));
      known.set(word, result);
    }
    return result;
  }
  return {
    term,
    terms: (text) => splitWords(text).flatMap((word) => term(word) ?? []),
    contentWords: (question) => {
      const words = splitWords(question);
      const content = words.filter((word) => !isStopWord(word, language));
      return (content.length > 0 ? content : words).map(foldWord);
    },
    forget: () => known.clear(),
  };
}
