/** The door `npm run migrate`: all that is kept in the data folder in, the same in the database out, or back. */

import { loadConfig } from './config/load-config.ts';
import { FootnoteError } from './error.ts';
import { copyKept } from './storage/copy-kept.ts';
import { namePlace, openAlone, type Place } from './storage/open-kept.ts';
import type { KeptStorage } from './storage/storage.ts';

const exitCodes = { failed: 1, usage: 2 } as const;
const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
const usage = 'Usage: npm run migrate -- to-database | to-folder [--replace]';

try {
  await migrate(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof FootnoteError)) throw error;
  say(error.message);
  process.exitCode = exitCodes.failed;
}

async function migrate(args: readonly string[]): Promise<void> {
  const [direction, ...others] = args.filter((arg) => arg !== '--replace');
  if ((direction !== 'to-database' && direction !== 'to-folder') || others.length > 0) {
    say(usage);
    process.exitCode = exitCodes.usage;
    return;
  }
  const config = loadConfig();
  if (config.databaseUrl === null) {
    throw new FootnoteError(
      'configuration',
      'Set DATABASE_URL to the database to move to or from.',
    );
  }
  const folder = { ...config, databaseUrl: null };
  const [from, to] = direction === 'to-database' ? [folder, config] : [config, folder];
  await move(from, to, args.includes('--replace'));
}

async function move(from: Place, to: Place, replaces: boolean): Promise<void> {
  const storages: KeptStorage[] = [];
  try {
    for (const place of [from, to]) storages.push(await openAlone(place, say));
    const [source, target] = storages as [KeptStorage, KeptStorage];
    const names = { source: namePlace(from), target: namePlace(to) };
    const onProgress = (count: number) => say(`${count} values`);
    const { copied, removed } = await copyKept({ source, target, names, replaces, onProgress });
    process.stdout.write(
      `${names.target} holds what ${names.source} holds: ${copied} values, compared one by one; ${removed} that were only there are gone.\n`,
    );
  } finally {
    for (const storage of storages) await storage.close();
  }
}
