/** Pages in: the days on which their articles were published out, and no others. */
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/fetch/extract-page.ts';

const filler = (day: number) =>
  `The ferry of the island left the old quay at nine on day ${day}, and the harbour master, who had counted every boat since the war, wrote the hour into her green book with a pen.`;

function extract(body: string, head = '') {
  const html = `<html><head><title>The ferry</title>${head}</head><body>${body}</body></html>`;
  return extractPage(html, 'https://example.org/ferry');
}

describe('the date', () => {
  const article = (time = '') =>
    `<article><h1>The ferry</h1>${time}<p>${filler(1)}</p><p>${filler(2)}</p></article>`;

  it.each([
    ['4 March 2022', '2022-03-04'],
    ['4 de marzo de 2022', '2022-03-04'],
    ['March 4, 2022 9:00 AM', '2022-03-04'],
    ['Fri, 04 Mar 2022 09:00:00 GMT', '2022-03-04'],
    ['2022/03/04', '2022-03-04'],
    ['20220304', '2022-03-04'],
    ['2022-03-04T23:59:00-05:00', '2022-03-04'],
    // A day or a month first: nobody knows.
    ['03/04/2022', null],
    ['2022-02-30', null],
    ['March', null],
  ])('%s', (content, date) => {
    expect(extract(article(), `<meta name="date" content="${content}">`).date).toBe(date);
  });

  const told = (day: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}T09:00:00"}</script>`;

  it.each([
    [
      'what the head and the page say',
      '2022-03-04',
      '<p class="date">4 March 2022</p>',
      '2022-03-04',
    ],
    ['what programs are told, where the page is silent', '2022-03-04', '', '2023-06-23'],
    [
      'the same, where the head says another',
      '2022-03-09',
      '<p class="date">4 March 2022</p>',
      '2023-06-23',
    ],
  ])('is %s', (_what, named, line, date) => {
    const head = `<meta property="article:published_time" content="${named}">${told('2023-06-23')}`;
    expect(extract(article(line), head).date).toBe(date);
  });

  it('is the first that can be read', () => {
    const head =
      '<meta property="article:published_time" content="soon"><meta name="dc.date" content="2022-03-04">';
    expect(extract(article(), head).date).toBe('2022-03-04');
  });

  it.each([
    [
      'of the article below the heading',
      `<article><time datetime="2019-01-01"></time>Older</article>${article('<time datetime="2022-03-04">4 March</time>')}`,
    ],
    [
      'not of a comment on it',
      `<article><h1>The ferry</h1><article><time datetime="2023-01-01"></time>Nice!</article><time datetime="2022-03-04"></time><p>${filler(1)}</p></article>`,
    ],
    [
      'of the publication',
      article(
        '<time datetime="2023-01-01">Updated</time><time itemprop="datePublished" datetime="2022-03-04">4 March</time>',
      ),
    ],
    [
      'of the page where the heading stands outside',
      `<h1>The ferry</h1><aside><article><time datetime="2019-01-01"></time></article></aside><article><time datetime="2022-03-04"></time><p>${filler(1)}</p></article>`,
    ],
    [
      'in a footer of the article',
      article('<footer><time datetime="2022-03-04">4 March</time></footer>'),
    ],
    [
      'beside the text, before those of other articles',
      `<main><h1>The ferry</h1><time datetime="2022-03-04"></time><article><p>${filler(1)}</p></article><article><time datetime="2019-01-01"></time></article></main>`,
    ],
  ])('%s', (_what, body) => {
    expect(extract(body).date).toBe('2022-03-04');
  });

  it.each([
    ['in words', '<p class="post-date">Published on 4 March 2022 by Ana</p>', '2022-03-04'],
    ['in figures, the day first', '<span class="datum">Fr, 4.3.2022, 9 Uhr</span>', '2022-03-04'],
    [
      'before that of a change',
      '<p class="date">Written: 2022-03-04 / Updated: 2023-01-01</p>',
      '2022-03-04',
    ],
    ['of a change alone', '<p class="date">Updated on 4 March 2022</p>', null],
    ['of a comment', '<div class="comment-list"><p class="date">4 March 2022</p></div>', null],
    ['of another article', '<aside><p class="date">4 March 2022</p></aside>', null],
    ['of nothing in particular', '<p>It was 4 March 2022.</p>', null],
  ])('on a line that is called by it: %s', (_what, body, date) => {
    expect(extract(article(body)).date).toBe(date);
  });

  it.each([
    ['of its own', '<p>Harbour desk • 04.03.2022, 9:15</p>', 'de', '2022-03-04'],
    ['at the beginning of the text', `<p>4 March 2022 – ${filler(2)}</p>`, 'en', '2022-03-04'],
    ['in brackets there', `<p>(4 de marzo de 2022) ${filler(2)}</p>`, 'es', '2022-03-04'],
    ['with the day first', '<p>Redacción | 04/03/2022 10:31</p>', 'es', '2022-03-04'],
    ['with a day that is no month', '<p>Desk | 3/14/2022</p>', 'en', '2022-03-14'],
    ['that can be read in two ways', '<p>Desk | 4/3/2022</p>', 'en', null],
    ['in Japanese', '<p>港湾部 2022年3月4日 9時15分</p>', 'ja', '2022-03-04'],
    ['of a change', '<p>Last updated: 4 March 2022</p>', 'en', null],
    ['of another article', '<div class="related"><p>4 March 2022</p></div>', 'en', null],
  ])('right below the heading, on a line %s', (_what, body, language, date) => {
    const html = `<html lang="${language}"><head><title>The ferry</title></head><body>${article(body)}</body></html>`;
    expect(extractPage(html, 'https://example.org/ferry').date).toBe(date);
  });

  it('in a blog that calls all it has a widget', () => {
    const post = `<h3>The ferry</h3><p>${filler(1)}</p>${'<p>It is old.</p>'.repeat(9)}`;
    const body = `<div class="widget Blog"><h2 class="date-header">Friday, March 4, 2022</h2>${post}</div>`;
    expect(extract(body).date).toBe('2022-03-04');
  });

  it.each([
    ['/2022/03/04/ferry', '2022-03-04'],
    ['/news/2022/mar/04/ferry', '2022-03-04'],
    ['/news/2022/ferry/04/', null],
    ['/news/ferry-2022-3-4.html', '2022-03-04'],
    ['/20220304-ferry', '2022-03-04'],
    ['/2022/03/ferry', null],
    ['/article/1202203041', null],
    ['/2022/13/44/ferry', null],
  ])('in the address %s', (path, date) => {
    const html = `<html><body>${article()}</body></html>`;
    expect(extractPage(html, `https://example.org${path}`).date).toBe(date);
  });

  it('that programs are told comes before those of the head', () => {
    const head =
      '<meta name="date" content="2023-01-01"><script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2021-01-01"},{"@type":["NewsArticle"],"datePublished":"2022-03-04","dateModified":"2023-01-01",\n"description":"a\nb"}]};</script>';
    expect(extract(article(), head).date).toBe('2022-03-04');
  });

  it('shown in the text gives way to the one that programs are told', () => {
    const data =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The ferry","datePublished":"2022-03-04T09:00:00Z"}</script>';
    expect(extract(article('<time datetime="2023-01-01">Updated</time>'), data).date).toBe(
      '2022-03-04',
    );
  });

  const stamped = (stamp: string) => `<meta property="article:published_time" content="${stamp}">`;

  it.each([
    ['an evening in America', '2022-03-05T02:30:00Z', '<p>Harbour desk • March 4, 2022</p>'],
    ['a morning in the east', '2022-03-03T20:30:00.000Z', '<p>Harbour desk • March 4, 2022</p>'],
    [
      'an evening, as mail writes it',
      'Sat, 05 Mar 2022 02:30:00 GMT',
      '<p>Harbour desk • March 4, 2022</p>',
    ],
    ['a zone that is stated', '2022-03-04T23:30:00-05:00', '<p>Harbour desk • March 5, 2022</p>'],
    ['another day', '2022-03-04T02:30:00Z', '<p>Harbour desk • March 1, 2022</p>'],
  ])('stamped in Greenwich is that of the page: %s', (_what, stamp, line) => {
    expect(extract(article(line), stamped(stamp)).date).toBe('2022-03-04');
  });

  it('shown beside a stamp of the next morning is the day of the article', () => {
    const line =
      '<time itemprop="datePublished" datetime="2022-03-05T12:43:39Z">Mar. 4, 2022</time>';
    expect(extract(article(line)).date).toBe('2022-03-04');
    expect(extract(article(line), stamped('2022-03-04T22:00:40Z')).date).toBe('2022-03-04');
  });

  it('stamped in the evening is no next day that is the day on which the page was saved', () => {
    const today = '<div class="date-line">Friday, March 5, 2022</div>';
    const html = `<html><head>${stamped('2022-03-04T20:51:06.620Z')}</head><body>${today}<article><h1>The ferry</h1><p>It sails.</p></article></body></html>`;
    expect(extractPage(html, 'https://quay.example/2022/03/04/ferry/').date).toBe('2022-03-04');
  });

  it('is the one before that of a paper which is printed overnight, where the address says so', () => {
    const page = (day: string) =>
      `<html><head><meta name="dc.date.issued" content="${day}"></head><body><article><h1>The ferry</h1><p>It sails.</p></article></body></html>`;
    const address = 'https://quay.example/2022/03/04/ferry/';
    expect(extractPage(page('2022-03-05'), address).date).toBe('2022-03-04');
    expect(extractPage(page('2022-03-03'), address).date).toBe('2022-03-03');
    expect(extractPage(page('2022-03-09'), address).date).toBe('2022-03-09');
  });

  it('is that of instructions too', () => {
    const data =
      '<script type="application/ld+json">{"@type":"HowTo","name":"x","datePublished":"2022-03-04T09:00:00Z"}</script>';
    expect(extract(article(), data).date).toBe('2022-03-04');
  });

  it('behind a word that says so stands far from the heading too', () => {
    const between = '<p>It is old.</p>'.repeat(60);
    const end = '<p><em>First published 4 March 2022</em></p>';
    expect(extract(article(between).replace('</article>', `${end}</article>`)).date).toBe(
      '2022-03-04',
    );
  });

  it('is told by attributes in capitals too, as some programs write them', () => {
    const body = article('<time dateTime="2022-03-04T00:52:57.000Z">3 days ago</time>');
    const other = '<p class="MetadataText">22 March 2021</p>';
    expect(extract(`${body}${other}`)?.date).toBe('2022-03-04');
  });

  it.each([
    ['', '2022-03-05'],
    ['<meta property="article:published_time" content="2022-03-04">', '2022-03-04'],
  ])('on which the page was made gives way to a later one that it shows: %s', (head, date) => {
    const made =
      '<meta name="dc.date" content="2022-03-04"><meta name="dcterms.created" content="2022-03-04T12:06:05-05:00">';
    const time = '<time datetime="2022-03-05">Published 5 March 2022</time>';
    expect(extract(article(time), made + head)?.date).toBe(date);
  });

  it('that a title begins with is its day', () => {
    const head = '<meta property="og:title" content="04.03.2022 – The ferry">';
    expect(extract(article(), head).date).toBe('2022-03-04');
  });

  it.each([
    ['ro', 'vineri, 4 martie 2022, 10:15'],
    ['ro-RO', '4 mar. 2022'],
    ['pl', '4 marca 2022'],
    ['cs', '4. března 2022'],
    ['hr', 'petak, 4. ožujka 2022.'],
    ['ru', '4 марта 2022 г.'],
    ['el', '4 Μαρτίου 2022'],
    ['nl', '4 maart 2022'],
    ['fi', '4. maaliskuuta 2022'],
    ['hu', '2022. március 4., péntek'],
  ])('is read with the months of the language that the page names: %s, %s', (language, day) => {
    const html = `<html lang="${language}"><head><title>The ferry</title></head><body>${article(`<p class="date">${day}</p>`)}</body></html>`;
    expect(extractPage(html, 'https://example.org/ferry')?.date).toBe('2022-03-04');
  });

  it.each([
    ['cs', '2022-11-04'],
    ['hr', '2022-10-04'],
  ])('a month that two languages share is that of the page: listopad in %s', (language, date) => {
    const html = `<html lang="${language}"><head><title>The ferry</title></head><body>${article('<p class="date">4. listopadu 2022</p><p class="date">4. listopada 2022</p>')}</body></html>`;
    expect(extractPage(html, 'https://example.org/ferry')?.date).toBe(date);
  });
});
