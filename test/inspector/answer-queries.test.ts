/** What the page asks the inspector of a real folder in, what it is told out. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  answerQueries,
  type InspectorParts,
  type InspectorQueries,
} from '../../src/inspector/answer-queries.ts';
import { fingerprint } from '../../src/library/fingerprint.ts';
import { type FollowedKnowledge, followKnowledge } from '../../src/library/follow-knowledge.ts';
import { createLiveLibrary, type LiveLibrary } from '../../src/library/live/live-library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { serverArticleId } from '../../src/library/visibility.ts';
import { createArticle } from '../search/sample-articles.ts';

let folder: string;
let knowledge: FollowedKnowledge;
let queries: InspectorQueries;

const server = '100000000000000001';
const query = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields);

/** Everything, to everybody, in their own language. */
const seeAll =
  (library: LiveLibrary): InspectorParts['see'] =>
  async ({ serverId, locale }) => ({
    library: library.of(serverId),
    options: { language: locale.slice(0, 2) },
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'a folder '));
  await writeFile(join(folder, 'mast.md'), '---\nauhtor: Ana\n---\nAna Rojas paints the mast.\n');
  await writeFile(join(folder, 'empty.md'), '');
  const { library, knowledge: read } = await loadLibrary(folder, () => new Date(0));
  const ferry = createArticle(serverArticleId(server, 'ferry'), ['The ferry sails at nine.'], {
    title: 'The ferry',
  });
  await library.change({ added: [ferry] });
  knowledge = followKnowledge(folder, read);
  queries = answerQueries({ see: seeAll(library), folder, problems: knowledge.problems });
});

afterAll(async () => {
  knowledge.stop();
  await rm(folder, { recursive: true });
});

it('explains an answer with places that an editor opens', async () => {
  const { outcome, searches } = await queries.explain(query({ question: 'Who paints the mast?' }));
  expect(outcome).toBe('found');
  const place = searches[0]?.passages[0]?.place;
  expect(place).toMatchObject({ articleId: 'mast', file: 'mast.md', line: 4 });
  const path = place?.editor?.replace('vscode://file', 'file://') ?? '';
  expect(fileURLToPath(path)).toBe(join(folder, 'mast.md'));
});

it('lists the articles with how many warnings each has, and files that are none', async () => {
  expect(await queries.articles(query({}))).toMatchObject({
    articles: [{ id: 'mast', file: 'mast.md', passages: 1, problems: 1 }],
    problems: [{ file: 'empty.md', severity: 'note' }],
  });
});

it('counts a server’s own articles in that server alone', async () => {
  const question = 'What sails at nine?';
  expect((await queries.explain(query({ question, server }))).outcome).not.toBe('none');
  expect((await queries.explain(query({ question, server: '2' }))).outcome).toBe('none');
  const titles = ({ articles }: { articles: readonly { title: string }[] }) =>
    articles.map(({ title }) => title);
  expect(titles(await queries.articles(query({ server })))).toContain('The ferry');
  expect(titles(await queries.articles(query({})))).not.toContain('The ferry');
});

it('describes an article of a file, one of a server without a file, and none that there is not', async () => {
  expect(await queries.article(query({ id: 'mast' }))).toMatchObject({ problems: [{ line: 2 }] });
  const id = serverArticleId(server, 'ferry');
  expect(await queries.article(query({ id, server }))).toMatchObject({ file: null, editor: null });
  expect(await queries.article(query({ id }))).toBeNull();
});

it('answers a question that was left out, too', async () => {
  expect((await queries.explain(query({}))).outcome).toBe('none');
});

it('says which passage a moderator pinned', async () => {
  const library = createLiveLibrary(
    [createArticle('mast', ['Ana paints.', 'It is red.'])],
    () => new Date(0),
  );
  const [, second] = library.current().articles[0]?.passages ?? [];
  const pins = [
    {
      question: 'What colour is the mast?',
      articleId: 'mast',
      text: fingerprint(second?.text ?? ''),
    },
  ];
  const see = async () => ({ library: library.current(), options: { pins } });
  const pinned = answerQueries({ see, folder, problems: () => [] });
  const { outcome, why } = await pinned.explain(query({ question: 'What colour is the mast?' }));
  expect({ outcome, why }).toEqual({
    outcome: 'found',
    why: ['Found: a moderator pinned this passage to this question.'],
  });
});

it('counts as shown what the reader of a language is shown', async () => {
  const both = createLiveLibrary(
    [
      createArticle('mast', ['Ana Rojas paints the mast.'], { title: 'The mast' }),
      createArticle('mastil', ['Ana Rojas pinta el mástil.'], {
        title: 'El mástil',
        language: 'es',
        translationOf: 'mast',
      }),
    ],
    () => new Date(0),
  );
  const asked = answerQueries({ see: seeAll(both), folder, problems: knowledge.problems });
  const shown = async (locale: string) =>
    (await asked.explain(query({ question: 'Who is Ana Rojas?', locale }))).searches[0]?.passages
      .filter(({ isShown }) => isShown)
      .map(({ place }) => place.articleId);
  expect([await shown('en-US'), await shown('es-ES')]).toEqual([['mast'], ['mastil']]);
});
