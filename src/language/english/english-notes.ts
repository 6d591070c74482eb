/** English words that lead from a note to others. */
import type { NoteWords } from '../words/note-words.ts';
import { alternatives } from '../words/word-lists.ts';

export const englishNotes: NoteWords = {
  ways: alternatives(`
    prev(?:ious)?(?: (?:chapter|class|entry|lecture|lesson|module|note|page|part|post|section|step|topic|unit|week|day))?
    next(?: (?:up|chapter|class|entry|lecture|lesson|module|note|page|part|post|section|step|topic|unit|week|day))?
    (?:go |jump )?back(?: to(?: \\p{L}[\\p{L}'’-]*){0,5})?|(?:return|go|jump) to (?:the )?(?:top|index|contents|start|home|main page)
    up|(?:to )?(?:the )?top|home(?: ?page)?|index|parent(?: note| page)?|moc|nav(?:igation)?|menu
  `),
  gathers: alternatives(`
    related(?: (?:notes?|pages?|topics?|concepts?|links?|docs?|posts?|reading|to))?|see also
    (?:back|internal |note |quick )?links?|linked(?: (?:notes?|to|from))?|connections?
    tags?|keywords?|navigation
  `),
};
