/** Votes on answers in, how many found each helpful out. */
import { z } from 'zod';
import type { HashPerson } from './hash-person.ts';
import type { Storage } from './storage.ts';

const vote = z.enum(['helpful', 'unhelpful']);

export type Vote = z.infer<typeof vote>;
export type VoteCounts = Readonly<Record<Vote, number>>;

export interface FeedbackStore {
  /** Takes the place of the person's earlier vote on the same answer; who voted is kept as a hash only. */
  vote(answerKey: string, userId: string, vote: Vote): Promise<VoteCounts>;
}

export function createFeedbackStore(storage: Storage, hashPerson: HashPerson): FeedbackStore {
  return {
    vote: async (answerKey, userId, given) => {
      const answer = Buffer.from(answerKey).toString('base64url');
      await storage.set(`feedback/${answer}/${await hashPerson(answerKey, userId)}`, given);
      const counts = { helpful: 0, unhelpful: 0 };
      for await (const { value } of storage.list(`feedback/${answer}/`, vote)) counts[value]++;
      return counts;
    },
  };
}
