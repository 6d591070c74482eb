/** What was read of a knowledge folder in, a file of it out, so that the next start need not read it again. */
import { createHash, webcrypto } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import type { KnownFile, KnownFiles } from '../../articles/read/read-knowledge.ts';
import type { Pause } from '../../search/index/steps.ts';
import { readBuildId } from './build-id.ts';

export interface CachePlace {
  readonly dataDir: string;
  /** The folder that was read: each has a file of its own. */
  readonly knowledgeDir: string;
  /** Of the program that wrote it: another one may read articles otherwise. */
  readonly version: string;
}

export interface Cached {
  readonly files: KnownFiles;
  /** What an engine packed of the articles of just these files. */
  readonly packed: unknown;
}

/** Each is checked and read by itself, so that nothing waits for long. */
const filesOfSection = 50;
const itemsOfSection = 20_000;
const hashBytes = 32;
const lengthBytes = 8;

/** Null where the source runs as it is: what it kept might be of older source. */
export function placeCache(dataDir: string, knowledgeDir: string): CachePlace | null {
  const version = readBuildId();
  return version === null ? null : { dataDir, knowledgeDir, version };
}

function pathOf({ dataDir, knowledgeDir }: CachePlace): string {
  const name = createHash('sha256').update(resolve(knowledgeDir)).digest('hex').slice(0, 16);
  return join(dataDir, 'cache', `${name}.index`);
}

/** Undefined where there is none, or it is damaged or of another version: then everything is read. */
export async function readCache(
  place: CachePlace,
  pause: Pause = () => undefined,
): Promise<Cached | undefined> {
  try {
    const values = openSections(await readFile(pathOf(place)));
    if ((await values.next()).value !== place.version) return undefined;
    const count = (await values.next()).value as number;
    const files = new Map<string, KnownFile>();
    for (let read = 0; read < count; read += filesOfSection) {
      const { value } = await values.next();
      for (const [path, file] of value as [string, KnownFile][]) {
        files.set(path, file);
      }
      await pause();
    }
    const packed = await joinValue(values);
    return files.size !== count ? undefined : { files, packed };
  } catch {
    return undefined;
  }
}

/** Whole or not at all. It is a convenience: where it cannot be written, nothing is. */
export async function writeCache(place: CachePlace, { files, packed }: Cached): Promise<void> {
  const path = pathOf(place);
  const part = `${path}.${process.pid}.part`;
  try {
    await mkdir(join(place.dataDir, 'cache'), { recursive: true, mode: 0o700 });
    const file = await open(part, 'w', 0o600);
    try {
      for (const section of listSections(place.version, files, packed)) {
        await file.writev(await section);
      }
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch {
    await rm(part, { force: true }).catch(() => {});
  }
}

function* listSections(version: string, files: KnownFiles, packed: unknown) {
  yield toSection(version);
  yield toSection(files.size);
  // What is served of a broken file is its last version only as long as this process remembers it.
  const all = [...files].map(([path, { hash, parsed }]) => [path, { hash, parsed }]);
  for (let at = 0; at < all.length; at += filesOfSection) {
    yield toSection(all.slice(at, at + filesOfSection));
  }
  for (const piece of splitValue(packed)) yield toSection(piece);
}

/** A value in pieces, each of which is soon written: first what it is made of, then that, one by one. */
type Piece =
  | { readonly keys: readonly string[]; readonly isList: boolean }
  /** A long list of words or numbers, in so many parts. */
  | { readonly parts: number }
  | { readonly leaf: unknown };

function* splitValue(value: unknown): Generator<Piece> {
  const isList = Array.isArray(value) && value.length > 0 && value.every(isRecord);
  if (!isList && Array.isArray(value) && value.length > itemsOfSection) {
    yield { parts: Math.ceil(value.length / itemsOfSection) };
    for (let at = 0; at < value.length; at += itemsOfSection) {
      yield { leaf: value.slice(at, at + itemsOfSection) };
    }
    return;
  }
  if (!isList && !isRecord(value)) return void (yield { leaf: value });
  const entries = Object.entries(value as object);
  yield { keys: entries.map(([key]) => key), isList };
  for (const [, each] of entries) yield* splitValue(each);
}

async function joinValue(pieces: AsyncIterator<unknown>): Promise<unknown> {
  const { value, done } = await pieces.next();
  if (done) throw new Error('The cache is cut off.');
  const piece = value as Piece;
  if ('leaf' in piece) return piece.leaf;
  if ('parts' in piece) return joinList(pieces, piece.parts);
  const entries: [string, unknown][] = [];
  for (const key of piece.keys) {
    entries.push([key, await joinValue(pieces)]);
    await setImmediate();
  }
  return piece.isList ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

async function joinList(pieces: AsyncIterator<unknown>, parts: number): Promise<unknown[]> {
  const list: unknown[] = [];
  for (let part = 0; part < parts; part++) {
    for (const each of (await joinValue(pieces)) as unknown[]) list.push(each);
    await setImmediate();
  }
  return list;
}

function isRecord(value: unknown): boolean {
  return (
    value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
  );
}

async function toSection(value: unknown): Promise<Buffer[]> {
  const body = serialize(value);
  const length = Buffer.alloc(lengthBytes);
  length.writeBigUInt64LE(BigInt(body.length));
  return [length, await hashOf(body), body];
}

/** In a thread of Node's own: the index of a large folder takes a tenth of a second. */
async function hashOf(bytes: Buffer): Promise<Buffer> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes));
}

/** Throws where a section is not what was written. */
async function* openSections(bytes: Buffer): AsyncGenerator<unknown> {
  for (let at = 0; at < bytes.length; ) {
    const body = at + lengthBytes + hashBytes;
    const end = body + Number(bytes.readBigUInt64LE(at));
    const content = bytes.subarray(body, end);
    const hash = bytes.subarray(at + lengthBytes, body);
    if (end > bytes.length || !(await hashOf(content)).equals(hash)) {
      throw new Error('The cache is damaged.');
    }
    yield deserialize(content);
    at = end;
  }
}
