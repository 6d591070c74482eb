/** The knowledge folder in, the library that answers from it out. */
import { readGlossary } from '../articles/read/read-glossary.ts';
import { readKnowledge, sumUpProblems } from '../articles/read/read-knowledge.ts';
import { FootnoteError } from '../error.ts';
import { createLiveLibrary, type LiveLibrary } from './library.ts';

/**
 * `problems` are lines `file:line: message` about files that were left out or deserve a look, or
 * one line that says how many there are.
 * Throws a FootnoteError `knowledge` when nothing usable is left.
 */
export async function loadLibrary(
  folder: string,
  now: () => Date,
): Promise<{ library: LiveLibrary; problems: readonly string[] }> {
  const { articles, problems } = await readKnowledge(folder);
  const glossary = await readGlossary(folder);
  const lines = sumUpProblems([...problems, ...glossary.problems]);
  if (articles.length === 0) {
    const reason = `There is no article to answer from in ${folder}. Put a .md or .txt file there, or set KNOWLEDGE_DIR to another folder.`;
    throw new FootnoteError('knowledge', [...lines, reason].join('\n'));
  }
  return { library: createLiveLibrary(articles, now, glossary.groups), problems: lines };
}
