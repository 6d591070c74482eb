/** Pages with boxes in their text in: what leads to other articles, shows a picture or is for sale is left out, and the text around it is kept. */
import { describe, expect, it } from 'vitest';
import { blocksOf, filler, text } from './ferry-page.ts';

const read = (box: string) =>
  blocksOf(`<article><h1>The ferry leaves</h1>${text}${box}${text}</article>`);

const summary = '<p>Nobody knows when it opens again, says the mayor of the island.</p>';
const title = 'The quay is closed until May';

it.each([
  ['a label above titles alone', `<div><p>Więcej</p><div><a href="/quay">${title}</a></div></div>`],
  [
    'a title with a summary below it',
    `<div class="teaser"><h3><a href="/quay">${title}</a></h3>${summary}</div>`,
  ],
  [
    'a title that is called one',
    `<div class="excerpt"><p>Więcej</p><div><b>Quay</b> <a class="link title" href="/quay">${title}</a>${summary}</div></div>`,
  ],
  [
    'a picture that is called so, with its line',
    '<div class="picBox"><img src="a.jpg"><p>The ferry at the old quay.</p></div>',
  ],
  [
    'a picture and its line in boxes of their own',
    '<div class="atc-ImageDescription"><img src="a.jpg"><span>The ferry at the quay</span></div>',
  ],
  [
    'the same picture, to be seen large',
    '<div class="lightbox"><div>The ferry at the quay</div></div>',
  ],
  [
    'a picture and its line in boxes that nothing is said of',
    '<div class="x1"><div class="x2"><img src="a.jpg"></div><div>Ana at the quay</div><div>AP</div></div>',
  ],
  [
    'two titles below a sentence',
    `<div><p>${filler(7)}</p></div><div><ul><li><a href="/quay">${title}</a></li><li><a href="/a">The mayor answers the island</a></li></ul></div>`,
  ],
  ['what is for sale', '<div class="adv-news"><span>REKLAM</span></div>'],
  ['what is kept for those who hear it', '<p><span class="a-u-sr-only">Save this page</span></p>'],
  ['how long it takes to read', '<div>Reading time: 2 min.</div><div>3 Min. Lesezeit</div>'],
])('leaves out %s', (_what, box) => {
  expect(read(box)).toEqual([]);
});

it.each([
  [
    'a lead that links to something',
    `<div class="teaser"><p>The mayor speaks of <a href="/quay">${title}</a> and of its boats.</p></div>`,
  ],
  [
    'text beside a picture',
    '<div class="image-text"><img src="a.jpg"><p>It rained on the old quay all day.</p></div>',
  ],
  [
    'two titles that a sentence leads to',
    `<div><p>The mayor has written two books:</p></div><div><ul><li><a href="/quay">${title}</a></li><li><a href="/a">The lamp of the old quay</a></li></ul></div>`,
  ],
  [
    'paragraphs in a box that has a picture too',
    '<div class="photo-essay"><img src="a.jpg"><p>It rained on the quay.</p><p>It was cold.</p></div>',
  ],
])('keeps %s', (_what, box) => {
  expect(read(box)).not.toEqual([]);
});

it('ends where another whole article begins', () => {
  const other = `<article><h1>A lamp burns</h1><p>${filler(8)}</p><p>${filler(9)}</p></article>`;
  const own = `<article><h1>The ferry leaves</h1>${text}</article>`;
  expect(blocksOf(`<main>${own}${other}</main>`)).toEqual([]);
  // Where the title names neither, nobody knows which of them it is.
  const unnamed = own.replace('The ferry leaves', 'A ferry');
  expect(blocksOf(`<main>${unnamed}${other}</main>`)).not.toEqual([]);
});

it.each([
  ['the next article of the site, under a heading set as its own is', 'post-title', 0],
  ['no part under a heading of another kind', 'part-title', 1],
])('leaves out, within the element of an article, %s', (_what, name, count) => {
  const long = [8, 9, 10].map((seed) => `<p>${filler(seed).repeat(2)}</p>`).join('');
  const other = `<div><h1 class="${name}">A lamp burns</h1>${long}</div>`;
  const own = `<header><h1 class="post-title">The ferry leaves</h1></header>${text}`;
  const blocks = blocksOf(`<article>${own}${other}</article>`);
  expect(blocks.filter((block) => block.includes('A lamp burns'))).toHaveLength(count);
});

it('shows as a quote one that is set as a heading, with who said it', () => {
  const box =
    '<div class="box box--quote"><h3>We will light it again”</h3><div><p>Ana Rojas</p></div></div>';
  expect(read(box)).toEqual(['> We will light it again”\n>\n> Ana Rojas']);
});

describe('lines in bold type', () => {
  const bold = (line: string) => `<p><strong>${line}</strong></p>`;

  it('are headings, each in boxes of its own, where a page has several', () => {
    const [first, second] = ['The old quay', 'What the mayor says'].map(bold);
    const boxed = `<div><div>${text}</div></div><div><div>${second}</div></div>`;
    expect(read(`${first}${boxed}`)).toEqual(['### The old quay', '### What the mayor says']);
  });

  it.each([
    ['one alone', bold('The old quay'), ['The old quay']],
    [
      'sentences',
      `${bold('It rained.')}${text}${bold('It was cold.')}`,
      ['It rained.', 'It was cold.'],
    ],
    ['those among others', `${bold('Ana')}${bold('Luis')}`, ['Ana', 'Luis']],
  ])('are none: %s', (_what, lines, wanted) => {
    expect(read(lines)).toEqual(wanted);
  });
});

it('shows what it hides of the text that it tells programs, in its own paragraphs', () => {
  const day = (from: number) => [from, from + 1].map((each) => `<p>${filler(each)}</p>`).join('');
  const body = [1, 2, 3, 4].map(filler).join('');
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${body}"}</script>`;
  const page = `<article><h1>The ferry leaves</h1>${day(1)}<div hidden><h2>The book</h2>${day(3)}</div></article>`;
  expect(blocksOf(page, head)).toEqual(['## The book']);
  expect(blocksOf(page)).toEqual([]);
});

it('keeps above the text what the header of the article has below its title', () => {
  const line = 'After forty years the ferry of Tarma sails no more';
  const head = `<header><div><h1>The ferry leaves</h1></div><div><h2 class="epigraph">${line}</h2></div></header>`;
  expect(blocksOf(`<main>${head}<article>${text}</article></main>`)).toEqual([line]);
});

it('leaves out the label of one other article', () => {
  expect(read('<div>Noticia relacionada</div><div>Para saber más</div>')).toEqual([]);
});
