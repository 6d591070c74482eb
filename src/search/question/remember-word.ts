/** A question's word in, what it means in an index out, kept until the index changes: people ask in the same words. */
import type { LanguageCode } from '../../model.ts';
import type { WordMeaning } from './find-meaning.ts';
import type { QuestionContext } from './word-alternatives.ts';

interface Memory {
  readonly changes: number;
  readonly passageCount: number;
  /** By language, then by word. */
  readonly meanings: Map<LanguageCode, Map<string, WordMeaning>>;
}

const memories = new WeakMap<QuestionContext, Memory>();
const maxRemembered = 10_000;
/** Longer ones are pasted, or made up, and would fill the memory. */
const longestRemembered = 40;

/** What `read` gives, which is called where the word was not read since the index changed. */
export function rememberWord(
  word: string,
  language: LanguageCode,
  context: QuestionContext,
  read: () => WordMeaning,
): WordMeaning {
  if (word.length > longestRemembered) return read();
  const { meanings: all } = memoryOf(context);
  const meanings = all.get(language) ?? new Map<string, WordMeaning>();
  all.set(language, meanings);
  const known = meanings.get(word);
  if (known) return known;
  if (meanings.size >= maxRemembered) meanings.clear();
  const meaning = read();
  meanings.set(word, meaning);
  return meaning;
}

function memoryOf(context: QuestionContext): Memory {
  const { passageCount, vocabulary } = context;
  const { changes } = vocabulary;
  const memory = memories.get(context);
  if (memory?.changes === changes && memory.passageCount === passageCount) return memory;
  const fresh = { changes, passageCount, meanings: new Map() };
  memories.set(context, fresh);
  return fresh;
}
