/** What the benchmarks ask of a search library; `peers/` holds one file for each. */
import type { LanguageCode } from '../../src/model.ts';
import type { BenchPassage } from './data.ts';

export interface Ranked {
  /** The passage's place in the list that was indexed. */
  readonly index: number;
  /** Higher is better. */
  readonly score: number;
  /** The sentence that the library marks; most mark none. */
  readonly sentence?: string;
}

export interface PeerIndex {
  /** At most `limit` passages, best first. */
  search(question: string, limit: number): readonly Ranked[] | Promise<readonly Ranked[]>;
  /** Adds passages of one new article behind those indexed. */
  add?(passages: readonly BenchPassage[]): void;
  /** Takes the passages last added out again. */
  removeAdded?(): void;
  /** Bytes held outside of what Node counts. */
  nativeBytes?(): number;
}

export interface Peer {
  /** How it is set, in a few words for the reader of the table. */
  readonly settings: string;
  /** Questions to ask at most, for a library whose answers take a good part of a second. */
  readonly maxQuestions?: number;
  /** Passages beyond which a question takes seconds or the index does not fit. */
  readonly maxPassages?: number;
  /** False where the library gives an order and no score. */
  readonly scored: boolean;
  build(passages: readonly BenchPassage[], language: LanguageCode): Promise<PeerIndex>;
}

/** One field for all: measured, it serves every library better than a title field of its own. */
export function fullText({ article, text }: BenchPassage): string {
  return `${article}. ${text}`;
}
