/** Two storages in, the second with all that the first holds, and nothing else, out. */
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { FootnoteError } from '../error.ts';
import type { Entry, Storage } from './storage.ts';

export interface Copied {
  readonly copied: number;
  /** Values of the second that the first does not have. */
  readonly removed: number;
}

type Kept = Entry<NonNullable<unknown>>;

/** Written in one go: a value may be an article of a megabyte. */
const batchSize = 200;

/**
 * Whole batches are written, so that it can be broken off and done again. Every value is read back and
 * compared: throws a FootnoteError `configuration` where one differs, as when a bot was still writing.
 */
export async function copyKept(
  source: Storage,
  target: Storage,
  onProgress: (copied: number) => void,
): Promise<Copied> {
  const keys = new Set<string>();
  let batch: Kept[] = [];
  const write = async () => {
    await target.setMany(batch);
    batch = [];
    onProgress(keys.size);
  };
  for await (const { key, value } of source.all()) {
    keys.add(key);
    batch.push({ key, value: value as NonNullable<unknown> });
    if (batch.length === batchSize) await write();
  }
  if (batch.length > 0) await write();
  const removed = await removeOthers(target, keys);
  await compare(source, target);
  return { copied: keys.size, removed };
}

async function removeOthers(target: Storage, keys: ReadonlySet<string>): Promise<number> {
  const others: string[] = [];
  for await (const { key } of target.all()) if (!keys.has(key)) others.push(key);
  for (const key of others) await target.delete(key);
  return others.length;
}

async function compare(source: Storage, target: Storage): Promise<void> {
  for await (const { key, value } of source.all()) {
    if (isDeepStrictEqual(await target.get(key, z.unknown()), value)) continue;
    throw new FootnoteError(
      'configuration',
      `What is kept as ${key} was changed meanwhile. Stop the bots that use either place, and run it again.`,
    );
  }
}
