/** Nothing in; votes and choices of language, kept until the program ends, out. */
import type { LanguageCode } from '../model.ts';
import type { FeedbackStore, LanguageStore, Vote } from './tools.ts';

export function createMemoryFeedback(): FeedbackStore {
  const answers = new Map<string, Map<string, Vote>>();
  return {
    vote: async (answerKey, userId, vote) => {
      const votes = answers.get(answerKey) ?? new Map<string, Vote>();
      answers.set(answerKey, votes.set(userId, vote));
      const count = (kind: Vote) => [...votes.values()].filter((cast) => cast === kind).length;
      return { helpful: count('helpful'), unhelpful: count('unhelpful') };
    },
  };
}

export function createMemoryLanguages(): LanguageStore {
  const chosen = new Map<string, LanguageCode>();
  return {
    language: async (userId) => chosen.get(userId) ?? null,
    setLanguage: async (userId, language) => {
      if (language === null) chosen.delete(userId);
      else chosen.set(userId, language);
    },
  };
}
