/** Files and pages in: the article's file, as the knowledge folder takes it, or what is wrong out. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { extractApart } from '../../../src/articles/fetch/extract-apart.ts';
import { createFetchPage } from '../../../src/articles/fetch/fetch-page.ts';
import type { ImportSource } from '../../../src/articles/fetch/find-source.ts';
import {
  createImportArticle,
  type ImportDetails,
} from '../../../src/articles/fetch/import-article.ts';
import { explainFailure, type Reason } from '../../../src/articles/fetch/import-failure.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { allTexts } from '../../../src/discord/texts/choose-texts.ts';
import { column, makePdf } from '../formats/pdf/make-pdf.ts';
import { type Site, serve } from './serve.ts';

const fixture = fileURLToPath(new URL('fixtures/gazette.html', import.meta.url));
const gazette = await readFile(fixture);

const fetchPage = createFetchPage({ isAllowed: (address) => address === '127.0.0.1' });
// What is tested is what comes out: on a busy machine a minute, not the ten seconds people wait.
const importArticle = createImportArticle(fetchPage, 60_000);

const sites: Site[] = [];
afterEach(async () => {
  await Promise.all(sites.splice(0).map((site) => site.close()));
});

async function publish(body: string | Buffer, type: string): Promise<string> {
  const site = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  sites.push(site);
  return `${site.address}/news/some-page.html`;
}

function file(name: string, text: string | Buffer): ImportSource {
  return { kind: 'file', name, bytes: Buffer.from(text) };
}

async function draftOf(source: ImportSource, details: ImportDetails = {}) {
  const outcome = await importArticle(source, details);
  if (!outcome.ok) throw new Error(explainFailure(outcome.problem));
  const { name, ending, text, url } = outcome.value;
  const parsed = parseArticle({ path: `${name}.${ending}`, text });
  expect(parsed.problems).toEqual([]);
  if (!parsed.article) throw new Error('no article');
  return { file: `${name}.${ending}`, text, url, article: parsed.article };
}

describe('a file that is no text', () => {
  const lines = [
    'The lamp of the lighthouse was replaced on 1 March after',
    '41 years of service.',
  ];
  const pdf = Buffer.from(makePdf([column(lines, 72, 700)]));

  it.each<[string, () => Promise<ImportSource>]>([
    ['attached', async () => file('The old lamp.pdf', pdf)],
    [
      'on the web',
      async () => ({ kind: 'address', address: await publish(pdf, 'application/pdf') }),
    ],
  ])('is converted: %s', async (_, open) => {
    const source = await open();
    const { article, url } = await draftOf(source, { date: '2024-03-02' });
    expect(article.passages.map(({ text }) => text)).toEqual([lines.join(' ')]);
    expect(article.passages.map(({ place }) => place)).toEqual(['p. 1']);
    expect(article.date).toBe('2024-03-02');
    expect(article.title).toBe(source.kind === 'file' ? 'The old lamp' : 'some-page');
    expect(url).toBe(source.kind === 'address' ? source.address : null);
  });

  it('keeps the page or the time of each paragraph', async () => {
    const pages = Buffer.from(
      makePdf([
        column(lines, 72, 700),
        column(['It was lit again by nine that evening, she said.'], 72, 700),
      ]),
    );
    const subtitles =
      '00:01.000 --> 00:02.000\n\\- The lamp is lit.\n\n01:01:09.000 --> 01:01:10.000\nWho lit it?\n';
    for (const [source, places] of [
      [file('lamp.pdf', pages), ['p. 1', 'p. 2']],
      [file('lamp.srt', subtitles), ['0:01', '1:01:09']],
      [file('lamp.txt', `WEBVTT\n\n${subtitles}`), ['0:01', '1:01:09']],
    ] as const) {
      const { article } = await draftOf(source);
      expect(article.passages.map(({ place }) => place)).toEqual(places);
    }
  });

  it('says what is wrong with it', async () => {
    const outcome = await importArticle(file('lamp.docx', 'no archive'), {});
    if (outcome.ok) throw new Error('It was read.');
    expect(explainFailure(outcome.problem)).toContain('damaged');
  });
});

describe('a web page', () => {
  const passages = [
    'The lamp of the lighthouse was replaced on 1 March after 41 years, said María Pérez, who runs the harbour.',
    '# 4 of the old lamps were kept, she said, and the other eleven went to the town’s museum, where they can be seen from May.',
    'The work took nine days.\nIt cost 30,000 crowns, a third of which the town paid and the rest the state.',
    'We will miss it.\nIt never failed us.',
    '1. It burned oil until 1931.\n2. Then it was electric, as most of the lamps along the coast were by then.',
    'Year: 1931 · Ships: 204',
    '1. not a list\nof anything',
  ];

  it('gives its text and what it says of itself', async () => {
    const { file: name, article } = await draftOf(file('x.html', gazette));
    expect(name).toBe('the-lighthouse-gets-a-new-lamp.md');
    expect(article).toMatchObject({
      title: 'The lighthouse gets a new lamp',
      publisher: 'Harbour Gazette',
      author: 'Ana Rojas',
      date: '2024-03-02',
      language: 'en',
      url: 'https://www.gazette.example/lamp',
      kind: 'original',
    });
    expect(article.passages.map(({ text }) => text)).toEqual(passages);
    expect(article.passages.map(({ section }) => section)).toEqual([
      ...Array(3).fill(null),
      ...Array(4).fill('The old lamp'),
    ]);
  });

  it('is cited by the address it was found at where its canonical one is of another site', async () => {
    const address = await publish(gazette, 'text/html; charset=utf-8');
    const { url } = await draftOf({ kind: 'address', address });
    expect(url).toBe(address);
  });

  it('is read in the encoding that the server, or the page itself, states', async () => {
    const spanish = gazette.toString().replace('charset="utf-8"', 'charset="iso-8859-1"');
    const bytes = Buffer.from(spanish.replaceAll('’', "'"), 'latin1');
    for (const type of ['text/html', 'text/html; charset=ISO-8859-1']) {
      const address = await publish(bytes, type);
      const { article } = await draftOf({ kind: 'address', address });
      expect(article.passages[0]?.text).toContain('María Pérez');
    }
  });

  it('gives way to what the person says', async () => {
    const { article, file: name } = await draftOf(file('x.html', gazette), {
      title: 'Lamp: a “new” one',
      url: 'https://example.org/lamp',
      date: '2024-03-03',
    });
    expect(name).toBe('lamp-a-new-one.md');
    expect(article).toMatchObject({
      title: 'Lamp: a “new” one',
      url: 'https://example.org/lamp',
      date: '2024-03-03',
      author: 'Ana Rojas',
    });
  });

  it.each([
    ['text', '<html><body><img src="a.png"></body></html>'],
    ['script', '<html><body><div id="app"></div><script>x()</script></body></html>'],
  ])('that holds no article says so: %s', async (reason, html) => {
    expect(await importArticle(file('x.html', html), {})).toEqual({
      ok: false,
      problem: { reason, detail: '' },
    });
  });

  it('that takes too long is given up', async () => {
    expect(await extractApart(gazette.toString(), null, 1)).toBe('slow');
    const hurried = createImportArticle(fetchPage, 1);
    expect(await hurried(file('gazette.html', gazette), {})).toEqual({
      ok: false,
      problem: { reason: 'slow', detail: '1' },
    });
  });
});

describe('Markdown', () => {
  it('stays as it is, with what the person says put into its front matter', async () => {
    const text = '---\ntitle: Old\nquestions:\n  - "Who: me?"\n---\n\n# Old\n\nText *as* it is.\n';
    const same = await draftOf(file('My notes.md', text));
    expect(same.file).toBe('old.md');
    expect(same.article.passages.map((passage) => passage.text)).toEqual(['Text as it is.']);
    const { article } = await draftOf(file('notes.md', text), { title: 'New', date: '2024-01-02' });
    expect(article).toMatchObject({ title: 'New', date: '2024-01-02', questions: ['Who: me?'] });
  });

  it.each(['notes.mdx', 'notes.qmd', 'notes.Rmd'])('is what %s holds', async (name) => {
    const { file: written, article } = await draftOf(file(name, '# The *old* lamp\n\nIt is lit.'));
    expect(written).toBe('notes.md');
    expect(article).toMatchObject({ title: 'The old lamp', passages: [{ text: 'It is lit.' }] });
  });

  it('without front matter gets some where there is something to say', async () => {
    const plain = await draftOf(file('My notes.MD', 'Just text.\n'));
    expect(plain).toMatchObject({ file: 'my-notes.md', text: 'Just text.\n', url: null });
    const address = await publish('Just text.', 'text/markdown');
    const { article, file: name } = await draftOf({ kind: 'address', address });
    expect(name).toBe('some-page.md');
    expect(article.url).toBe(address);
  });

  it('whose front matter has a slip keeps it, but for what is said of it', async () => {
    const broken = '---\ntitle: "open\nauthor: "Ana\n---\n\nText.\n';
    const outcome = await importArticle(file('a.md', broken), { title: 'New' });
    const text = '---\nauthor: "Ana\ntitle: New\n---\n\nText.\n';
    expect(outcome).toMatchObject({ ok: true, value: { text } });
  });
});

describe('plain text', () => {
  const post = 'date 2023-05-23\n\nHe said this.\n\nWe are here. — Ana (@ana) May 21, 2023\n';

  it('stays plain text where there is nothing to say of it', async () => {
    const { file: name, article, text } = await draftOf(file('Peru & co.txt', post));
    expect([name, text]).toEqual(['peru-co.txt', post]);
    expect(article.date).toBe('2023-05-23');
  });

  it('becomes Markdown with front matter where there is, its date kept', async () => {
    const { file: name, article } = await draftOf(file('a.txt', post), { title: 'Perú' });
    expect(name).toBe('peru.md');
    expect(article).toMatchObject({ title: 'Perú', date: '2023-05-23' });
    expect(article.passages.map(({ speaker }) => speaker)).toEqual([null, 'Ana']);
  });
});

describe('what cannot be an article', () => {
  it.each<[string, ImportSource, ImportDetails, Reason]>([
    ['a picture', file('a.png', 'x'), {}, 'file'],
    ['a file without an ending', file('README', 'x'), {}, 'file'],
    ['an empty file', file('a.md', ''), {}, 'text'],
    ['a file of marks', file('a.txt', '--- ***\n'), {}, 'text'],
    ['bytes that are no text', file('a.txt', Buffer.from([0x80, 0x01, 0xff, 0x02])), {}, 'type'],
    ['bytes with a zero', file('a.md', 'a\0b'), {}, 'type'],
    ['too much', file('a.txt', Buffer.alloc(5_000_001, 'a')), {}, 'large'],
    ['an address of another kind', { kind: 'address', address: 'ftp://a.example' }, {}, 'address'],
    ['a private address', { kind: 'address', address: 'http://10.0.0.1/' }, {}, 'private'],
    ['a title without letters', file('a.md', 'Text.'), { title: ' — ' }, 'title'],
    ['a date that is none', file('a.md', 'Text.'), { date: '2024-02-30' }, 'date'],
    ['a date in words', file('a.md', 'Text.'), { date: '2 March' }, 'date'],
    ['an address that is none', file('a.md', 'Text.'), { url: 'example.org' }, 'address'],
    [
      'a very long address',
      file('a.md', 'T.'),
      { url: `https://a.example/${'x'.repeat(600)}` },
      'address',
    ],
  ])('%s is refused with a sentence in both languages', async (_what, source, details, reason) => {
    const outcome = await importArticle(source, details);
    expect(outcome).toMatchObject({ ok: false, problem: { reason } });
    if (outcome.ok) return;
    const sentences = allTexts.map(({ importFailure }) => importFailure(outcome.problem));
    expect(new Set(sentences).size).toBe(2);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
  });
});

it('does not take another site’s address from a text that it fetched', async () => {
  const address = await publish(
    '---\nurl: https://www.bbc.example/a\n---\n\nText.',
    'text/markdown',
  );
  const { url, article } = await draftOf({ kind: 'address', address });
  expect(url).toBe(address);
  expect(article.url).toBe(address);
});
