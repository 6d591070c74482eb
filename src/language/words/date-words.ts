/** What Footnote needs to know of a language to read its dates and to tell them from counts, ages and how long something took. */
import type { Alternatives } from './alternatives.ts';

/** How dates are written and what stands around them. */
export interface DateWords {
  /** Between the day, the month and the year: "1 of May", "1 de mayo del 2023". */
  readonly of: Alternatives;
  /** Before a day: "hasta el 3 de mayo". */
  readonly determiner: Alternatives;
  /** Before a year alone: "in 1985". */
  readonly beforeYear: Alternatives;
  /** Words in -s that are no plural: "in 1985 was" has a year, "in 1985 houses" has none. */
  readonly noPlural: Alternatives;
  /** Before a doubtful month, which it makes a month: "in March". */
  readonly beforeMonth: Alternatives;
  /** Between the two ends of a period: "1 May to 3 May". */
  readonly until: Alternatives;
  /** Between two dates that are a period only after `between`. */
  readonly and: Alternatives;
  readonly between: Alternatives;
  /** In a sentence about what is to come. */
  readonly future: RegExp;
  /** Whether weekdays have a capital: what has none is then no weekday ("sun", "wed"). */
  readonly capitalWeekdays: boolean;
  /** Of `beforeYear`, before a month alone none: "one of May". */
  readonly notBeforeMonth?: Alternatives;
  /** Before two years that are a period: "from 1939 to 1945". */
  readonly beforePeriod?: Alternatives;
  /** Left out where they are not known yet: then English ones are taken. */
  readonly moments?: MomentWords;
}

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
  /** After a number that is no year, besides plurals, also two words: "1500 people", "150 per cent". */
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
  /** Between a stretch of time and the year that it is counted from: "the years after 1945". */
  readonly farFrom: ReadonlySet<string>;
  readonly stretches: ReadonlySet<string>;
  /** Right before a weekday, of what was done on it: "publicado el martes". */
  readonly done?: RegExp;
  /** In a sentence that tells what happened. */
  readonly past: RegExp;
  /** In one that tells what may be. */
  readonly supposed: RegExp;
}
