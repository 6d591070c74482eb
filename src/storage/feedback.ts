/** Votes on answers in, how many found each helpful out. */
import * as z from 'zod';
import type { HashPerson } from './hash-person.ts';
import type { Storage } from './storage.ts';

const vote = z.enum(['helpful', 'unhelpful']);

export type Vote = z.infer<typeof vote>;
export type VoteCounts = Readonly<Record<Vote, number>>;

export interface FeedbackStore {
  /** The person's vote on it, if they have given one. */
  given(answerKey: string, userId: string): Promise<Vote | undefined>;
  /** Takes the place of the person's earlier vote on the same answer; who voted is kept as a hash only. */
  vote(answerKey: string, userId: string, vote: Vote): Promise<VoteCounts>;
}

export function createFeedbackStore(storage: Storage, hashPerson: HashPerson): FeedbackStore {
  const placeOf = (answerKey: string) =>
    `feedback/${Buffer.from(answerKey).toString('base64url')}/`;
  const keyOf = async (answerKey: string, userId: string) =>
    placeOf(answerKey) + (await hashPerson(answerKey, userId));
  return {
    given: async (answerKey, userId) => storage.get(await keyOf(answerKey, userId), vote),
    vote: async (answerKey, userId, given) => {
      await storage.set(await keyOf(answerKey, userId), given);
      const counts = { helpful: 0, unhelpful: 0 };
      for await (const { value } of storage.list(placeOf(answerKey), vote)) counts[value]++;
      return counts;
    },
  };
}
