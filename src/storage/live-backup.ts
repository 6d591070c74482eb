/**
 * The data folder of a bot that runs in, a backup that it makes of its own store out: only one
 * process may open the store. Who wants one leaves a file there; no process needs to be named.
 */
import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FootnoteError } from '../error.ts';
import { writeBackup } from './backup.ts';
import { giveToOwner } from './files/give-to-owner.ts';
import type { Storage } from './storage.ts';

const place = (folder: string) => join(folder, 'backups');
const wantedIn = (folder: string) => join(place(folder), 'wanted');
const waitLimitMs = 60_000;

/** Answers those who want a backup until it is closed; `onError` hears of what could not be made. */
export async function serveBackups(
  folder: string,
  storage: Storage,
  onError: (error: unknown) => void,
): Promise<() => void> {
  // What nobody came back for is not left lying about.
  await rm(place(folder), { recursive: true, force: true });
  await mkdir(place(folder), { recursive: true, mode: 0o700 });
  const serve = async () => {
    const id = await readFile(wantedIn(folder), 'utf8').catch(() => '');
    // Half-written, or nothing that this program asks for.
    if (!/^[0-9a-f-]{36}$/u.test(id)) return;
    await rm(wantedIn(folder), { force: true });
    await writeBackup(storage, join(place(folder), id));
  };
  const watcher = watch(place(folder), () => void serve().catch(onError));
  watcher.on('error', onError);
  return () => watcher.close();
}

/** The path of the backup, to be moved away. Throws a FootnoteError where the bot makes none in time. */
export async function requestBackup(folder: string): Promise<string> {
  const id = randomUUID();
  const made = join(place(folder), id);
  await mkdir(place(folder), { recursive: true, mode: 0o700 });
  await new Promise<void>((resolve, reject) => {
    const watcher = watch(place(folder), () => void access(made).then(done, () => {}));
    const done = () => {
      clearTimeout(timer);
      watcher.close();
      resolve();
    };
    const timer = setTimeout(() => {
      watcher.close();
      reject(
        new FootnoteError(
          'configuration',
          'The bot that uses the data folder has made no backup. Stop it, and try again; its log may say why.',
        ),
      );
    }, waitLimitMs);
    want(folder, id).catch(reject);
  });
  return made;
}

/** Where root asks, the bot may read it all the same. */
async function want(folder: string, id: string): Promise<void> {
  const unfinished = `${wantedIn(folder)}-${id}`;
  await writeFile(unfinished, id, { mode: 0o600 });
  await giveToOwner(folder, unfinished);
  await rename(unfinished, wantedIn(folder));
}
