/** What Footnote needs to know of a language to tell what is asked about the article itself, and talk. */
import type { About, Talk } from '../../model.ts';
import type { Alternatives } from './alternatives.ts';

/** What is asked whole, in these words and no others. */
export interface AskedWhole {
  /** Names the article itself, or can mean nothing else. */
  readonly sure: Alternatives;
  /** May be meant of something in the text: only where the text has no certain answer. */
  readonly unless: Alternatives;
}

/**
 * How people ask about the article itself, and what they say that is no question, as they type it:
 * lower case, without accents and signs ("whats", "que"). `{article}` is met by `article`, or by a title.
 */
export interface ConversationWords {
  /** Names the article that is spoken of: "this article". */
  readonly article: Alternatives;
  /** Before a question: "hey", "can you tell me". */
  readonly openings: Alternatives;
  /** Words that say nothing, wherever they stand: "pls". */
  readonly fillers: Alternatives;
  readonly about: Readonly<Record<About, AskedWhole>>;
  readonly talk: Readonly<Record<Talk, AskedWhole>>;
  /** Words that insult, wherever they stand; left out where none are known. */
  readonly rude?: Alternatives;
}
