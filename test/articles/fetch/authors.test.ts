/** What pages have in the places of an author's name in, the names of people alone out. */
import { expect, it } from 'vitest';
import type { PageDocument } from '../../../src/articles/fetch/dom.ts';
import { readMetadata } from '../../../src/articles/fetch/metadata/read-metadata.ts';
import { parsePage } from '../../../src/articles/fetch/parse-page.ts';

const address = 'https://www.harbour-post.example/news/lamp';

function readAuthor(head: string, body: string): string | null {
  const html = `<html><head><meta property="og:site_name" content="The Quay">${head}</head><body>${body}</body></html>`;
  return readMetadata(parsePage(html) as unknown as PageDocument, address).author;
}

const table: readonly (readonly [string, string | null])[] = [
  ['Ana Rojas', 'Ana Rojas'],
  ['By Ana Rojas', 'Ana Rojas'],
  ['ByAna Rojas', 'Ana Rojas'],
  ['Byron Rojas', 'Byron Rojas'],
  ['Por Ana Rojas', 'Ana Rojas'],
  ['Ana Rojas@rojas', 'Ana Rojas'],
  ['Ana Rojas (@rojas)', 'Ana Rojas'],
  ['Ana Rojas (aro)', 'Ana Rojas'],
  ['Ana Rojas(Tarma, harbour desk)', 'Ana Rojas'],
  ['Ana Rojas (Tarma), Luis Paz (Lima)', 'Ana Rojas, Luis Paz'],
  ['Ana Rojas on 04 December 2014', 'Ana Rojas'],
  ['Ana Rojas January 14, 2015', 'Ana Rojas'],
  ['Ana Rojas, 4 de marzo de 2022', 'Ana Rojas'],
  ['Ana Rojas am', 'Ana Rojas'],
  ['Ana Rojas | Staff Writer | Tuesday, 25 November 2014', 'Ana Rojas'],
  ['Ana Rojas, Quay.com | The Old Quay', 'Ana Rojas'],
  ['Ana Rojas, Staff Writer', 'Ana Rojas'],
  ['Ana Rojas, CNN', 'Ana Rojas'],
  ['Ana Rojas, The Quay Evening', 'Ana Rojas'],
  ['Ana Rojas. The Quay', 'Ana Rojas'],
  ['Ana M. Rojas', 'Ana M. Rojas'],
  ['Ana Rojas,', 'Ana Rojas'],
  ['Ana Rojas, PhD, Luis Paz, PhD', 'Ana Rojas, Luis Paz'],
  ['The Quay - Ana Rojas', 'Ana Rojas'],
  ['Ana RojasAna Rojas', 'Ana Rojas'],
  ['Ana Mar&iacute;a Rojas', 'Ana María Rojas'],
  ['ANA ROJAS', 'ANA ROJAS'],
  ['Von Ana Rojas', 'Ana Rojas'],
  ['Di Canio', 'Di Canio'],
  ['Juan de la Torre', 'Juan de la Torre'],
  ['Jean-Luc', 'Jean-Luc'],
  ['Rojas, Ana', 'Rojas, Ana'],
  ['Rojas, Ana; Paz, Luis', 'Rojas, Ana; Paz, Luis'],
  ['Ana Rojas and Luis Paz', 'Ana Rojas, Luis Paz'],
  ['Ana Rojas y Luis Paz', 'Ana Rojas, Luis Paz'],
  ['Ana M. Rojas, Luis Paz, and C. Soto, AP', 'Ana M. Rojas, Luis Paz, C. Soto'],
  ['Follow Ana Rojas', 'Ana Rojas'],
  ['View all posts by Ana Rojas', 'Ana Rojas'],
  ['安娜', '安娜'],
  // A place, a time, a role, a section, a house, an agency: nobody.
  ['Follow Author', null],
  ['Follow', null],
  ['Seguir', null],
  ['Staff', null],
  ['Washington,', null],
  ['quayadmin', null],
  ['Staff Writer', null],
  ['Eingestellt von der Ana', null],
  ['The Quay Staff', null],
  ['No Author', null],
  ['Harbour Correspondent', null],
  ['Redacción', null],
  ['Redacción Deportes', null],
  ['Equipo de Redacción', null],
  ['Die Redaktion', null],
  ['9:39AM BST', null],
  ['4 March 2022', null],
  ['105092', null],
  ['Sports', null],
  ['Associated Press', null],
  ['EFE', null],
  ['AFP / Reuters', null],
  ['Agencia EFE', null],
  ['ana.rojas@quay.example', null],
  ['@anarojas', null],
  ['a_rojas', null],
  ['ana.rojas', null],
  ['aro', null],
  ['https://quay.example/ana', null],
  ['harbour-post.example', null],
  ['Harbour-Post', null],
  ['HP', null],
  ['Photo by Ana Rojas', null],
  ['The Lamp Is Replaced: What Now?', null],
  ['Harbour, Light & Lamps - Evening', null],
  ['all rights reserved', null],
  ['The Quay', null],
  ['The Quay Media', null],
  ['The Quay Foundation', 'The Quay Foundation'],
];

it.each(table)('in the head: %s', (written, name) => {
  const content = written.replaceAll('&', '&amp;');
  expect(readAuthor(`<meta name="author" content="${content}">`, '')).toBe(name);
});

const heading = '<h1>The lamp is replaced</h1>';
const linked = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', author })}</script>`;
const person = (name: string) => ({ '@type': 'Person', name });

