/** Nothing in; what commands and buttons may use besides the articles, out. */
import type { Sources } from '../../library/server-articles.ts';
import type { FeedbackStore } from '../../storage/feedback.ts';
import type { InsightStore } from '../../storage/insights.ts';
import type { LanguageStore } from '../../storage/people.ts';
import type { SettingsStore } from '../../storage/server-settings.ts';

export type { FeedbackStore, Vote, VoteCounts } from '../../storage/feedback.ts';
export type { LanguageStore } from '../../storage/people.ts';

export interface Tools {
  readonly feedback: FeedbackStore;
  readonly people: LanguageStore;
  readonly settings: SettingsStore;
  readonly insights: InsightStore;
  readonly sources: Sources;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
}
