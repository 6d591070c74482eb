/** What Footnote needs to know of how people type a question, ask for a passage and hang on what was said before. */
import type { Alternatives } from './alternatives.ts';

/** How people type what they ask, where it differs from how articles are written. */
export interface TypedWords {
  /** Words that ask for nothing; left out of a question where no article has them. */
  readonly light: ReadonlySet<string>;
  /**
   * Words of any subject, in the form of a dictionary, and such other forms as stem otherwise: nobody
   * who asks what "works" or is "better" asks about these. Left out where they are not known yet.
   */
  readonly general?: ReadonlySet<string>;
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
