/** A storage in, a file with all that it keeps out, and back. */
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { FootnoteError } from '../error.ts';
import type { Entry, Storage } from './storage.ts';

/** The first line says what the file is, the last that it is whole. */
const head = z.object({ footnoteBackup: z.literal(1) });
const tail = z.object({ entries: z.number() });
const entry = z.object({
  key: z.string(),
  value: z.custom<NonNullable<unknown>>((v) => v != null),
});

/** As it is at one moment, whatever is written meanwhile; nobody but the operator may read it. */
export async function writeBackup(storage: Storage, file: string): Promise<void> {
  const unfinished = `${file}.part`;
  try {
    const options = { mode: 0o600, flush: true };
    await pipeline(Readable.from(writeLines(storage)), createWriteStream(unfinished, options));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new FootnoteError('configuration', `The backup ${file} cannot be written.`, error);
  }
}

async function* writeLines(storage: Storage): AsyncGenerator<string> {
  yield `${JSON.stringify({ footnoteBackup: 1 })}\n`;
  let entries = 0;
  for await (const each of storage.all()) {
    entries++;
    yield `${JSON.stringify(each)}\n`;
  }
  yield `${JSON.stringify({ entries })}\n`;
}

/** All of it or nothing, and only where nothing is kept yet; says how many values there are. */
export async function restoreBackup(storage: Storage, file: string): Promise<number> {
  for await (const _ of storage.all()) {
    throw new FootnoteError(
      'configuration',
      'Something is kept there already, which a backup would mix with. Move the folder "store" of the data folder away first, or use an empty database.',
    );
  }
  const entries = await readBackup(file);
  await storage.setMany(entries);
  return entries.length;
}

async function readBackup(file: string): Promise<Entry<NonNullable<unknown>>[]> {
  const lines: unknown[] = [];
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
      lines.push(JSON.parse(line));
    }
  } catch (error) {
    throw new FootnoteError('configuration', `${file} cannot be read as a backup.`, error);
  }
  const entries = z.array(entry).safeParse(lines.slice(1, -1));
  const whole = tail.safeParse(lines.at(-1)).data?.entries === entries.data?.length;
  if (!head.safeParse(lines[0]).success || !entries.success || !whole) {
    throw new FootnoteError(
      'configuration',
      `${file} is no backup of Footnote, or not all of one.`,
    );
  }
  return entries.data;
}
