/** Folders of a site in: whom its settings and its lists of authors name, and which years its folders state, out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readKnowledge } from '../../../src/articles/read/read-knowledge.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-site-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

it.each([
  ['_data/authors.yml', 'ana: { name: Ana Quispe, url: x }\nluis: Luis Mamani\n'],
  ['authors.yml', 'ana:\n  name: Ana Quispe\n  title: Captain\nluis:\n  name: Luis Mamani\n'],
  ['data/authors.toml', '[ana]\nname = "Ana Quispe"\n[luis]\nname = "Luis Mamani"\n'],
  ['authors.json', '{"ana": {"name": "Ana Quispe"}, "luis": "Luis Mamani"}'],
])('names the authors whose keys stand in %s', async (path, content) => {
  write(`site/${path}`, content);
  write('site/posts/a.md', '---\nauthors: [ana, luis, Rosa Paz]\n---\n\nThe ferry sails at nine.');
  write('other.md', '---\nauthor: ana\n---\n\nThe ferry sails at ten.');
  const { articles, problems } = await readKnowledge(folder);
  expect(problems).toEqual([]);
  expect(articles.map(({ author }) => author)).toEqual([
    'ana',
    'Ana Quispe, Luis Mamani, Rosa Paz',
  ]);
});

const gazette = { author: 'Ana Rojas', publisher: 'Gazette' };

it.each<[string, string, { author: string | null; publisher: string | null }]>([
  ['_config.yml', 'title: Gazette\nauthor: Ana Rojas\n', gazette],
  ['_config.yml', 'title: Gazette | News of the harbour\nauthor:\n  name: Ana Rojas\n', gazette],
  ['hugo.toml', 'title = "Gazette"\n[params]\nauthor = "Ana Rojas"\n', gazette],
  ['hugo.yaml', 'title: Gazette\nparams:\n  author:\n    name: Ana Rojas\n', gazette],
  ['config.toml', 'baseURL = "/"\ntitle = "Gazette"\nauthor = "Ana Rojas"\n', gazette],
  [
    'config/_default/config.toml',
    'baseURL = "/"\ntitle = "Gazette"\n[Params]\nAuthor = "Ana Rojas"\n',
    gazette,
  ],
  ['mkdocs.yml', 'site_name: Gazette\nsite_author: Ana Rojas\nfn: !!python/name:a.b\n', gazette],
  ['book.toml', '[book]\ntitle = "Gazette"\nauthors = ["Ana Rojas"]\n', gazette],
  [
    'docusaurus.config.js',
    "module.exports = {\n  title: 'Gazette',\n};\n",
    { author: null, publisher: 'Gazette' },
  ],
  [
    'docusaurus.config.js',
    'module.exports = {\n  title: theTitle,\n};\n',
    { author: null, publisher: null },
  ],
  // Settings of another program, of nobody yet, of one who is called as the site is, and of none.
  ['config.toml', 'title = "Lamps"\nauthor = "Ana Rojas"\n', { author: null, publisher: null }],
  [
    '_config.yml',
    'title: Your awesome title\nauthor: Your Name\n',
    { author: null, publisher: null },
  ],
  [
    '_config.yml',
    'title: Ana Rojas\nauthor: Ana Rojas\n',
    { author: 'Ana Rojas', publisher: null },
  ],
  ['_config.yml', 'title: [\n', { author: null, publisher: null }],
])('names whose site an article is of by its %s, %j', async (path, content, named) => {
  write(`site/${path}`, content);
  write('site/_posts/a.md', 'The ferry sails at nine.');
  write('site/_posts/b.md', '---\nauthor: Luis Paz\npublisher: Harbour\n---\n\nIt sails at ten.');
  write('site/files/c.txt', 'Somebody else wrote this.');
  write('other.md', 'The ferry sails at eleven.');
  const { articles, problems } = await readKnowledge(folder);
  expect(problems.filter(({ isMinor }) => !isMinor)).toEqual([]);
  const none = { author: null, publisher: null };
  expect(articles.map(({ author, publisher }) => ({ author, publisher }))).toEqual([
    none,
    named,
    { author: 'Luis Paz', publisher: 'Harbour' },
    none,
  ]);
});

it.each(['ana: [', '- ana', '', 'ana: 3'])(
  'keeps the keys where authors.yml holds %s',
  async (text) => {
    write('authors.yml', text);
    write('a.md', '---\nauthor: ana\n---\n\nThe ferry sails at nine.');
    const { articles } = await readKnowledge(folder);
    expect(articles.map(({ author }) => author)).toEqual(['ana']);
  },
);

it.each<[string, Readonly<Record<string, string | null>>]>([
  ['of one year alone', { '1984/chapter-1.md': null, 'animals/chapter-1.md': null }],
  ['of years far apart', { '1984/chapter-1.md': null, '2001/chapter-1.md': null }],
  ['that stand elsewhere', { 'books/1984/a.md': null, 'minutes/1985/a.md': null }],
  [
    'of several years',
    { 'minutes/2021/a.md': '2021', 'minutes/2023/b/a.md': '2023', 'minutes/a.md': null },
  ],
  ['of years and days', { '2021/2021-05-03-a.md': '2021-05-03', '2022/b.md': '2022' }],
])('dates what lies in folders %s', async (_, dates) => {
  for (const path of Object.keys(dates)) write(path, 'The lamp was replaced.');
  const { articles } = await readKnowledge(folder);
  const found = articles.map(({ file, date }) => [file, date]);
  expect(Object.fromEntries(found)).toEqual(dates);
});

const part = 'This is a part that other pages include, and left out.';

it.each<[string, readonly string[], readonly string[]]>([
  ['', ['_flags.mdx', 'docs/_flags.MDX'], ['_index.md', '_posts/a.md', '_posts/b.mdx', '_note.md']],
  [
    'docusaurus.config.ts',
    ['docs/_flags.mdx', 'docs/_sails.md'],
    ['docs/quay_.md', 'docs/my_quay.mdx', 'docs/_notes.txt', '_posts/a.md'],
  ],
  ['site/docusaurus.config.js', ['site/_flags.md'], ['_flags.md', '_posts/a.md']],
])('leaves out the parts of pages of MDX, and below %j of Markdown', async (site, parts, pages) => {
  if (site !== '') write(site, 'export default { tagline: 1 };\n');
  for (const path of [...parts, ...pages]) write(path, `It sails at ${path}, they say.`);
  const { articles, problems } = await readKnowledge(folder);
  expect(articles.map(({ id, file = id }) => file).sort()).toEqual([...pages].sort());
  const said = problems.filter(({ message }) => message === part).map(({ file }) => file);
  expect(said.sort()).toEqual([...parts].sort());
});
