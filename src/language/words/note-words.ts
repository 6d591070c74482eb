/** What Footnote needs to know of a language to tell a note from what leads from it to others. */
import type { Alternatives } from './alternatives.ts';

export interface NoteWords {
  /** On a link to what stands before, behind or above a note, or before such a link: "next", "back to". */
  readonly ways: Alternatives;
  /** Before or above links to other notes, or tags, and nothing else: "related", "tags". */
  readonly gathers: Alternatives;
}
