/** Two storages in, the second with all that the first holds, and nothing else, out. */
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { FootnoteError } from '../error.ts';
import type { Entry, Storage } from './storage.ts';

export interface CopyParts {
  readonly source: Storage;
  readonly target: Storage;
  /** In words for the operator. */
  readonly names: { readonly source: string; readonly target: string };
  /** Whether what the second holds otherwise may go. */
  readonly replaces: boolean;
  readonly onProgress: (copied: number) => void;
}

export interface Copied {
  readonly copied: number;
  /** Values of the second that the first does not have. */
  readonly removed: number;
}

type Kept = Entry<NonNullable<unknown>>;

/** Written in one go: a value may be an article of a megabyte. */
const batchSize = 200;
const batchesBetweenLines = 25;

/** Stands in the second until it is whole. */
export const unfinishedCopy = 'copy/unfinished';
/** What every start writes by itself, though nobody has set or added anything. */
const traces = /^(?:gateway|secret|copy)\//u;

/**
 * Whole batches are written, so that it can be broken off and done again. Every value is read back and
 * compared. Throws a FootnoteError `configuration`, and changes nothing, where the first holds nothing or
 * the second something else; and where a value differs in the end, as when a bot was still writing.
 */
export async function copyKept(parts: CopyParts): Promise<Copied> {
  const { source, target, names, replaces } = parts;
  if (await isEmpty(source)) {
    throw new FootnoteError(
      'configuration',
      `Nothing is kept in ${names.source}, so nothing was moved. Look whether it is the place that the bot uses.`,
    );
  }
  const others = replaces ? 0 : await countOthers(source, target);
  if (others > 0) {
    throw new FootnoteError(
      'configuration',
      `${names.target} holds ${others} values that ${names.source} does not hold, or holds otherwise: they would be lost, so nothing was moved. Where ${names.source} is right, run it again with --replace.`,
    );
  }
  await target.set(unfinishedCopy, true);
  const keys = await copyAll(parts);
  const removed = await removeOthers(target, new Set([...keys, unfinishedCopy]));
  await compare(source, target);
  await target.delete(unfinishedCopy);
  return { copied: keys.size, removed };
}

async function isEmpty(storage: Storage): Promise<boolean> {
  for await (const { key } of storage.all()) if (!traces.test(key)) return false;
  return true;
}

async function countOthers(source: Storage, target: Storage): Promise<number> {
  let count = 0;
  for await (const { key, value } of target.all()) {
    if (traces.test(key)) continue;
    if (!isDeepStrictEqual(await source.get(key, z.unknown()), value)) count++;
  }
  return count;
}

async function copyAll({ source, target, onProgress }: CopyParts): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  let batch: Kept[] = [];
  const write = async () => {
    await target.setMany(batch);
    batch = [];
    if (keys.size % (batchSize * batchesBetweenLines) === 0) onProgress(keys.size);
  };
  for await (const { key, value } of source.all()) {
    keys.add(key);
    batch.push({ key, value: value as NonNullable<unknown> });
    if (batch.length === batchSize) await write();
  }
  if (batch.length > 0) await write();
  return keys;
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
