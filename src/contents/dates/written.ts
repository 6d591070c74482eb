/** The day a sentence was written and how far from it in, the date out; and what is known of such a sentence. */
import type { Language } from '../../language/language.ts';
import type { MomentWords } from '../../language/words/date-words.ts';
import type { Bit } from './dated.ts';

export interface Relative {
  readonly from: number;
  readonly next: number;
  readonly date: string;
}

export const dayMs = 86_400_000;

export interface Written {
  readonly language: Language;
  readonly words: MomentWords;
  /** The day it was written, at noon. */
  readonly on: Date;
  /** Whether the sentence is about what is to come. */
  readonly future: boolean;
  /** Whether it is about what happened; where it is neither, it tells how things are. */
  readonly past: boolean;
  /** A question, or what may be. */
  readonly supposed: boolean;
}

/** Whether the sentence goes on from the word before. */
export const isInside = (bits: readonly Bit[], at: number): boolean =>
  /^[\p{L}\p{N},’']/u.test(bits[at - 1]?.text ?? '');

export function isoDay(on: Date, days: number): string {
  return new Date(on.getTime() + days * dayMs).toISOString().slice(0, 10);
}

export function isoMonth(on: Date, by: number): string {
  return new Date(Date.UTC(on.getUTCFullYear(), on.getUTCMonth() + by, 1))
    .toISOString()
    .slice(0, 7);
}
