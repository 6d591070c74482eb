/** A stemmer and a list of irregular forms in, a stemmer out that gives them the stem of their word (paid, pay), and what tells their word. */
import { foldWord } from './fold.ts';
import type { Language } from './language.ts';

/** `lines`: each a word, then its irregular forms. They are met without their accents too. */
export function joinForms(
  stem: (word: string) => string,
  lines: string,
): Pick<Language, 'stem' | 'baseOf'> {
  const words = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const [word, ...forms] = line.match(/\S+/gu) ?? [];
    if (word === undefined) continue;
    for (const form of forms) {
      words.set(form, word);
      words.set(foldWord(form), word);
    }
  }
  const baseOf = (word: string): string => words.get(word) ?? word;
  return { stem: (word) => stem(baseOf(word)), baseOf };
}
