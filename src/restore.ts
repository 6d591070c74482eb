/** The door `npm run restore`: a backup in, a data folder that holds it out. */

import { loadConfig } from './config/load-config.ts';
import { FootnoteError } from './error.ts';
import { restoreBackup } from './storage/backup.ts';
import { namePlace, openAlone } from './storage/open-kept.ts';

const exitCodes = { failed: 1, usage: 2 } as const;
const warn = (sentence: string) => process.stderr.write(`${sentence}\n`);

try {
  await restore(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FootnoteError)) throw error;
  warn(error.message);
  process.exitCode = exitCodes.failed;
}

async function restore(args: readonly string[]): Promise<void> {
  const [file] = args;
  if (file === undefined || args.length > 1 || file.startsWith('-')) {
    warn('Usage: npm run restore -- FILE');
    process.exitCode = exitCodes.usage;
    return;
  }
  const place = loadConfig();
  const storage = await openAlone(place, warn);
  const count = await restoreBackup(storage, file).finally(() => storage.close());
  process.stdout.write(
    `Restored: ${namePlace(place)} holds what was in ${file} (${count} ${count === 1 ? 'value' : 'values'}).\n`,
  );
}
