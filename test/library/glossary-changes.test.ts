/** A knowledge folder whose glossary comes, changes, breaks and goes in, what a question finds by it out. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { createKnowledgeFolder } from '../../src/library/knowledge-folder.ts';
import { createLiveLibrary } from '../../src/library/live/live-library.ts';
import { serverArticleId } from '../../src/library/visibility.ts';
import { createArticle } from '../search/sample-articles.ts';

const guild = '200000000000000001';
const question = 'Where does the zorple stand?';
const own = createArticle(serverArticleId(guild, 'note'), ['A note that is of this server alone.']);

let folder: string;

const write = (text: string) => writeFile(join(folder, 'glossary.yaml'), text);

async function open() {
  const library = createLiveLibrary([], () => new Date(0));
  const knowledge = createKnowledgeFolder({ folder, library, cache: null });
  await knowledge.open();
  await library.change({ added: [own] });
  const outcomes = () =>
    Promise.all(
      [null, guild].map(
        async (place) => (await library.of(place).ask(question)).outcome === 'found',
      ),
    );
  return { knowledge, outcomes };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossary-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(
    join(folder, 'quay.md'),
    'The smelter stands at the end of the quay.\n\nNobody knows why the quay ends there.\n',
  );
});

it('is read again when it comes, changes and goes, for servers with articles of their own too', async () => {
  const { knowledge, outcomes } = await open();
  expect(await outcomes()).toEqual([false, false]);
  await write('- en: [zorple, smelter]\n');
  expect((await knowledge.reload()).glossary).toBe(true);
  expect(await outcomes()).toEqual([true, true]);
  expect((await knowledge.reload()).glossary).toBeUndefined();
  await write('- en: [zorple, kiln]\n');
  await knowledge.reload();
  expect(await outcomes()).toEqual([false, false]);
  await write('- en: [zorple, smelter]\n');
  await knowledge.reload();
  await rm(join(folder, 'glossary.yaml'));
  expect((await knowledge.reload()).glossary).toBe(true);
  expect(await outcomes()).toEqual([false, false]);
});

it('stays as it was where the file is broken, and says so until it is mended', async () => {
  await write('- en: [zorple, smelter]\n');
  const { knowledge, outcomes } = await open();
  expect(await outcomes()).toEqual([true, true]);
  await write('- en: [zorple, smelter\n');
  const { glossary, problems } = await knowledge.reload();
  expect(glossary).toBeUndefined();
  expect(problems).toEqual([expect.stringContaining('glossary.yaml:')]);
  expect(knowledge.problems().map(({ file }) => file)).toEqual(['glossary.yaml']);
  expect(await outcomes()).toEqual([true, true]);
  await write('- en: [zorple, smelter]\n');
  expect((await knowledge.reload()).problems).toEqual([]);
});
