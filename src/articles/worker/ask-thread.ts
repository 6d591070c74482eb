/** A thread that answers one message at a time in, its answers out, each within a limit of time. */
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import pLimit from 'p-limit';

export interface AskedThread<Message, Answer> {
  /** Never rejects. One at a time; its time begins when its turn comes. Null where it is over, or memory is. */
  ask(message: Message): Promise<Answer | null>;
  /** What is being answered ends as null. */
  close(): Promise<void>;
}

/** A thread that has nothing to do is given up, and its memory with it. */
const idleMs = 30_000;

/** No thread before the first message; `open` is called again where one had to be ended. */
export function createAskedThread<Message, Answer>(
  open: () => Worker,
  limitMs: number,
): AskedThread<Message, Answer> {
  const inTurn = pLimit(1);
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  const close = async (): Promise<void> => {
    clearTimeout(idle);
    const closing = thread;
    thread = undefined;
    await closing?.terminate();
  };
  const ask = async (message: Message): Promise<Answer | null> => {
    clearTimeout(idle);
    thread ??= open().on('error', () => {});
    const answer = await askThread<Answer>(thread, message, limitMs);
    if (answer === null) await close();
    else idle = globalThis.setTimeout(() => void close(), idleMs).unref();
    return answer;
  };
  return { ask: (message) => inTurn(ask, message), close };
}

/** Null where the thread ends first, or has to be ended. A thread without work does not keep the process alive. */
async function askThread<Answer>(
  thread: Worker,
  message: unknown,
  limitMs: number,
): Promise<Answer | null> {
  const settled = new AbortController();
  const { signal } = settled;
  const ended = () => null;
  thread.ref();
  try {
    const answers = [
      once(thread, 'message', { signal }).then(([answer]) => answer as Answer),
      once(thread, 'exit', { signal }).then(ended, ended),
      setTimeout(limitMs, null, { signal }).catch(ended),
    ];
    thread.postMessage(message);
    return await Promise.race(answers).catch(ended);
  } finally {
    settled.abort();
    thread.unref();
  }
}
