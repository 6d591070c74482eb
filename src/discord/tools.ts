/** Nothing in; what commands and buttons may use besides the articles, out. */
import type { LanguageCode } from '../model.ts';

export type Vote = 'helpful' | 'unhelpful';

/** How many people found an answer helpful, and how many did not. */
export type VoteCounts = Readonly<Record<Vote, number>>;

export interface FeedbackStore {
  /** Takes the place of the person's earlier vote on the same answer; who voted is kept as a hash only. */
  vote(answerKey: string, userId: string, vote: Vote): Promise<VoteCounts>;
}

/** The language that a person has chosen for themselves. */
export interface LanguageStore {
  /** Null where they have chosen none: Discord's own setting counts. */
  language(userId: string): Promise<LanguageCode | null>;
  setLanguage(userId: string, language: LanguageCode | null): Promise<void>;
}

export interface Tools {
  readonly feedback: FeedbackStore;
  readonly people: LanguageStore;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
}
