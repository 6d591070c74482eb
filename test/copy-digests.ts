/** Nothing in, a folder of the digests that Footnote ships with and of no article that was added since, out. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const knowledge = fileURLToPath(new URL('../knowledge', import.meta.url));
const digests = ['peru-us-troops.md', 'peru-tropas-eeuu.md'];

/** Gone with the tests of the file that asks for it. */
export function copyDigests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-digests-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const name of digests) copyFileSync(join(knowledge, name), join(folder, name));
  return folder;
}
