/** A storage in, a file with all that it keeps out, and back. */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { FootnoteError } from '../error.ts';
import { nameCause } from './files/name-cause.ts';
import type { Entry, Storage } from './storage.ts';

type Kept = Entry<NonNullable<unknown>>;

/** The first line says what the file is, the last that it is whole and as it was written. */
const head = z.object({ footnoteBackup: z.literal(1) });
const tail = z.strictObject({
  entries: z.number(),
  /** Of all lines before; earlier versions wrote none. */
  sha256: z.string().optional(),
});
const entry = z.object({
  key: z.string(),
  value: z.custom<NonNullable<unknown>>((v) => v != null),
});

/** What every start writes by itself, though nobody has set or added anything. */
const ownKey = /^(?:gateway|secret)\//u;

/** As it is at one moment, whatever is written meanwhile; nobody but the operator may read it. */
export async function writeBackup(storage: Storage, file: string): Promise<void> {
  const unfinished = `${file}.part`;
  try {
    const options = { mode: 0o600, flush: true };
    await pipeline(Readable.from(writeLines(storage)), createWriteStream(unfinished, options));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw cannotBeWritten(file, error);
  }
}

export function cannotBeWritten(file: string, error: unknown): FootnoteError {
  return new FootnoteError(
    'configuration',
    `The backup ${file} cannot be written${nameCause(error)}.`,
    error,
  );
}

async function* writeLines(storage: Storage): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const toLine = (value: unknown) => {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    return line;
  };
  yield toLine({ footnoteBackup: 1 });
  let entries = 0;
  for await (const each of storage.all()) {
    entries++;
    yield toLine(each);
  }
  yield `${JSON.stringify({ entries, sha256: hash.digest('hex') })}\n`;
}

/** All of it or nothing, and only where nobody has kept anything yet; says how many values there are. */
export async function restoreBackup(storage: Storage, file: string): Promise<number> {
  for await (const { key } of storage.all()) {
    if (ownKey.test(key)) continue;
    throw new FootnoteError(
      'configuration',
      'Something is kept there already, which a backup would mix with. Move the folder "store" of the data folder away first, or use an empty database.',
    );
  }
  const entries = await readBackup(file);
  await storage.setMany(entries);
  return entries.length;
}

/** All that is in it. Throws a FootnoteError `configuration` where it is not as it was written. */
export async function readBackup(file: string): Promise<readonly Kept[]> {
  const { lines, last, sha256 } = await readLines(file);
  const refuse = (why: string) => new FootnoteError('configuration', `${file} ${why}`);
  const [first] = lines;
  if (!head.safeParse(parseLine(first ?? last)).success)
    throw refuse('is no backup of Footnote that this version can read.');
  const end = tail.safeParse(parseLine(last)).data;
  if (!end) throw refuse('is cut short: it is not all of a backup. Copy it once more.');
  const damaged = 'is damaged: it is not as it was written. Copy it once more, or take another.';
  if (end.sha256 !== undefined && end.sha256 !== sha256) throw refuse(damaged);
  const entries = z.array(entry).safeParse(lines.slice(1).map(parseLine));
  if (!entries.success || entries.data.length !== end.entries) throw refuse(damaged);
  return entries.data;
}

interface Lines {
  readonly lines: readonly string[];
  readonly last: string;
  /** Of all lines but the last. */
  readonly sha256: string;
}

/** Byte by byte, so that no damage is lost in reading letters. */
async function readLines(file: string): Promise<Lines> {
  const hash = createHash('sha256');
  const lines: string[] = [];
  let last: string | undefined;
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'latin1') })) {
      if (last !== undefined) {
        hash.update(`${last}\n`, 'latin1');
        lines.push(Buffer.from(last, 'latin1').toString());
      }
      last = line;
    }
  } catch (error) {
    throw new FootnoteError(
      'configuration',
      `${file} cannot be read as a backup${nameCause(error)}.`,
      error,
    );
  }
  return { lines, last: last ?? '', sha256: hash.digest('hex') };
}

/** Undefined where it is no JSON. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
