/** What the speed benchmark and its child processes say to each other. */

export type SpeedRequest =
  /** Builds the index anew and forgets the one before. */
  | { readonly kind: 'build' }
  /** Asks up to `count` questions of a seed, and stops after `budgetMs`. */
  | {
      readonly kind: 'ask';
      readonly seed: number;
      readonly count: number;
      readonly budgetMs: number;
    }
  /** Asks a few questions as long as Discord's longest message. */
  | { readonly kind: 'ask long' }
  /** Adds an article of 20 passages and removes it again, with a question after each. */
  | { readonly kind: 'change' };

export type SpeedReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'built'; readonly ms: number; readonly bytes: number }
  /** Milliseconds of each question. */
  | { readonly kind: 'asked'; readonly times: readonly number[] }
  /** Milliseconds each, the question after included; null where the library's index never changes. */
  | { readonly kind: 'changed'; readonly addMs: number | null; readonly removeMs: number | null }
  | { readonly kind: 'failed'; readonly installed: boolean; readonly message: string };
