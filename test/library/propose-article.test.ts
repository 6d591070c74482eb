/** Files that there is no room for in, why not out. */
import { expect, it } from 'vitest';
import { createImportArticle } from '../../src/articles/fetch/import-article.ts';
import { fail } from '../../src/articles/fetch/import-failure.ts';
import { parseFile } from '../../src/articles/read/parse-file.ts';
import { createLiveLibrary } from '../../src/library/library.ts';
import { createPropose } from '../../src/library/propose-article.ts';

const importArticle = createImportArticle(async () => fail('unreachable'));

async function propose(text: string, memoryShare = 0.5): Promise<string> {
  const proposed = await createPropose({
    library: createLiveLibrary([], () => new Date(0)),
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
