/** The door `npm run backup`: a file to write in, all that the bot keeps in it out, also while the bot runs. */
import { constants } from 'node:fs';
import { access, chmod, copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FootnoteError } from './error.ts';
import { loadConfig } from './load-config.ts';
import { writeBackup } from './storage/backup.ts';
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
  if (await exists(file)) {
    throw new FootnoteError('configuration', `${file} is there already, and is left as it is.`);
  }
  if (place.databaseUrl === null && !(await exists(join(place.dataDir, 'store')))) {
    throw new FootnoteError('configuration', `Nothing is kept in ${namePlace(place)}.`);
  }
  await write(place, file);
  process.stdout.write(`All that is kept in ${namePlace(place)} is in ${file} now.\n`);
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
    throw new FootnoteError('configuration', `The backup ${file} cannot be written.`, error);
  } finally {
    await rm(made, { force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
