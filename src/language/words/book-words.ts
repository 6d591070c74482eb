/** What Footnote needs to know of a language to tell the text of a book from what its printer and its typist put around it. */
import type { Alternatives } from './alternatives.ts';

export interface BookWords {
  /** What books end with: "the end". */
  readonly end: Alternatives;
  /** Above what the typist of a book says of it: "transcriber’s note". */
  readonly typistNotes: Alternatives;
  /** What notes to the text are called, as their heading or the first of them begins: "note". */
  readonly notes: Alternatives;
  /** Beginnings of words before what a picture shows, in brackets: "illustration". */
  readonly pictures: Alternatives;
  /** On the page that says who may print a book: "printed by". */
  readonly imprint: Alternatives;
  /** Before the month or the year in which it came out: "first published". */
  readonly published: Alternatives;
  /** Before the year in which parts that came out before were one book: "in volume form in". */
  readonly asBook?: Alternatives;
}
