/** Pages in: what is taken of them, and whether they say that there is more. */
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/fetch/extract-page.ts';

const paragraph = (day: number) =>
  `The ferry of the island left the old quay at nine on day ${day}, and the harbour master, who had counted every boat since the war, wrote the hour into her green book with a pen.`;

const other =
  'Ministers agreed on Tuesday that farmers beyond the northern mountains receive subsidies for wheat, barley and oats until next autumn.';

const data = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...article })}</script>`;

function extract(head: string, body = '') {
  const text = `<article><h1>The ferry</h1><p>${paragraph(1)}</p><p>${paragraph(2)}</p>${body}</article>`;
  return extractPage(`<html><head>${head}</head><body>${text}</body></html>`, null);
}

describe('the doubt', () => {
  it.each([
    ['nothing said', '', '', null],
    ['the text said to programs', data({ articleBody: paragraph(1) }), '', null],
    ['another text said to programs', data({ articleBody: other }), '', 'part'],
    [
      'a summary of something else',
      `<meta property="og:description" content="${other}">`,
      '',
      'part',
    ],
    ['a summary of few words', '<meta name="description" content="Ships and more">', '', null],
    ['an article for those who pay', data({ isAccessibleForFree: 'False' }), '', 'paid'],
    [
      'one for those who pay that is there whole',
      data({ isAccessibleForFree: false, articleBody: paragraph(1) }),
      '',
      null,
    ],
    ['one said to be free', data({ isAccessibleForFree: true }), '', null],
    ['a locked one', '<meta property="article:content_tier" content="locked">', '', 'paid'],
    ['a wall', '', '<div class="paywall-box">Subscribe to read on</div>', 'paid'],
    ['a wall for others', '', '<div class="paywall-box"></div>', null],
  ])('%s', (_what, head, body, doubt) => {
    expect(extract(head, body).doubt).toBe(doubt);
  });

  it('is of scripts where the page has next to nothing without them', () => {
    const html =
      '<html><body><p>Loading the article …</p><script src="app.js"></script></body></html>';
    expect(extractPage(html, null).doubt).toBe('script');
  });

  it('is not of a short page that has scripts too', () => {
    const html = `<html><body><nav>${'<a href="/a">Another page of the site</a> '.repeat(30)}</nav><p>The ferry leaves at nine today.</p><script src="app.js"></script></body></html>`;
    expect(extractPage(html, null).doubt).toBeNull();
  });
});

const teaser = (day: number) =>
  `<div><h2><a href="/boats/${day}">Boat number ${day} sails</a></h2><p>${paragraph(day)}</p></div>`;
const teasers = [1, 2, 3, 4, 5].map(teaser).join('');
const articleType = '<meta property="og:type" content="article">';

describe('a page that is a list of articles', () => {
  const doubtOf = (body: string, head = '') =>
    extractPage(`<html><head>${head}</head><body>${body}</body></html>`, null).doubt;

  it.each([
    ['a front page', `<h1><a href="/">The Quay</a></h1>${teasers}`],
    ['a list with a few words above it', `<h1>Boats</h1><p>${paragraph(9)}</p>${teasers}`],
    [
      'a page of two whole paragraphs each',
      `<h1>Boats</h1>${teasers.replaceAll('</p>', `</p><p>${paragraph(7)}</p>`)}`,
    ],
  ])('is said to be one: %s', (_what, body) => {
    expect(doubtOf(body)).toBe('list');
  });

  const whole = [6, 7, 8].map((day) => `<p>${paragraph(day)}</p>`).join('');

  it.each([
    ['an article with such a list below it', `<h1>The ferry</h1>${whole}${teasers}`, ''],
    ['one above it', `${teasers}<h1>The ferry</h1>${whole}`, ''],
    ['a page that calls itself an article', `<h1>The ferry</h1>${teasers}`, articleType],
    ['one that programs are told is one', `<h1>The ferry</h1>${teasers}`, data({ headline: 'x' })],
    [
      'headings that lead down the page',
      `<h1>The ferry</h1>${teasers.replaceAll('href="/', 'href="#')}`,
      '',
    ],
    ['a list beside it', `<h1>The ferry</h1>${whole.slice(0, 300)}<aside>${teasers}</aside>`, ''],
  ])('is none: %s', (_what, body, head) => {
    expect(doubtOf(body, head)).not.toBe('list');
  });
});

it('tells what is found first, should the rest take too long', () => {
  const told: string[] = [];
  const html = `<html><body><article><p>${paragraph(1)}</p><p>${paragraph(2)}</p></article></body></html>`;
  const { text } = extractPage(html, null, (first) => told.push(first.text));
  expect(told).toEqual([text]);
});
