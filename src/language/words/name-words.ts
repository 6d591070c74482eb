/** What Footnote needs to know of a language to tell names of people, organisations and places from other words. */
import type { Alternatives } from './alternatives.ts';

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
  /** What places are, as their names end: "bridge". */
  readonly landmarks?: ReadonlySet<string>;
  /** Between such a word and what follows it in a name: "Committee for Peace". */
  readonly headLinks?: Alternatives;
  /** Between common nouns within such a name: "Ministry of Trade and Industry". */
  readonly and?: Alternatives;
  /** What names nobody where it stands alone, though part of names: "King", "GDP". */
  readonly notAlone?: ReadonlySet<string>;
  /** Those of them that stand before a given name: "King Louis", "Santa Teresa". */
  readonly ranks?: ReadonlySet<string>;
  /** Common nouns that name one thing where they have a capital: "Congress". */
  readonly institutions?: ReadonlySet<string>;
  /** Before a name and part of it: "gov", without the stop. */
  readonly titles?: ReadonlySet<string>;
  /** Second halves of places that are two in one: "Trinidad and Tobago". */
  readonly afterAnd?: ReadonlySet<string>;
  /** That everybody knows, and are names in a line of capitals too: "nato". */
  readonly acronyms?: ReadonlySet<string>;
  /** Common words that are names wherever they have a capital: "texas"; without them no common word is told from a name. */
  readonly proper?: ReadonlySet<string>;
  /** Before one of many things of a sort: "a", "your". */
  readonly ofMany?: ReadonlySet<string>;
  /** What the language hangs on words to make others of them: "ness". */
  readonly endings?: ReadonlySet<string>;
  /** Whether what a name tells of a body stands first in it: "Comité Olímpico". */
  readonly headsFirst?: boolean;
  /** Between two surnames of one person: "Ortega y Gasset". */
  readonly surnameJoins?: Alternatives;
  /** Verbs that tell of one person alone, mostly by their endings. */
  readonly singularVerbs?: Alternatives;
  /** Whether people have two surnames, of which the first is theirs alone: "Ana Rojas Peña" is Rojas. */
  readonly twoSurnames?: boolean;
  /** Before what is pressed, opened or chosen in a program: "click". */
  readonly controls?: Alternatives;
  /** Behind it: "button". */
  readonly controlsBehind?: Alternatives;
}
