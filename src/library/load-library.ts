/** The knowledge folder in, the library that answers from it out. */
import type { CachePlace } from './index-cache.ts';
import { createKnowledgeFolder } from './knowledge-folder.ts';
import { createLiveLibrary, type LiveLibrary } from './library.ts';

/**
 * `problems` are lines `file:line: message` about files that were left out or deserve a look, or
 * one line that says how many there are.
 * Throws a FootnoteError `knowledge` when nothing usable is left.
 */
export async function loadLibrary(
  folder: string,
  now: () => Date,
  cache: CachePlace | null = null,
): Promise<{ library: LiveLibrary; problems: readonly string[] }> {
  const library = createLiveLibrary([], now, { pause: () => undefined });
  const problems = await createKnowledgeFolder({ folder, library, cache }).open();
  return { library, problems };
}
