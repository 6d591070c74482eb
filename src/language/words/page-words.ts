/** What Footnote needs to know of a language to tell the article on a web page from what stands around it. */
import type { Alternatives } from './alternatives.ts';

export interface PageWords {
  /** How a line begins that leads elsewhere or tells whose a picture is: "Read more". */
  readonly asides: Alternatives;
  /** Before the name of the author: "written by". */
  readonly by: Alternatives;
  /** Beginnings of words that tell of a change: "updated". */
  readonly changed: Alternatives;
  /** Beginnings of words that ask for money or a name: "subscribe". */
  readonly walls: Alternatives;
}
