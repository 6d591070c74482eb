/** Saved pages of one title in, what each is called out. */
import { expect, it } from 'vitest';
import { readPage } from '../../../src/articles/formats/read-page.ts';
import { namePages } from '../../../src/articles/read/name-pages.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const text = '---\ntitle: Quay Notes\n---\n\nThe keeper lit the lamp.\n\n## Boats\n\nNone came.';

/** Pages by the names of their files, each with the headings above its text. */
const read = (pages: Readonly<Record<string, readonly string[]>>) =>
  namePages(
    Object.entries(pages).flatMap(([path, tops]) => {
      const { article } = parseArticle({ path, text });
      return article ? [{ path, article, tops }] : [];
    }),
  );

const alike = ['Quay Notes', 'Quay Notes', 'Quay Notes'];

it.each<[string, Readonly<Record<string, readonly string[]>>, string[]]>([
  [
    'by the heading that is another in each',
    {
      'a.html': ['The office', 'Lamp', 'Lit'],
      'b.html': ['The office', 'Boats', 'Out'],
      'c.html': ['The office', 'Lamp', 'Broken'],
    },
    ['Lit', 'Out', 'Broken'],
  ],
  [
    'by its file where there is no such heading',
    { 'a-mast-is-lost.html': ['Log'], 'boats-are-out.html': ['Log'], 'lamp-is-lit.html': [] },
    ['A mast is lost', 'Boats are out', 'Lamp is lit'],
  ],
  [
    'as all are where files are but numbered',
    { 'p1.html': [], 'p2.html': [], 'p3.html': [] },
    alike,
  ],
  [
    'as all are where the headings say but a day',
    { 'p1.html': ['3 May 2019'], 'p2.html': ['4 May 2019'], 'p3.html': ['5 May 2019'] },
    alike,
  ],
  ['as both are where there are but two', { 'a.html': ['Lit'], 'b.html': ['Out'] }, alike.slice(1)],
])('calls a page %s', (_, pages, titles) => {
  expect(read(pages).map(({ article }) => article.title)).toEqual(titles);
});

it('keeps what all are called as the section of what stands in none', () => {
  const [page] = read({ 'a.html': ['Lit'], 'b.html': ['Out'], 'c.html': ['Lost'] });
  expect(page?.article.passages.map(({ section }) => section)).toEqual(['Quay Notes', 'Boats']);
});

it('reads the headings above the first paragraph, without those of the site and of what stands beside', () => {
  const said = 'The keeper told us about the lamp, the boats and the winter. '.repeat(5);
  const page = readPage(`<!doctype html><html><head><title>Quay Notes</title></head><body>
<nav><h2>Menu</h2></nav><h1 class="logo"><a href="/">Quay Notes</a></h1><h1>The office</h1>
<main><h2>The lamp is lit</h2><p>By Ana Rojas</p><p>${said}</p><h2>Boats</h2><p>${said}</p></main></body></html>`);
  expect(page).toMatchObject({ ok: true, value: { tops: ['The office', 'The lamp is lit'] } });
});