it.each([
  ['a link to the author', '<a rel="author" href="/ana">Ana Rojas</a>', 'Ana Rojas'],
  [
    'two of them',
    '<p><a rel="author">Ana Rojas</a> and <a rel="author">Luis Paz</a></p>',
    'Ana Rojas, Luis Paz',
  ],
  ['a card', '<span class="author vcard"><a class="url fn" href="/a">Ana</a></span>', 'Ana'],
  ['a page of an author', '<p>By <a href="/authors/ana-rojas">Ana Rojas</a></p>', 'Ana Rojas'],
  ['a line that is called so', '<div class="article__byline">Ana Rojas</div>', 'Ana Rojas'],
  [
    'one with the time behind the name',
    '<div class="byline"><a href="/x">Ana Rojas</a><span>3 hours ago</span><span>8 min read</span></div>',
    'Ana Rojas',
  ],
  [
    'one with a role in it',
    '<div class="byline"><b>Ana Rojas</b><i>Harbour Reporter</i></div>',
    'Ana Rojas',
  ],
  [
    'one with what it is about',
    '<div class="author">Written by <a href="/x">Ana Rojas</a> in <a href="/b">Boats</a></div>',
    'Ana Rojas',
  ],
  ['a line that says so', '<p>Por Ana Rojas</p>', 'Ana Rojas'],
  ['a sentence that begins so', '<p>By Monday the lamp was lit.</p>', null],
  ['a time', '<span class="byline">9:39AM BST</span>', null],
  ['who took the picture', '<p class="byline">Photo: Ana Rojas</p>', null],
  [
    'the same in two parts',
    '<p><span>Photo by</span> <span class="author">Ana Rojas</span></p>',
    null,
  ],
  ['whose is a comment', '<div class="comments"><a rel="author">Ana Rojas</a></div>', null],
  ['whose is another article', '<aside><a rel="author">Ana Rojas</a></aside>', null],
  ['a theme', '<footer>Theme by <a rel="author">Ana Rojas</a></footer>', null],
  ['a list of links', '<div class="author"><a href="/a">More Posts</a></div>', null],
])('on the page, %s', (_what, line, name) => {
  expect(readAuthor('', `<article>${heading}${line}<p>The lamp is new.</p></article>`)).toBe(name);
});

it('finds the author in a box that is called by something else and holds the title too', () => {
  const [title, line] = ['<title>The lamp</title>', '<p>By <b class="fn author">Ana Rojas</b></p>'];
  expect(readAuthor(title, `<div class="widget"><h3>The lamp</h3>${line}</div>`)).toBe('Ana Rojas');
  expect(readAuthor(title, `<h3>The lamp</h3><div class="widget">${line}</div>`)).toBe(null);
});

it.each([
  ['a person', person('Ana Rojas'), 'Ana Rojas'],
  [
    'a person before the house',
    [{ '@type': 'Organization', name: 'Lamp Makers' }, person('Ana Rojas')],
    'Ana Rojas',
  ],
  ['the site itself as a person', person('The Quay'), null],
  ['an agency', { '@type': 'Organization', name: 'Reuters' }, null],
  ['another body', { '@type': 'Organization', name: 'Lamp Makers' }, 'Lamp Makers'],
  ['the title', person('“The lamp”, she said: replaced'), null],
])('for programs, %s', (_what, author, name) => {
  expect(readAuthor(linked(author), heading)).toBe(name);
});

it('takes a name in full before a handle, wherever both stand', () => {
  const byline = `<article>${heading}<p class="byline">Ana Rojas</p></article>`;
  expect(readAuthor('<meta name="author" content="anarojas">', byline)).toBe('Ana Rojas');
  expect(readAuthor('<meta name="author" content="anarojas">', heading)).toBe('anarojas');
});

it('takes the person on the page before the body that programs are told of', () => {
  const head = linked({ '@type': 'Organization', name: 'Lamp Makers' });
  expect(readAuthor(head, `${heading}<p class="byline">Ana Rojas</p>`)).toBe('Ana Rojas');
});

it('finds an author that is named once and referred to', () => {
  const graph = {
    '@graph': [
      { '@type': 'Article', headline: 'x', author: { '@id': '#ana' } },
      { '@type': 'Person', '@id': '#ana', name: 'Ana Rojas' },
    ],
  };
  const head = `<script type="application/ld+json">${JSON.stringify(graph)}</script>`;
  expect(readAuthor(head, heading)).toBe('Ana Rojas');
});

it('takes none of those that a text refers to', () => {
  const reference = '<li><meta itemprop="author" content="Luis Paz"></li>';
  expect(readAuthor('', `${heading}<ol>${reference}</ol>`)).toBe(null);
});

it('is the person who is named on the page, not the house that has the rights', () => {
  const head =
    '<meta name="author" content="Lamp Makers"><meta name="copyright" content="© Lamp Makers 2022">';
  const line = '<p><a rel="author">Ana Rojas</a></p>';
  expect(readAuthor(head, `<article>${heading}${line}</article>`)).toBe('Ana Rojas');
  expect(readAuthor(head.replaceAll('Lamp Makers', 'Luis Paz'), '')).toBe('Luis Paz');
});

it('has small letters where the page writes the name so too', () => {
  const line = '<p class="byline">Ana Rojas, harbour writer</p>';
  expect(readAuthor(linked(person('ANA ROJAS')), `${heading}${line}`)).toBe('Ana Rojas');
});
