/** Pages in: of the days that stand on them the one on which the article was published out. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/articles/formats/read-page.ts';

const text = [1, 2]
  .map(
    (day) =>
      `<p>The ferry of the island left the old quay at nine on day ${day}, and the harbour master, who had counted every boat since the war, wrote the hour into her green book with a pen.</p>`,
  )
  .join('');

function readDate(body: string, head = '') {
  const html = `<html lang="en"><head><title>The ferry</title>${head}</head><body>${body}</body></html>`;
  const read = readPage(html);
  return read.ok ? read.value.fields.date : null;
}

describe('the day of a page', () => {
  const page = (line = '') => `<main><h1>The ferry</h1>${line}${text}</main>`;
  const stamped = (stamp: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${stamp}"}</script>`;

  it.each([
    ['the day of what was written anew years later', '2012-05-10', '2022-03-04'],
    ['none of what was only changed soon', '2022-01-10', '2022-01-10'],
  ])('%s', (_what, first, wanted) => {
    const linked = `{"@type":"NewsArticle","datePublished":"${first}T14:29:05Z","dateModified":"2022-03-04T11:16:53Z"}`;
    const head = `<script type="application/ld+json">${linked}</script>`;
    const line = '<time datetime="2022-03-04T11:16:53Z">1 day ago</time>';
    expect(readDate(page(line), head)).toBe(wanted);
  });

  it.each([
    'Fri Mar 4 19:20:36 CET 2022',
    'Fri Mar 04 2022 19:20:36 GMT+0100',
    'Fri, 4 Mar 2022 19:20',
  ])('as programs write it: %s', (stamp) => {
    expect(readDate(page(), stamped(stamp))).toBe('2022-03-04');
  });

  it.each([
    // At nine in Greenwich it is still the evening before in Hawaii, at ten nowhere that has readers.
    ['2022-03-05T09:10:00Z', '2022-03-04'],
    ['2022-03-05T10:10:00Z', '2022-03-05'],
  ])('is that of the eve only where somebody still has it: %s', (stamp, date) => {
    const line = '<p>Harbour desk • March 4, 2022</p>';
    expect(readDate(page(line), stamped(stamp))).toBe(date);
  });

  it.each([
    [
      'the title of another article leads',
      '<a href="/quay"><h2>The old quay is closed for repairs until summer <span class="date">01.02.2022</span></h2></a>',
    ],
    [
      'a picture was taken',
      '<figure><img src="a.jpg"><figcaption>The quay, 1 February 2022</figcaption></figure>',
    ],
  ])('is none on which %s', (_what, box) => {
    expect(readDate(page(box))).toBeUndefined();
  });

  it.each([
    [
      'below the title rather than in the head, where the clock of the site is',
      '<div><span class="date">12:08 GMT, Mar 7, 2022</span></div><div><h1>The ferry</h1><p>Harbour desk, 4 March 2022</p></div>',
      '2022-03-04',
    ],
    [
      'where days are called, rather than below the title where another day has a name',
      '<div><span class="date">4 March 2022</span></div><div><h1>The ferry</h1><p>Deadline: 1 May 2022</p></div>',
      '2022-03-04',
    ],
  ])('stands %s', (_where, above, date) => {
    expect(readDate(`${above}<article>${text}</article>`)).toBe(date);
  });

  it('stands below the title, beside who wrote it, however many signs are drawn between', () => {
    const signs = '<svg><g><path d="M0 0"></path></g></svg>'.repeat(14);
    const aside =
      '<aside><address><a rel="author" href="/ana">Ana Rojas</a></address><p>Fri 4 Mar 2022</p></aside>';
    expect(readDate(page(signs + aside))).toBe('2022-03-04');
  });

  it('stands beside a picture that has the title in its box', () => {
    const head =
      '<figure><img src="a.jpg"><span class="date">04.03.2022</span><h1>The ferry</h1></figure>';
    expect(readDate(`<main>${head}${text}</main>`)).toBe('2022-03-04');
  });

  it('stands in a link to the page itself', () => {
    const line = '<a href="/ferry">Posted on <time datetime="2022-03-04">4 March</time></a>';
    expect(readDate(page(line))).toBe('2022-03-04');
  });

  it.each([
    ['<ul class="metaTime"><li>3/16/12 at 1:13 PM</li></ul>', '2012-03-16'],
    ['<ul class="metaTime"><li>3/4/12 at 1:13 PM</li></ul>', undefined],
    ['<ul class="metaTime"><li>3/16/12 of 20</li></ul>', undefined],
    ['<h1></h1><i>Published December, 2009 <br></i>', '2009-12'],
    ['<p>Published in December 2009, for the third time in a year</p>', undefined],
  ])('as an old page writes it: %s', (line, date) => {
    expect(readDate(page(line))).toBe(date);
  });

  it('stands below a title that its looks alone make a heading', () => {
    const clock = '<span class="date">Monday, 11 July 2022</span><p>All of the island</p>';
    const head = '<div class="big">The ferry of the island</div><p>Friday, 4 March 2022</p>';
    const title = '<title>The ferry of the island - Gazette</title>';
    const html = `<html lang="en"><head>${title}</head><body>${clock}${head}${text}</body></html>`;
    const read = readPage(html);
    expect(read.ok && read.value.fields.date).toBe('2022-03-04');
    expect(read.ok && read.value.text).not.toContain('The ferry of the island\n');
  });

  it.each([
    ['04.03.2022 – The ferry', '2022-03-04'],
    ['The ferry | Island | Gazette | 04.03.2022', '2022-03-04'],
    ['The ferry until 04.03.2022', undefined],
  ])('in the title: %s', (title, date) => {
    expect(readDate(page(), `<meta property="og:title" content="${title}">`)).toBe(date);
  });
});
