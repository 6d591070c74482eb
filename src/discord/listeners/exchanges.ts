/** Messages to the bot and their answers in; an answer that goes, or changes, with its message out. */
import { LRUCache } from 'lru-cache';

/** A message and its answer. */
export interface Exchange {
  /** Of the answer; null while there is none. */
  answerId: string | null;
}

/** Never rejects; sends an answer, or puts it in place of the one there is, and notes its id. */
export type AnswerText = (text: string, exchange: Exchange) => Promise<void>;

export interface Exchanges {
  /** The first answer to a message. */
  begin(messageId: string, text: string, answer: AnswerText): Promise<void>;
  /** The message says something else now: answered anew where that comes soon, once the answer before is out. */
  change(messageId: string, text: string): Promise<void>;
  /** The message is gone: `remove` gets the id of its answer, once that is out. */
  end(messageId: string, remove: (answerId: string) => Promise<void>): Promise<void>;
}

/** Longer, and others have read the answer by the words that it was given to. */
const changeLimitMs = 120_000;
/** More is play, and each costs a request. */
const maxChanges = 5;
/** Those of the busiest hours; of an older one the answer stays until somebody removes it. */
const maxExchanges = 1_000;

interface Kept extends Exchange {
  readonly beganAt: number;
  readonly answer: AnswerText;
  text: string;
  changes: number;
  /** When what was begun is out. */
  done: Promise<void>;
}

/** `now` in milliseconds, never going back. */
export function createExchanges(now: () => number): Exchanges {
  const kept = new LRUCache<string, Kept>({ max: maxExchanges });
  return {
    begin: (messageId, text, answer) => {
      const exchange: Kept = {
        answerId: null,
        beganAt: now(),
        answer,
        text,
        changes: 0,
        done: Promise.resolve(),
      };
      kept.set(messageId, exchange);
      exchange.done = answer(text, exchange);
      return exchange.done;
    },
    change: async (messageId, text) => {
      const exchange = kept.get(messageId);
      // Discord says so too when only the preview of a link has been added.
      if (!exchange || exchange.text === text || text === '') return;
      if (exchange.changes >= maxChanges || now() - exchange.beganAt > changeLimitMs) return;
      exchange.text = text;
      exchange.changes++;
      exchange.done = exchange.done.then(() => exchange.answer(text, exchange));
      await exchange.done;
    },
    end: async (messageId, remove) => {
      const exchange = kept.get(messageId);
      if (!exchange) return;
      kept.delete(messageId);
      await exchange.done;
      if (exchange.answerId !== null) await remove(exchange.answerId);
    },
  };
}
