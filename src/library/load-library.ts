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
  /** One line on what was left out, null where nothing was. */
  readonly lost: string | null;
}

/** Throws a FootnoteError `knowledge` when nothing usable is left. */
export async function loadLibrary(
  folder: string,
  now: () => Date,
  options: Partial<Pick<KnowledgeParts, 'cache' | 'onProgress'>> = {},
): Promise<Loaded> {
  const library = createLiveLibrary([], now, { pause: () => undefined });
  const knowledge = createKnowledgeFolder({ cache: null, ...options, folder, library });
  return { library, knowledge, lost: await knowledge.open() };
}
