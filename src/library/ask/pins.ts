/** A question and what moderators have pinned in, the passage pinned to it out. */
import { foldQuestion } from '../../answer/listed-questions.ts';
import type { Article, Passage } from '../../model.ts';
import type { Pin } from '../../storage/server-settings.ts';
import { fingerprint } from '../fingerprint.ts';

/** By its words, wherever in the article it stands by now: where these have changed, it is pinned no more. */
export function findPinned(
  question: string,
  pins: readonly Pin[],
  article: (id: string) => Article | undefined,
): Passage | undefined {
  if (pins.length === 0) return undefined;
  const asked = foldQuestion(question);
  const pin = pins.find((each) => foldQuestion(each.question) === asked);
  const { passages = [] } = (pin && article(pin.articleId)) ?? {};
  return passages.find(({ text }) => fingerprint(text) === pin?.text);
}
