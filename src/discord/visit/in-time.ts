/** An answer that may still be worked out in, the answer out as long as Discord takes it. */
import { setTimeout } from 'node:timers/promises';
import { FootnoteError } from '../../error.ts';

/**
 * Of the 3 s that Discord waits. What was hidden a moment ago is counted out by then, but for very much of
 * it; and a database that does not answer is given up by then, after which memory answers.
 */
const waitMs = 2_000;

/** Rejects with a FootnoteError `reading` where it takes longer: who asks again in a moment is answered. */
export function inTime<Answer>(answer: Answer | Promise<Answer>): Answer | Promise<Answer> {
  if (!(answer instanceof Promise)) return answer;
  const ended = new AbortController();
  const late = setTimeout(waitMs, undefined, { signal: ended.signal }).then(() => {
    throw new FootnoteError('reading', 'What is asked is still being worked out.');
  });
  return Promise.race([answer, late]).finally(() => {
    late.catch(() => {});
    ended.abort();
  });
}
