/** Files that there is no room for in, why not out. */
import { expect, it } from 'vitest';
import { createImportArticle } from '../../src/articles/fetch/import-article.ts';
import { fail } from '../../src/articles/fetch/import-failure.ts';
import { parseFile } from '../../src/articles/read/parse-file.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import { createPropose } from '../../src/library/propose-article.ts';
import type { Article } from '../../src/model.ts';
import { createArticle } from '../discord/sample.ts';

const importArticle = createImportArticle(async () => fail('unreachable'));

async function propose(
  text: string,
  memoryShare = 0.5,
  added: readonly Article[] = [],
): Promise<string> {
  const proposed = await createPropose({
    library: { ...createLiveLibrary([], () => new Date(0)), added: () => added },
    importArticle,
    parse: async (file) => parseFile(file),
    memoryShare: () => memoryShare,
  })('100000000000000001', { kind: 'file', name: 'a.txt', bytes: Buffer.from(text) }, {});
  return proposed.ok ? 'room' : proposed.problem.reason;
}

it.each([
  ['a usual text', 'room', 'A boat came in.', 0.5],
  ['one when memory is short', 'crowded', 'A boat came in.', 0.9],
  ['more passages than anybody turns', 'heavy', 'A boat came in at noon.\n\n'.repeat(10_001), 0.5],
])('%s: %s', async (_, outcome, text, memoryShare) => {
  expect(await propose(text, memoryShare)).toBe(outcome);
});

it.each([
  ['19,999 articles', 'room', 19_999, 10],
  ['20,000 articles', 'crowded', 20_000, 10],
  ['99 million characters', 'room', 99, 1_000_000],
  ['100 million characters', 'crowded', 100, 1_000_000],
])('beside %s of all servers: %s', async (_, outcome, articles, chars) => {
  const article = createArticle('a', [{ text: 'x'.repeat(chars) }]);
  const added = Array.from({ length: articles }, () => article);
  expect(await propose('A boat came in.', 0.5, added)).toBe(outcome);
});
