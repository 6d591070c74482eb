/** A question that was answered or lost in, one line of the log for it out, and word of it to whoever counts them. */
import type { Logger } from 'pino';
import type { Answer } from '../../model.ts';

/** How a question came: typed after a command, in a message's menu, by a button or menu, in a form, or in a message. */
export type Door = 'command' | 'menu' | 'press' | 'form' | 'mention' | 'direct';

export interface QuestionNote {
  readonly door: Door;
  readonly outcome: Answer['outcome'];
  /** The id of the article of the first hit. */
  readonly article: string | null;
  readonly passage: number | null;
  /** From its arrival until Discord has the answer. */
  readonly ms: number;
}

export interface QuestionLog {
  answered(door: Door, answer: Answer, ms: number): void;
  /** `facts`: why. */
  lost(door: Door, ms: number, facts: Readonly<Record<string, unknown>>): void;
}

export interface QuestionLogOptions {
  readonly logger: Logger;
  /** Whether the words of a question are logged too; who asked never is. */
  readonly withText: boolean;
  readonly onAnswered: (note: QuestionNote) => void;
  readonly onLost: (door: Door) => void;
}

export function createQuestionLog(options: QuestionLogOptions): QuestionLog {
  const { logger, withText, onAnswered, onLost } = options;
  return {
    answered: (door, { outcome, hits, question }, ms) => {
      const best = hits[0]?.passage;
      const place = { article: best?.articleId ?? null, passage: best?.number ?? null };
      const note = { door, outcome, ...place, ms: round(ms) };
      logger.info(withText ? { ...note, text: question.text } : note, 'a question was answered');
      onAnswered(note);
    },
    lost: (door, ms, facts) => {
      logger.warn({ door, ms: round(ms), ...facts }, 'a question was lost');
      onLost(door);
    },
  };
}

function round(ms: number): number {
  return Math.round(ms * 10) / 10;
}
