/** A press that asks something in, the answer to it out. */
import { cleanQuestion } from '../markup/clean-question.ts';
import type { ActionOf } from '../messages/custom-id.ts';
import { createNotice, type Reply } from '../messages/reply.ts';
import { showAnswer } from '../messages/show-answer.ts';
import { showHelp } from '../messages/show-help.ts';
import type { Visit } from '../visit/visit.ts';
import { type Press, readQuestion } from './press.ts';
import { quoteWords } from './quote-words.ts';
import { turn } from './turn-passage.ts';

export async function replySuggestion(
  { question: key, asker }: ActionOf<'try'>,
  _press: Press,
  visit: Visit,
): Promise<Reply> {
  const question = visit.library.questionByKey(key);
  if (question === undefined) return createNotice(visit.texts.goneQuestion);
  const answer = await visit.ask(question);
  const reply = turn(asker, visit, (reader) => showAnswer(answer, reader));
  return visit.alone ? reply : { ...reply, answer };
}

export async function replyAsTyped(
  { asker }: ActionOf<'typed'>,
  press: Press,
  visit: Visit,
): Promise<Reply> {
  const question = readQuestion(press);
  const words = ((await visit.ask(question)).readAs ?? []).map(({ typed }) => typed);
  if (words.length === 0) return createNotice(visit.texts.oldButton);
  const answer = await visit.ask(quoteWords(question, words));
  return turn(asker, visit, (reader) => showAnswer(answer, reader));
}

/** What was written is asked as it is where it stands alone; else together with the question before. */
export async function replyAsked(
  _action: ActionOf<'asked'>,
  press: Press,
  visit: Visit,
): Promise<Reply> {
  const text = cleanQuestion(press.value ?? '');
  if (text === '') return { ...showHelp(visit), delivery: 'private' };
  const answer = await visit.ask(text, { follows: readQuestion(press) });
  const shown = showAnswer(answer, visit);
  return visit.alone ? { ...shown, delivery: 'private' } : { ...shown, delivery: 'public', answer };
}
