/** The state of the program at one moment: types only. */

export interface Observed {
  /** Every shard is connected and has been told so by Discord. */
  readonly gateway: boolean;
  /** Of this process, connected or not; none where nothing comes over the gateway. */
  readonly shards: readonly { readonly id: number; readonly ready: boolean }[];
  /** Left out where all is kept in the data folder. */
  readonly database?: boolean;
  /** What another process on the same database does that this one does too; null where none does. */
  readonly clash: string | null;
  readonly articles: number;
  readonly passages: number;
  /** When the articles were indexed as they are now; null before that. */
  readonly indexedAt: Date | null;
  /** Errors in files of the knowledge folder, which are left out or served as they were. */
  readonly problems: number;
  /** Requests that were sent once more. */
  readonly retries: number;
  /** Those that Discord refused in the last 10 minutes, of the kind that it counts. */
  readonly invalidRequests: number;
  readonly reconnects: number;
  /** Today; null before Discord has said so. */
  readonly identifiesLeft: number | null;
}

/** Asked for whenever somebody looks; cheap. */
export type Observe = () => Observed;

/** One that was answered; the words of it stand here in no form. */
export interface ObservedQuestion {
  readonly door: string;
  readonly outcome: string;
  readonly ms: number;
}
