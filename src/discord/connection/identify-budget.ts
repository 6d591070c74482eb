/** When the bot has identified in, how long until it may again out: Discord resets the token of a bot that does so too often in a day. */

/** Kept over restarts: a bot that crashes at every start identifies at each. */
export interface IdentifyStore {
  /** When it has, in milliseconds since 1970. */
  read(): Promise<readonly number[]>;
  /** Beside those since `from`, which may be others' too; earlier ones are forgotten. */
  add(time: number, from: number): Promise<void>;
  /** Resolves with when it is this one's turn, `gapMs` after the one before; from `now` on. */
  takeTurn(bucket: number, now: number, gapMs: number): Promise<number>;
}

export interface IdentifyBudget {
  /** `total`: how often Discord allows it in a day. 0 for at once. */
  pauseMs(total: number): Promise<number>;
  /** How long until no other process identifies at the same time; `bucket`: of those that must not. */
  turnMs(bucket: number): Promise<number>;
  /** One leaves now. */
  spend(): Promise<void>;
}

const dayMs = 24 * 3_600_000;
/** The part of a day's that may be spent as fast as it comes; what follows is spread so that it takes as long to spend half. */
const freeShare = 1 / 4;
const spreadShare = 1 / 2;

/** Discord takes one in 5 s of each bucket; the clocks of two machines differ a little. */
const turnGapMs = 5_500;

export function createIdentifyBudget(store: IdentifyStore, clock: () => number): IdentifyBudget {
  const readDay = async () => {
    const now = clock();
    return (await store.read()).filter((time) => time <= now && now - time < dayMs);
  };
  return {
    pauseMs: async (total) => {
      const times = await readDay();
      const last = times.at(-1);
      if (last === undefined || times.length < total * freeShare) return 0;
      return Math.max(0, last + dayMs / (total * spreadShare) - clock());
    },
    turnMs: async (bucket) => {
      const now = clock();
      return (await store.takeTurn(bucket, now, turnGapMs)) - now;
    },
    spend: () => store.add(clock(), clock() - dayMs),
  };
}
