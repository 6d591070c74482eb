/** What Footnote needs to know of a language to tell who is quoted and which words are names. */

/** All words lower case, with their accents. */
export interface ExtractionWords {
  /** After which a quotation may stand at once: "she said “…”". */
  readonly strongVerbs: ReadonlySet<string>;
  /** Before what stands on a banner or a book, whoever speaks of it: "the motto “…”". */
  readonly slogans?: ReadonlySet<string>;
  /** Verbs that name a speaker, but take titles and slogans too: "she announced “…”". */
  readonly weakVerbs: ReadonlySet<string>;
  /** Those that take a listener: "she told the Senate". */
  readonly tellingVerbs: ReadonlySet<string>;
  /** Before a participle of saying: "has said", "ha dicho". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of the verbs that need an auxiliary. */
  readonly participles: ReadonlySet<string>;
  /** Before a verb of saying in its plain form, for what was said often: "used to say", "solía decir". */
  readonly habits?: ReadonlySet<string>;
  readonly plainVerbs?: ReadonlySet<string>;
  /** Short words before the verb: "le dijo". */
  readonly clitics: ReadonlySet<string>;
  /** Between a name and its verb: "later". Also those that end like an adverb. */
  readonly adverbs: ReadonlySet<string>;
  readonly adverbEnding: RegExp;
  /** Of what somebody does while speaking: "dijo Ana dando golpes". */
  readonly gerundEnding?: RegExp;
  /** Before a name that stands with it: "the mayor Ana Rojas". */
  readonly roles: ReadonlySet<string>;
  /** Those of them that are more often part of a name: "General Motors". */
  readonly doubtfulRoles: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** May stand after a speaker, or after the verb that has one, and takes nothing from it: "on Friday". */
  readonly following: ReadonlySet<string>;
  /** Times, places and events of a speech, between the verb and who spoke: "dijo a la salida Ana Rojas". */
  readonly settings?: ReadonlySet<string>;
  /** "Dijo a su hermano Luis Paz" tells whom it was said to. */
  readonly possessives?: ReadonlySet<string>;
  /** Of speech that goes on: a name behind one of them speaks no words of its own: "said over Zoom". */
  readonly links: ReadonlySet<string>;
  /** Between a clause and the one before it, at the beginning of a sentence: "But Ana said". */
  readonly but: ReadonlySet<string>;
  /** Prepositions after a role: "the mayor of". */
  readonly ofWords: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words of a clause of its own, in which somebody else may speak. */
  readonly relatives: ReadonlySet<string>;
  /** And other verbs that are nothing without what is quoted: "the plan would “cost a million”". */
  readonly copulas: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  /** Before a speaker, each as its words: "according to". */
  readonly sources: readonly string[];
  /** Words that begin sentences and are no part of a name. */
  readonly openers: ReadonlySet<string>;
  /** Given names that are everyday words too: "Rosa", "Mark". */
  readonly givenNames: ReadonlySet<string>;
  /** Places whose names begin like a second name: "the mayor of Buffalo, New York". */
  readonly placeOpeners: ReadonlySet<string>;
  /** Peoples, faiths and tongues, where they have a capital and name nobody: "British". */
  readonly peoples: ReadonlySet<string>;
}
