/** What may be asked of whatever keeps values between restarts. */
import type { z } from 'zod';

export interface Entry<T> {
  readonly key: string;
  readonly value: T;
}

/**
 * Values of JSON by key. A key is made of parts joined by `/`, in ASCII. A write is whole or not
 * at all, and has reached the disk when its promise resolves.
 */
export interface Storage {
  /** Undefined where nothing is kept, or nothing of that form. */
  get<T>(key: string, schema: z.ZodType<T>): Promise<T | undefined>;
  /** Any JSON but a bare null. */
  set(key: string, value: NonNullable<unknown>): Promise<void>;
  /** All of them or none: one write for many. */
  setMany(entries: readonly Entry<NonNullable<unknown>>[]): Promise<void>;
  /** An unknown key changes nothing. */
  delete(key: string): Promise<void>;
  /**
   * Reads the values of these keys and writes what `change` makes of them, undefined for none, all or
   * nothing; no other change comes between. In the order of the keys.
   */
  change<T>(
    keys: readonly string[],
    schema: z.ZodType<T>,
    change: (kept: readonly (T | undefined)[]) => readonly (NonNullable<unknown> | undefined)[],
  ): Promise<void>;
  /** In order of the keys; `prefix` ends in `/`. What has another form is left out. */
  list<T>(prefix: string, schema: z.ZodType<T>): AsyncIterable<Entry<T>>;
  /** Whatever is kept, as it is at the moment of the first one, in order of the keys. */
  all(): AsyncIterable<Entry<unknown>>;
  /** After it nothing can be asked any more. */
  close(): Promise<void>;
}

/** One that other processes may share. */
export interface KeptStorage extends Storage {
  /** False while nothing can be read from it or written to it; left out where that cannot be. */
  readonly isReady?: () => boolean;
  /**
   * Resolves once the keys that others write from then on are heard of, until the storage is closed. What
   * `onChanged` fails at comes again.
   */
  follow(onChanged: (keys: readonly string[]) => Promise<void>): Promise<void>;
}
