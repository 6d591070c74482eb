/** What Footnote needs to know of a language to tell dates from counts, ages and how long something took. */

/** All words lower case, with their accents. */
export interface MomentWords {
  /** Whether 05/06/2022 is the 5th of June or the 6th of May where nothing else tells. */
  readonly slashOrder: 'dmy' | 'mdy';
  /** Days counted from today, each as its words: "the day before yesterday" → -2. */
  readonly days: ReadonlyMap<string, number>;
  /** Words after one of them that make it another thing: "hoy en día". */
  readonly noDayAfter: ReadonlySet<string>;
  readonly noDayBefore: ReadonlySet<string>;
  /** "two days ago", "hace dos días": either may be empty. */
  readonly agoBefore: string;
  readonly agoAfter: string;
  /** Units to their kind: day, week, month, year. */
  readonly units: ReadonlyMap<string, string>;
  readonly one: ReadonlySet<string>;
  /** Words that make a count inexact: "about two years ago". */
  readonly about: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly this: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  /** Before a weekday, which is then no certain one: "every Friday", "the following Friday". */
  readonly anyDay: ReadonlySet<string>;
  /** "a day", before a weekday that may be any: "un día sábado". */
  readonly dayWord: ReadonlySet<string>;
  /** Before a weekday that is to come: "a meeting for Friday". */
  readonly forDay: ReadonlySet<string>;
  readonly afterAnyDay: ReadonlySet<string>;
  /** Parts of a day, between a weekday and its date: "Sunday night, 7 June". */
  readonly dayParts: ReadonlySet<string>;
  /** Before a number that is no year: "a total of 1985", "grew by 1985". */
  readonly counting: ReadonlySet<string>;
  /** After a number that is no year, besides plurals: "1500 people". */
  readonly counted: ReadonlySet<string>;
  /** Before "of" and a year. Where it is empty, any word but those of `counting`. */
  readonly beforeOfYear: ReadonlySet<string>;
  /** After a year that begins a sentence: "1988 was dry". */
  readonly afterYear: ReadonlySet<string>;
  /** After a year that is counted backwards: "BC". */
  readonly eras: ReadonlySet<string>;
  /** Before a day, and shown with it: "on 3 March". */
  readonly on: ReadonlySet<string>;
  readonly yearWord: ReadonlySet<string>;
  /** In a sentence that tells what happened. */
  readonly past: RegExp;
}
