/** The data folder in, the storage on its files out. */
import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { FootnoteError } from '../error.ts';
import { giveToOwner } from './files/give-to-owner.ts';
import { nameCause } from './files/name-cause.ts';
import { createLevelStorage } from './level-storage.ts';
import type { Storage } from './storage.ts';

/**
 * Nobody but the operator may read there. A damaged store is repaired where Level can, and `warn` hears
 * of it. Throws a FootnoteError `configuration` where the folder cannot be used.
 */
export async function openStorage(
  folder: string,
  warn: (sentence: string) => void,
): Promise<Storage> {
  const place = join(folder, 'store');
  try {
    // Of the files too that Level makes while it runs.
    process.umask(0o077);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await makePrivate(folder, place).catch(() =>
      warn(`Who may read the data folder ${folder} could not be changed: others may.`),
    );
    const storage = createLevelStorage(await openOrRepair(place, warn), warn);
    return { ...storage, close: () => storage.close().then(() => giveToOwner(folder, place)) };
  } catch (error) {
    throw new FootnoteError('configuration', explain(folder, error), error);
  }
}

async function openLevel(place: string): Promise<ClassicLevel<string, unknown>> {
  const level = new ClassicLevel<string, unknown>(place, { valueEncoding: 'json' });
  await level.open();
  return level;
}

async function openOrRepair(
  place: string,
  warn: (sentence: string) => void,
): Promise<ClassicLevel<string, unknown>> {
  try {
    return await openLevel(place);
  } catch (error) {
    if (!isDamage(error)) throw error;
    await ClassicLevel.repair(place).catch(() => {
      throw error;
    });
    const level = await openLevel(place);
    warn(
      `The store ${place} was damaged and has been repaired. What could not be saved is gone: look through /setup status and /sources list, or bring back a copy of the folder.`,
    );
    return level;
  }
}

/** A folder made by an earlier version, or copied there, may be open to all. */
async function makePrivate(folder: string, place: string): Promise<void> {
  await chmod(folder, 0o700);
  const names = await readdir(place).catch(() => []);
  if (names.length > 0) await chmod(place, 0o700);
  for (const name of names) await chmod(join(place, name), 0o600);
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

const mendable = /permission denied|not permitted|read-only|no space|too many open/iu;

/** Files that are missing or no files are damage too; what the operator may mend is not. */
function isDamage(error: unknown): boolean {
  const cause = causeOf(error);
  if (!(cause instanceof Error) || !('code' in cause)) return false;
  return (
    cause.code === 'LEVEL_CORRUPTION' ||
    (cause.code === 'LEVEL_IO_ERROR' && !mendable.test(cause.message))
  );
}

/** True where `openStorage` failed since another process has the folder open. */
export function isInUse(error: unknown): boolean {
  return error instanceof FootnoteError && isLock(error.cause);
}

function isLock(error: unknown): boolean {
  const cause = causeOf(error);
  return cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
}

/** Level says what the system told it in words alone. */
function nameReason(error: unknown): string {
  const cause = causeOf(error);
  const said = cause instanceof Error ? mendable.exec(cause.message)?.[0].toLowerCase() : undefined;
  return said ? `: ${said}` : nameCause(cause);
}

function explain(folder: string, error: unknown): string {
  if (isLock(error)) {
    return `Another Footnote is using the data folder ${folder}. Stop it, or set DATA_DIR to another folder.`;
  }
  if (isDamage(error)) {
    const store = join(folder, 'store');
    return `The store in the data folder ${folder} is damaged and cannot be repaired. Set it aside: mv "${store}" "${store}-damaged". Then bring back a backup: npm run restore -- FILE. A start without one begins empty: added articles are gone then, and what moderators had hidden is shown again.`;
  }
  return `The data folder ${folder} cannot be used${nameReason(error)}. Look at whom it and the files in its folder "store" belong to and who may write there, or set DATA_DIR to another folder.`;
}
