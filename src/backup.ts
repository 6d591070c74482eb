/** The door `npm run backup`: a file to write in, all that the bot keeps in it out, also while the bot runs. */
import { constants } from 'node:fs';
import { access, chmod, copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig } from './config/load-config.ts';
import { FootnoteError } from './error.ts';
import { cannotBeWritten, readBackup, writeBackup } from './storage/backup.ts';
import { requestBackup } from './storage/live-backup.ts';
import { namePlace, openKept, type Place } from './storage/open-kept.ts';
import { isInUse } from './storage/open-storage.ts';

const exitCodes = { failed: 1, usage: 2 } as const;
const warn = (sentence: string) => process.stderr.write(`${sentence}\n`);

try {
  await backUp(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FootnoteError)) throw error;
  warn(error.message);
  process.exitCode = exitCodes.failed;
}

async function backUp(args: readonly string[]): Promise<void> {
  const [file] = args;
  if (file === undefined || args.length > 1 || file.startsWith('-')) {
    warn('Usage: npm run backup -- FILE');
    process.exitCode = exitCodes.usage;
    return;
  }
  const place = loadConfig();
  if (await isThere(file)) {
    throw new FootnoteError('configuration', `${file} is there already, and is left as it is.`);
  }
  const isEmpty = place.databaseUrl === null && (await isMissing(join(place.dataDir, 'store')));
  if (!isEmpty) await write(place, file);
  // Read back, so that what cannot be restored is not called a backup.
  const count = isEmpty ? 0 : (await readBackup(file)).length;
  if (count === 0) {
    await rm(file, { force: true });
    throw new FootnoteError(
      'configuration',
      `Nothing is kept in ${namePlace(place)}: there is nothing to back up.`,
    );
  }
  process.stdout.write(
    `Backed up: ${file} holds what is kept in ${namePlace(place)} (${count} ${count === 1 ? 'value' : 'values'}).\n`,
  );
}

async function write(place: Place, file: string): Promise<void> {
  const storage = await openKept(place, warn).catch((error: unknown) => {
    if (isInUse(error)) return undefined;
    throw error;
  });
  if (storage) {
    await writeBackup(storage, file).finally(() => storage.close());
    return;
  }
  const made = await requestBackup(place.dataDir);
  try {
    await copyFile(made, file, constants.COPYFILE_EXCL);
    await chmod(file, 0o600);
  } catch (error) {
    throw cannotBeWritten(file, error);
  } finally {
    await rm(made, { force: true });
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** What is there but cannot be looked at, or is no folder, is not missing: opening it says what is wrong. */
function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT',
  );
}
