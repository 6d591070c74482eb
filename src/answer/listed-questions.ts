/** Articles in, the passages that answer the questions they list out. */
import { foldWord } from '../language/fold.ts';
import type { Article, Hit, Passage, Question } from '../model.ts';
import { thresholds } from './answer-question.ts';

/** By the words of the question; of the first article that names a passage for it. */
export type ListedPassages = ReadonlyMap<string, readonly Passage[]>;

export function indexListed(articles: Iterable<Article>): ListedPassages {
  const listed = new Map<string, Passage[]>();
  for (const { questionPassages = new Map(), passages } of articles) {
    for (const [question, number] of questionPassages) {
      const passage = passages[number - 1];
      const key = foldQuestion(question);
      if (passage) listed.set(key, [...(listed.get(key) ?? []), passage]);
    }
  }
  return listed;
}

/** The passage that an article names for the question is its answer; the others stay as they are. */
export function putListedFirst(hits: readonly Hit[], passage: Passage | undefined): readonly Hit[] {
  if (!passage) return hits;
  const sentence = { start: 0, end: passage.text.length };
  const hit = hits.find((each) => each.passage === passage);
  const score = Math.max(thresholds.found, ...hits.map((each) => each.score));
  return [
    { passage, matches: [], sentence, ...hit, score },
    ...hits.filter((each) => each !== hit),
  ];
}

/** Undefined where the question is not listed with its passage by an article that `allows` holds for. */
export function findListed(
  { text }: Question,
  listed: ListedPassages,
  allows: (articleId: string) => boolean,
): Passage | undefined {
  return listed.get(foldQuestion(text))?.find(({ articleId }) => allows(articleId));
}

/** However it is typed: without case, accents and signs. */
export const foldQuestion = (text: string): string =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
