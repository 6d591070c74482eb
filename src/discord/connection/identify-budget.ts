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
  /** `total`: how often Discord allows it in a day; `shards`: how many identify when the bot starts. 0 for at once. */
  pauseMs(total: number, shards: number): Promise<number>;
  /** How long until no other process identifies at the same time; `bucket`: of those that must not. */
  turnMs(bucket: number): Promise<number>;
  /** One leaves now. */
  spend(): Promise<void>;
}

const dayMs = 24 * 3_600_000;
/** The part of a day's that may be spent as fast as it comes; what follows is spread over a day, so that a tenth and more is left. */
const freeShare = 1 / 4;
const spreadShare = 1 / 2;
/** A bot of 1,000 shards, which may identify 5,000 times, can be started as often in a day without a pause. */
const freeStarts = 3;
const longestFreeShare = 3 / 5;
const leftShare = 1 / 10;

/** Discord takes one in 5 s of each bucket; the clocks of two machines differ a little. */
const turnGapMs = 5_500;

export function createIdentifyBudget(store: IdentifyStore, clock: () => number): IdentifyBudget {
  const readDay = async () => {
    const now = clock();
    return (await store.read()).filter((time) => time <= now && now - time < dayMs);
  };
  return {
    pauseMs: async (total, shards) => {
      const times = await readDay();
      const last = times.at(-1);
      const starts = Math.min(freeStarts * shards, total * longestFreeShare);
      const free = Math.max(total * freeShare, starts);
      if (last === undefined || times.length < free) return 0;
      const spread = Math.min(total * spreadShare, total * (1 - leftShare) - free);
      return Math.max(0, last + dayMs / spread - clock());
    },
    turnMs: async (bucket) => {
      const now = clock();
      return (await store.takeTurn(bucket, now, turnGapMs)) - now;
    },
    spend: () => store.add(clock(), clock() - dayMs),
  };
}
