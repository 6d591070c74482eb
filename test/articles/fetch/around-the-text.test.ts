/** Pages with what stands around an article in: what leads into it stays, what leads elsewhere goes, and its day is found. */
import { expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/fetch/extract-page.ts';
import { cpuMsOf } from '../../cpu-time.ts';
import { blocksOf, filler, lead, text } from './ferry-page.ts';

it.each([
  [
    'a paragraph in the header',
    `<article><header><h1>The ferry leaves</h1><p>${lead}</p></header><div>${text}</div></article>`,
  ],
  [
    'what the page calls a teaser',
    `<div><h1>The ferry leaves</h1><div class="teaser-text"><p>${lead}</p></div></div><article>${text}</article>`,
  ],
  [
    'a heading that is a sentence',
    `<div class="head"><h1>The ferry leaves</h1><h2 class="Post__lead">${lead}</h2></div><article>${text}</article>`,
  ],
  [
    'one that stands in the text',
    `<article><h1>The ferry leaves</h1><p>${lead}</p>${text}</article>`,
  ],
])('keeps what leads into the article, once: %s', (_what, body) => {
  expect(blocksOf(body)).toEqual([lead]);
});

it('takes no list of other articles for it', () => {
  const teasers =
    '<div class="teaser"><a href="/a">The mayor of the island speaks of a second ferry in spring</a></div>';
  expect(blocksOf(`<h1>The ferry leaves</h1>${teasers}<article>${text}</article>`)).toEqual([]);
});

it('takes none of three boxes that a page calls so for it', () => {
  const boxes = ['boats', 'lamps', 'quays'].map(
    (what) =>
      `<div class="topic-teaser"><p>All about the ${what} of the island, this month in print</p></div>`,
  );
  const body = `<h1>The ferry leaves</h1><div class="sidebar">${boxes.join('')}</div><article>${text}</article>`;
  expect(blocksOf(body)).toEqual([]);
});

it.each([
  ['a line', '<p><strong>Read more: The mayor speaks of a ferry</strong></p>'],
  ['a line in Spanish', '<p>LEA TAMBIÉN: La alcaldesa habla</p>'],
  ['a credit', '<p><em>Photo: Ana Rojas</em></p>'],
  ['a credit in German', '<p>Quelle: Gemeinde Tarma</p>'],
  [
    'a heading with what it announces',
    '<h3>You might also like</h3><ul><li>The mayor speaks</li><li>The boats sink</li></ul>',
  ],
  [
    'a line with titles under it',
    '<p>Related articles:</p><p>The mayor speaks</p><p>The boats sink</p>',
  ],
  ['a caption with its credit', '<p>The old quay in March. Photo: Ana Rojas</p>'],
  ['a rights line in German', '<p>Der alte Kai. | © Gemeinde Tarma</p>'],
  ['a credit of a house', '<p>The old quay in March. (Ana Rojas/Getty)</p>'],
  ['a house alone', '<p>Getty</p>'],
  ['a credit of an agency', '<p>The old quay in March. Ana Rojas / AFP</p>'],
  ['a credit in a row', '<p>Ana Rojas | Lamp Press | Getty Images</p>'],
  ['another article of a family of pages', '<p>En Muelle | Los once mejores faros de la isla</p>'],
  ['thanks to sponsors', '<p>The Quay thanks its sponsors. Become one.</p>'],
  ['a box of a series', '<h3>More in this series</h3><p>The mayor speaks</p>'],
  ['a number of comments', '<p>12 comments</p>'],
  ['a plea for money', '<p>Hazte miembro y apoya al faro</p>'],
  ['a paragraph that is a link', '<p><a href="/mayor">The mayor speaks of a ferry</a></p>'],
  [
    'a list of links',
    '<ul><li><a href="/1">The mayor speaks</a></li><li><a href="/2">All the boats sink</a></li><li><a href="/3">Nobody comes here</a></li></ul>',
  ],
  [
    'a figure without a caption of its own',
    '<figure><img src="a.jpg"><div class="text">The old quay in March</div></figure>',
  ],
  [
    'a box called by two words in one',
    '<div class="ce_relatedArticles"><p>The mayor speaks of a second ferry, which nobody needs.</p></div>',
  ],
  [
    'a box of links',
    '<div><div><a href="/1">The mayor speaks of boats</a></div><div><a href="/2">All of the boats sink</a></div><div><a href="/3">Nobody comes here now</a></div></div>',
  ],
  [
    'a title behind a word and a colon, in whatever language',
    '<p>Czytaj też: <a href="/lamp">The lamp of the quay burns again</a></p>',
  ],
  [
    'a heading that leads to another article',
    '<h3>Voices from the old harbour</h3><p>The ferry of the island is missed.</p><h3><a href="/mayor">The mayor speaks of a second ferry</a></h3>',
  ],
  [
    'who the author is',
    '<div class="post-author"><p>Ana Rojas has written about boats and the people on them for thirty years, and lives in Tarma with a dog.</p></div>',
  ],
  ['a caption with the name of a member', '<p>The old quay (Photo: quayfan/lamps.example)</p>'],
  ['a caption that is set as a heading', '<h2>The old quay in March. Photo: Ana Rojas</h2>'],
  ['a note of rights', '<p>The-Quay-Wire<br>™ &amp; © 2013 Lamp Press, Inc.</p>'],
  ['how often it was read', '<p>Visto 314 veces</p>'],
  ['a picture of another day', '<p>File photo of the old quay. (Lamp Press)</p>'],
  ['the same in Spanish', '<p>Imagen de archivo del muelle.</p>'],
  ['a credit with nothing before it', '<p>(c) Lamp Press | Ana Rojas</p>'],
  ['a box of what belongs to the subject', '<h4>Audios et vidéos sur le sujet</h4>'],
  ['a plea to those who have paid', '<h2>Ja. Ich bin Abonnent.</h2>'],
  ['a place to comment', '<p>Du musst eingeloggt sein, um zu kommentieren.</p>'],
  ['a note of who pays', '<p>*Werbung. Dieser Beitrag enthält Werbung.</p>'],
  ['a plea behind a question', '<p>Do you want to know of each boat? Sign up here</p>'],
  ['the number of a picture', '<p>1/10</p>'],
  ['the marks of an agency', '<p>ar/PAP</p>'],
  ['how it is to be cited', '<p>SUGGESTED CITATION Rojas, Ana: Boats, Quay Blog, 2022.</p>'],
  ['a button', '<div class="action-button">Save this recipe</div>'],
  ['a numbered caption', '<p>Figure 3: The old quay in March</p>'],
  ['a plea to subscribers', '<p>Already a subscriber? Log in for the whole of it.</p>'],
  [
    'what stands in for a video that asks for consent',
    '<div class="content-blocker"><p>With a click you load the video from elsewhere.</p></div>',
  ],
])('leaves out what leads elsewhere: %s', (_what, aside) => {
  const found = blocksOf(`<article>${text}${aside}<p>It rained all the way.</p></article>`);
  expect(found.filter((block) => block !== '### Voices from the old harbour')).toEqual([
    'It rained all the way.',
  ]);
});

it.each([
  [
    'a heading that leads to another site',
    '<h3>Boats</h3><p>They float.</p><h3><a href="https://boats.example/">The long list of all boats</a></h3>',
  ],
  ['a title behind a sentence', '<p>She wrote of it: <a href="/lamp">the lamp</a></p>'],
])('keeps %s', (_what, body) => {
  const found = blocksOf(`<article>${text}${body}<p>It rained all the way.</p></article>`);
  expect(found.join(' ')).toMatch(/The long list of all boats|the lamp/u);
});

it('puts a paragraph between the heading and the text above it, whatever it is called', () => {
  const body = `<section class="top"><div><h1>The ferry leaves</h1></div><div class="h3"><p>${lead}</p></div></section><section><article>${text}</article></section>`;
  expect(blocksOf(body)).toEqual([lead]);
});

it('takes the lead alone where nothing else is found', () => {
  const html = `<html><head><title>The ferry leaves</title></head><body><aside><h1>The ferry leaves</h1></aside><header><p class="lead">${lead}</p></header></body></html>`;
  expect(extractPage(html, null).text).toContain(lead);
});

it.each([
  ['the name of who wrote it', '<p>By Ana Rojas</p>'],
  ['its day', '<p>Tarma, 4 March 2022</p>'],
])('leaves out what the citation says, above the text: %s', (_what, line) => {
  expect(blocksOf(`<article><h1>The ferry leaves</h1>${line}${text}</article>`)).toEqual([]);
});

it('leaves out a heading that nothing stands under', () => {
  expect(blocksOf(`<article>${text}<h2>Voices from the harbour</h2></article>`)).toEqual([]);
});

it('keeps a last line of two clauses', () => {
  const last = 'Without a lamp, the boats have no harbour';
  expect(blocksOf(`<article>${text}${text}<p>${last}</p></article>`)).toContain(last);
});

it.each(['<p>Back to the boats</p>', '<p>Harbour desk / Tarma</p><h3>Boats of today</h3>'])(
  'leaves out a line below the text that is no sentence: %s',
  (end) => {
    const long = Array.from({ length: 8 }, (_, day) => `<p>${filler(day)}</p>`).join('');
    expect(blocksOf(`<article>${long}${end}</article>`)).toEqual([]);
    expect(blocksOf(`<article>${long}${end}<p>It rained.</p></article>`)).toHaveLength(
      end.split('</').length,
    );
    expect(blocksOf(`<article>${long}<p>Call 555 0137</p></article>`)).toHaveLength(1);
  },
);

it.each([
  [
    'steps that begin alike',
    '<ol><li>Follow us on Twitter</li><li>Write your name</li></ol>',
    '1.',
  ],
  ['few links', '<ul><li><a href="/1">The mayor speaks of a ferry</a></li></ul>', '- The mayor'],
  ['a link in a sentence', '<p>The mayor <a href="/1">speaks of a ferry</a> too.</p>', 'The mayor'],
  ['a day in the text', '<p>4 March 2022</p>', '4 March 2022'],
  [
    'a quote in a figure',
    '<figure><img src="a.jpg"><blockquote>It sinks.</blockquote></figure>',
    '> It',
  ],
  [
    'steps that mostly have a picture',
    `<ul><li>Pour it out.</li>${'<li>Pour the oil.<img src="a.jpg"></li>'.repeat(3)}</ul>`,
    '- Pour',
  ],
  [
    'what is said of a picture with a heading of its own',
    '<figure><h2>The old quay</h2><img src="a.jpg"><figcaption><p>Paint it white, and wait for a year.</p></figcaption></figure>',
    '## The',
  ],
])('keeps %s', (_what, body, start) => {
  const [first = ''] = blocksOf(`<article>${text}${body}<p>It rained all the way.</p></article>`);
  expect(first.startsWith(start)).toBe(true);
});

it('keeps a sentence that begins alike', () => {
  const said =
    'Related work on the quay was stopped in March, when the ice came and the men went home.';
  const source = 'The source of the river lies near.';
  expect(blocksOf(`<article>${text}<p>${said}</p><p>${source}</p></article>`)).toEqual([
    said,
    source,
  ]);
});

it.each([
  ['<span class="date">10. November 2021</span>', '2021-11-10'],
  ['<p class="byline">le 7 mai 2020</p>', '2020-05-07'],
  ['<div class="meta">04.03.22 | Ana Rojas</div>', '2022-03-04'],
  ['<div class="meta">Aktualisiert: 04.03.2022</div>', null],
])('reads the day in any language that it knows: %s', (line, date) => {
  const html = `<html><body class="has-sidebar"><article><h1>The ferry leaves</h1>${line}${text}</article></body></html>`;
  expect(extractPage(html, 'https://example.org/ferry').date).toBe(date);
});

it.each([
  [
    'what is called a widget by its tool',
    `<div class="elementor-widget elementor-widget-text">${text}</div>`,
  ],
  ['what has no share bar', `<div class="entry-content no-share">${text}</div>`],
  [
    'what stands there for who has no scripts',
    `<div class="post"><script></script><noscript>${text}${text}</noscript></div>`,
  ],
  [
    'short lines',
    `<p>Photo: Ana Rojas</p>${'<p>The boat goes</p><p>the boat comes</p>'.repeat(30)}`,
  ],
])('finds the article in %s', (_what, body) => {
  const html = `<html><body><h1>The ferry leaves</h1>${body}</body></html>`;
  expect(extractPage(html, null).text).toMatch(/The ferry of the island|the boat comes/u);
});

it.each(['code', 'div'])(
  'reads a page with thousands of %s in each other',
  (tag) => {
    const deep = `${`<${tag}>`.repeat(3000)}It rained all the way.`;
    const html = `<html><body><article><h1>The ferry leaves</h1>${text}${deep}</article></body></html>`;
    let found = '';
    const ms = cpuMsOf(() => {
      found = extractPage(html, null).text;
    });
    expect(found).toContain('It rained all the way.');
    // It was over 30 s.
    expect(ms).toBeLessThan(15_000);
  },
  60_000,
);

const listed = (count: number) =>
  `<article class="item"><a href="/b${count}"><h3>Boat ${count} is painted</h3></a><p>The paint of boat ${count} is green, and it was bought in the harbour in spring.</p></article>`;

it.each([
  [
    'what asks to sign in',
    '<div class="story__sign-in-group"><p>Create an account, so that you may read on as much as you like.</p></div>',
  ],
  [
    'what asks for a number',
    '<div class="inlineSignup"><p>All boats of the day on your telephone, every morning at nine.</p></div>',
  ],
  ['a way past the menu', '<a class="skip-to" href="#content">Skip to Content</a>'],
  [
    'articles beside it that are articles of the page too',
    `<section class="content__related">${listed(1)}${listed(2)}${listed(3)}${listed(4)}</section>`,
  ],
  ['the title of a film', '<div class="c-video__title">2:34 The boats of the island sail</div>'],
])('leaves out %s', (_what, body) => {
  const more = [4, 5, 6, 7, 8, 9].map((day) => `<p>${filler(day)}</p>`).join('');
  const page = `<main><article><h1>The ferry leaves</h1>${body}${text}${more}</article></main>`;
  expect(blocksOf(page)).toEqual([]);
});

it('reads an article that is an aside, and one within a wall that is named for those who pay', () => {
  expect(blocksOf(`<aside><h1>The ferry leaves</h1>${text}<p>It rained.</p></aside>`)).toEqual([
    'It rained.',
  ]);
  const walled = `<article><h1>The ferry leaves</h1><div class="paywall">${text}<p>It rained.</p></div></article>`;
  expect(blocksOf(walled)).toEqual(['It rained.']);
});

it('measures what stands beside an article by what is seen, not by the scripts of the page', () => {
  const script = `<script>${'var lamp = 1;'.repeat(4000)}</script>`;
  const page = `<div><h2>The ferry leaves</h2><div class="story-share">${text}<p>It rained.</p></div></div>`;
  expect(blocksOf(`${page}${script}`)).toEqual(['It rained.']);
});

it('takes no heading that lists the chapters of a book for one of them', () => {
  const chapters = ['I', 'II', 'III'].map((number) => `<a href="#${number}">-${number}-</a>`);
  const body = `<h1>The ferry leaves</h1><h2>Chapters: ${chapters.join(' ')}</h2>${text}`;
  expect(blocksOf(body)).toEqual([]);
});

it('leaves out the numbers that the pages of a printed book have', () => {
  const marked = lead.replace('no more,', 'no more,<span class="pagenum">p. 98</span>');
  const body = `<h1>The ferry leaves</h1><article><p>${marked}</p>${text}</article>`;
  expect(blocksOf(body)).toEqual([lead]);
});
