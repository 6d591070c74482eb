/** A message's text in, the passages that bear on any of its sentences out. */
import { mergeAnswers } from '../../answer/merge-answers.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Answer } from '../../model.ts';
import { hitsPerAnswer, type Visit } from '../visit/visit.ts';

/** A message of 4,000 characters has fewer; searching them stays well within Discord's 3 s. */
const maxSentences = 80;

/** One answer over all: `question.cut` is true where sentences were left out. */
export async function searchMessage(
  text: string,
  { ask, library }: Pick<Visit, 'ask' | 'library'>,
): Promise<Answer> {
  const whole = await ask(text);
  const { question } = whole;
  const sentences = splitSentences(question.text, question.language)
    .map(({ start, end }) => question.text.slice(start, end))
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
  if (sentences.length < 2) return whole;
  const searched = [...new Set(sentences)].slice(0, maxSentences);
  const answers = await Promise.all(searched.map((sentence) => ask(sentence)));
  const cut = question.cut || new Set(sentences).size > searched.length;
  return mergeAnswers({ ...question, cut }, answers, {
    limit: hitsPerAnswer,
    articles: new Map(library.articles.map((article) => [article.id, article])),
  });
}
