/** An answer that was given in a server in, a count of its question for the moderators out. */
import type { Place } from '../../library/visibility.ts';
import type { Answer } from '../../model.ts';
import { describeFailure, levelOf } from '../connection/failure.ts';
import { cleanQuestion } from '../markup/clean-question.ts';
import type { ListenerContext } from './context.ts';

/** Beside the response, which does not wait for it; who asked or was mentioned is not named. Never rejects. */
export async function recordQuestion(
  answer: Answer | undefined,
  { guildId }: Place,
  { stores, logger }: Pick<ListenerContext, 'stores' | 'logger'>,
): Promise<void> {
  if (!answer || guildId === null) return;
  const { question, outcome, talk } = answer;
  // Neither asks for anything that an article could have.
  if (outcome === 'about' || talk !== undefined) return;
  await stores.insights
    .record(guildId, cleanQuestion(question.text), outcome)
    .catch((error: unknown) =>
      logger[levelOf(error)]({ err: describeFailure(error) }, 'a question could not be counted'),
    );
}
