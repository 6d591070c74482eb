/** An index in, a memory out of what words mean in it, kept until it changes: people ask in the same words. */
import type { LanguageCode } from '../../model.ts';
import type { ReadIndex } from '../index/index-articles.ts';

/** What `read` gives, which is called where the word was not read since the index changed. */
export type RememberWord<M> = (word: string, language: LanguageCode, read: () => M) => M;

const maxRemembered = 10_000;
/** Longer ones are pasted, or made up, and would fill the memory. */
const longestRemembered = 40;

export function createWordMemory<M>(index: ReadIndex): RememberWord<M> {
  /** By language, then by word. */
  const memory = new Map<LanguageCode, Map<string, M>>();
  let changes = -1;
  let passageCount = -1;
  const forgetOld = (): void => {
    const isOld = changes !== index.vocabulary.changes || passageCount !== index.passageCount;
    if (!isOld) return;
    memory.clear();
    ({ changes } = index.vocabulary);
    ({ passageCount } = index);
  };
  return (word, language, read) => {
    if (word.length > longestRemembered) return read();
    forgetOld();
    const meanings = memory.get(language) ?? new Map<string, M>();
    memory.set(language, meanings);
    const known = meanings.get(word);
    if (known) return known;
    if (meanings.size >= maxRemembered) meanings.clear();
    const meaning = read();
    meanings.set(word, meaning);
    return meaning;
  };
}
