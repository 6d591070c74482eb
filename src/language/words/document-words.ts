/** What Footnote needs to know of a language to tell what the first page of a document says of it. */
import type { Alternatives } from './alternatives.ts';

export interface DocumentWords {
  /** What an act of an authority is called, before its number: "resolution". */
  readonly acts: Alternatives;
  /** What documents are, as their titles begin: "report". */
  readonly kinds: Alternatives;
  /** What is of the one day or month with which its title ends: "minutes", "meeting". */
  readonly daily: Alternatives;
  /** What its parts are called, before their number: "article". */
  readonly divisions: Alternatives;
  /** What a sheet of exercises is parted into, before its number: "exercise". */
  readonly exercises?: Alternatives;
  /** What parts of it are called without a number: "contents", "foreword". */
  readonly parts: Alternatives;
  /** What stands above the list of its parts: "table of contents". */
  readonly contents: Alternatives;
  /** Before what a letter or an act is about: "subject". */
  readonly subject: Alternatives;
  /** Before a number that names the document. */
  readonly number: Alternatives;
  /** Before those who wrote it, also without a colon: "prepared by". */
  readonly madeBy: Alternatives;
  /** Above those who wrote it, or before them and a colon: "team members". */
  readonly writers: Alternatives;
  /** Before the day that it bears: "date of the report". */
  readonly dated: Alternatives;
  /** Before the last day of the time that it tells of: "the year ended". */
  readonly until?: Alternatives;
  /** Before the day on which a meeting is held: "when", "date and time". */
  readonly held?: Alternatives;
  /** Before what was held, and on which day: "conference". */
  readonly events?: Alternatives;
  /** Before where it can be seen or heard: "video". */
  readonly recordings?: Alternatives;
  /** What ends a letter sent to many: "unsubscribe". */
  readonly mailFoot: Alternatives;
  /** Before the year that it bears. */
  readonly year: Alternatives;
  /** With what the line of a title begins that goes on with the one above: "for", not "by". */
  readonly continues: Alternatives;
  /** With what a letter begins: "dear". */
  readonly greetings: Alternatives;
  /** What stands above a title in letters as large, an institution or a degree: "University of Cork", "thesis". */
  readonly above: Alternatives;
  /** What programs call a document that nobody has named, a number behind it or not: "untitled". */
  readonly unnamed: Alternatives;
  /** With what participles end that a hyphen joins to a noun: "-related". */
  readonly participleEnds?: Alternatives;
  /** What begins words without a hyphen, and looks like one itself: "under". */
  readonly prefixes?: Alternatives;
  /** Before where a figure or a table is from: "source". */
  readonly sources?: Alternatives;
  /** What begins the sentence that says what the signs of the formula above it stand for: "where". */
  readonly explaining?: Alternatives;
  /** What is written with a hyphen wherever it stands: "self-taught". */
  readonly hyphened?: Alternatives;
  /** Words that belong together are written as one, so that a hyphen at a line's end is none of theirs. */
  readonly joinsWords?: true;
  /** Behind the first half of a word, which ends in a hyphen, and the end of no word: "Fluss- und Seehafen". */
  readonly suspending?: Alternatives;
}
