/** Votes on answers in, how many found each helpful out; each server's are its own. */
import { LRUCache } from 'lru-cache';
import * as z from 'zod';
import type { HashPerson } from './hash-person.ts';
import type { Storage } from './storage.ts';

const vote = z.enum(['helpful', 'unhelpful']);
const keptVote = z.object({
  vote,
  /** Milliseconds since 1970. */
  at: z.number(),
});

export type Vote = z.infer<typeof vote>;
export type VoteCounts = Readonly<Record<Vote, number>>;

export interface RatedAnswer {
  /** Null outside of servers. */
  readonly guildId: string | null;
  /** The question and the passage. */
  readonly answer: string;
}

export interface FeedbackStore {
  /** The person's vote on it, if they have given one. */
  given(answer: RatedAnswer, userId: string): Promise<Vote | undefined>;
  /** Takes the place of the person's earlier vote on the same answer; who voted is kept as a hash only. */
  vote(answer: RatedAnswer, userId: string, vote: Vote): Promise<VoteCounts>;
  /** All of a server's. */
  forget(guildId: string): Promise<void>;
}

/** Of a server; beyond that the oldest go, so that nobody can fill the disk. */
const maxVotes = 10_000;
/** Then so many less are kept, so that not every further vote goes through all. */
const roomyVotes = 9_000;
/** Servers whose votes were counted; those of others are counted again. */
const mostCounted = 10_000;

export function createFeedbackStore(
  storage: Storage,
  hashPerson: HashPerson,
  clock: () => number,
): FeedbackStore {
  const counted = new LRUCache<string, number>({ max: mostCounted });

  const serverOf = (guildId: string | null) => guildId ?? 'none';
  const areaOf = (guildId: string | null) => `votes/${serverOf(guildId)}/`;
  const placeOf = ({ guildId, answer }: RatedAnswer) =>
    `${areaOf(guildId)}${Buffer.from(answer).toString('base64url')}/`;
  const keyOf = async (rated: RatedAnswer, userId: string) =>
    placeOf(rated) + (await hashPerson(`${serverOf(rated.guildId)}.${rated.answer}`, userId));

  async function makeRoom(area: string): Promise<void> {
    const before = counted.get(area);
    counted.set(area, (before ?? 0) + 1);
    if (before !== undefined && before < maxVotes) return;
    const kept: { readonly key: string; readonly at: number }[] = [];
    for await (const { key, value } of storage.list(area, keptVote))
      kept.push({ key, at: value.at });
    const tooMany = kept.length > maxVotes ? kept.length - roomyVotes : 0;
    const oldest = kept.sort((a, b) => a.at - b.at).slice(0, tooMany);
    for (const { key } of oldest) await storage.delete(key);
    counted.set(area, kept.length - oldest.length);
  }

  return {
    given: async (rated, userId) => (await storage.get(await keyOf(rated, userId), keptVote))?.vote,
    vote: async (rated, userId, given) => {
      const key = await keyOf(rated, userId);
      const isNew = (await storage.get(key, keptVote)) === undefined;
      await storage.set(key, { vote: given, at: clock() });
      if (isNew) await makeRoom(areaOf(rated.guildId));
      const counts = { helpful: 0, unhelpful: 0 };
      for await (const { value } of storage.list(placeOf(rated), keptVote)) counts[value.vote]++;
      return counts;
    },
    forget: async (guildId) => {
      for await (const { key } of storage.list(areaOf(guildId), z.unknown())) {
        await storage.delete(key);
      }
    },
  };
}

/** Votes as they were kept once, without their server in the key, kept as they are now. */
export async function moveOldVotes(storage: Storage): Promise<void> {
  for await (const { key, value } of storage.list('feedback/', vote)) {
    const [, place = '', person = ''] = key.split('/');
    const [, server, answer] =
      /^(\d+|none)\.(.+)$/su.exec(Buffer.from(place, 'base64url').toString()) ?? [];
    if (server !== undefined && answer !== undefined) {
      const moved = `votes/${server}/${Buffer.from(answer).toString('base64url')}/${person}`;
      await storage.set(moved, { vote: value, at: 0 });
    }
    await storage.delete(key);
  }
}
