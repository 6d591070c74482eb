/** What Footnote needs to know of a language to tell the article on a web page from what stands around it. */
import type { Alternatives } from './alternatives.ts';

export interface PageWords {
  /** How a line begins that leads elsewhere or tells whose a picture is: "Read more". */
  readonly asides: Alternatives;
  /** Lines that are the name of what is seen or pressed there, and nothing else: "image", "play now". */
  readonly labels?: Alternatives;
  /** How the line begins that leads from a price to a shop: "price at". */
  readonly buys?: Alternatives;
  /** On what terms a text may be printed elsewhere: "may be republished". */
  readonly notices?: Alternatives;
  /** What stands at the end of the beginning of another article, and leads to it: "read more". */
  readonly continues?: Alternatives;
  /** How long before something was written: "5 minutes ago". */
  readonly ago?: Alternatives;
  /** Behind a time of day: "h". */
  readonly clock?: Alternatives;
  /** Before the name of who took a picture: "photo". */
  readonly pictures: Alternatives;
  /** Before the name of the author: "written by". */
  readonly by: Alternatives;
  /** On a button before the name of an author: "follow". */
  readonly follow: Alternatives;
  /** What stands in the place of a name, or behind one: "staff writer". */
  readonly roles: Alternatives;
  /** What writes and is nobody, in a name: "newsroom", "agency". */
  readonly bodies: Alternatives;
  /** What asks a reader at the end of an article to come back: "our newsletter". */
  readonly invites: Alternatives;
  /** Between two authors: "and". */
  readonly and: Alternatives;
  /** Before the day of publication: "published on". */
  readonly published?: Alternatives;
  /** Beginnings of words that tell of a change: "updated". */
  readonly changed: Alternatives;
  /** Beginnings of words that ask for money or a name: "subscribe". */
  readonly walls: Alternatives;
}
