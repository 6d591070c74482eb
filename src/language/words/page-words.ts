/** What Footnote needs to know of a language to tell the article on a web page from what stands around it. */
import type { Alternatives } from './alternatives.ts';

export interface PageWords {
  readonly asides: Asides;
  /** Lines that are the name of what is seen or pressed there, and nothing else: "image", "play now". */
  readonly labels?: Alternatives;
  /** What is said of a link to those who do not see where it leads: "opens in new window". */
  readonly leadsOut?: Alternatives;
  /** How the line begins that leads from a price to a shop: "price at". */
  readonly buys?: Alternatives;
  /** On what terms a text may be printed elsewhere: "may be republished". */
  readonly notices?: Alternatives;
  /** What stands at the end of the beginning of another article, and leads to it: "read more". */
  readonly continues?: Alternatives;
  /** How long before something was written: "5 minutes ago". */
  readonly ago?: Alternatives;
  /** Between the name of an author and the day: "on". */
  readonly beforeDay?: Alternatives;
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

/** How a line begins that is no part of the article, by what it is. */
export interface Asides {
  /** Leads to other articles: "Read more". */
  readonly elsewhere: Alternatives;
  /** Asks readers to come back, to pay, to share or to write: "Sign up". */
  readonly invitations: Alternatives;
  /** Tells whose a picture or a text is, and who earns by it: "Photo:". */
  readonly credits: Alternatives;
  /** Belongs to the page and what can be pressed there: "Skip to content", "We use cookies". */
  readonly tools: Alternatives;
  /** Stands above what others wrote: "3 comments". */
  readonly comments: Alternatives;
  /** Tells where the article is filed, when and by whom it was written: "Tags:". */
  readonly about: Alternatives;
}
