/** The knowledge folder in, the library that answers from it out. */
import {
  createKnowledgeFolder,
  type KnowledgeFolder,
  type KnowledgeParts,
} from './knowledge-folder.ts';
import { createLiveLibrary, type LiveLibrary } from './live/live-library.ts';

export interface Loaded {
  readonly library: LiveLibrary;
  readonly knowledge: KnowledgeFolder;
  /**
   * Lines `file:line: message` about files that were left out or deserve a look, or one line that says
   * how many there are.
   */
  readonly problems: readonly string[];
}

/** Throws a FootnoteError `knowledge` when nothing usable is left. */
export async function loadLibrary(
  folder: string,
  now: () => Date,
  options: Partial<Pick<KnowledgeParts, 'cache' | 'onProgress'>> = {},
): Promise<Loaded> {
  const library = createLiveLibrary([], now, { pause: () => undefined });
  const knowledge = createKnowledgeFolder({ cache: null, ...options, folder, library });
  return { library, knowledge, problems: await knowledge.open() };
}
