/** A library in; the same one out, whose next answer takes no longer than those after it. */
import { setImmediate } from 'node:timers/promises';
import type { Passage } from '../model.ts';
import type { Library } from './library.ts';

/** Asked about this many: enough for each way through the search to have been taken often. */
const maxArticles = 4;
const passagesOfArticle = 3;
const wordsOfQuestion = 8;

/**
 * An engine reads lists of words and prepares itself when it first needs to, and Node.js is slow
 * where it has not been before. Whoever waits for questions anyway does that while nobody waits.
 */
export async function warmLibrary(library: Library): Promise<void> {
  const passages = library.articles
    .slice(0, maxArticles)
    .flatMap((article) => article.passages.slice(0, passagesOfArticle));
  for (const question of passages.flatMap(listQuestions)) {
    await library.ask(question);
    // Who asks meanwhile has their turn.
    await setImmediate();
  }
}

/** The beginning of a passage as it is, with a slip in each word, and in words that no article has. */
function listQuestions({ text }: Passage): string[] {
  const words = text.match(/\p{L}+/gu)?.slice(0, wordsOfQuestion) ?? [];
  return [words, words.map(swapLetters), words.map(turnRound)].map((each) => `${each.join(' ')}?`);
}

/** `water` → `wtaer`. */
function swapLetters(word: string): string {
  return word.replace(/^(.)(.)(.)/u, '$1$3$2');
}

/** `water` → `retaw`. */
function turnRound(word: string): string {
  return [...word].reverse().join('');
}
