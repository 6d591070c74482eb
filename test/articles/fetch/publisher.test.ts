/** Pages in: whose they are, as they show it, and where they stand, out. */
import { expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/fetch/extract-page.ts';

const paragraph =
  'The ferry of the island left the old quay at nine, and the harbour master, who had counted every boat since the war, wrote the hour into her green book with a pen.';

const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}<article><h1>The lamp is lit again</h1><p>${paragraph}</p><p>${paragraph}</p></article></body></html>`;

const linked = (...things: readonly object[]) =>
  things
    .map((each) => `<script type="application/ld+json">${JSON.stringify(each)}</script>`)
    .join('');

const title = (tail: string) => `<title>The lamp is lit again ${tail}</title>`;
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const canonical = (address: string) => `<link rel="canonical" href="${address}">`;
const article = { '@type': 'NewsArticle', headline: 'The lamp is lit again' };

it.each([
  ['named by the head', site('Harbour Gazette'), '', 'Harbour Gazette'],
  [
    'referred to by its address',
    linked(
      { ...article, publisher: { '@id': 'https://gazette.example/#house' } },
      {
        '@type': 'NewsMediaOrganization',
        '@id': 'https://gazette.example/#house',
        name: 'The Gazette',
      },
    ),
    '',
    'The Gazette',
  ],
  [
    'named beside the article in a graph',
    linked({ '@graph': [article, { '@type': 'WebSite', name: 'Harbour Gazette' }] }),
    '',
    'Harbour Gazette',
  ],
  ['credited', '<meta name="cre" content="The Gazette">', '', 'The Gazette'],
  [
    'the end of the title, whose letters its address has',
    `${title('- The Harbour Times')}${canonical('https://www.hbtimes.example/lamp')}`,
    '',
    'The Harbour Times',
  ],
  ['a name of a site at the end of the title', title('| elfaro.com.es'), '', 'elfaro.com.es'],
  ['a name of a site with capitals', title('- Gazette.com'), '', 'Gazette.com'],
  [
    'the end of the title, which leads to the front page',
    title('| Around the Harbour'),
    '<header><a href="/"><img src="logo.png" alt="Around the Harbour"></a></header>',
    'Around the Harbour',
  ],
  [
    'no title that leads to its own page',
    title('| The Quay'),
    '<a href="">The lamp is lit again</a>',
    null,
  ],
  [
    'a name with what it is about',
    site('Harbour Gazette | News of the quay'),
    '',
    'Harbour Gazette',
  ],
  [
    'a name behind what it is about',
    `${site('News of the quay - Gazette')}${canonical('https://gazette.example/lamp')}`,
    '',
    'Gazette',
  ],
  ['a name in two parts', site('Harbour - All of the news'), '', 'Harbour'],
  [
    'no handle where the title has the name',
    `${site('@hgazette')}${title('| Gazette.com')}`,
    '',
    'Gazette.com',
  ],
  [
    'a section at the end of the title',
    `${title('| Boats')}${canonical('https://gazette.example/lamp')}`,
    '',
    null,
  ],
  [
    'a handle, and the title has its name',
    `${site('harbourgazette')}${title('| Harbour Gazette')}`,
    '',
    'Harbour Gazette',
  ],
  [
    'a handle without the article of its name',
    `${site('gazette')}${title('| The Gazette')}`,
    '',
    'The Gazette',
  ],
  [
    'a name in capitals, as its title has it',
    `${site('HARBOURGAZETTE')}${title('| Harbour Gazette')}`,
    '',
    'Harbour Gazette',
  ],
  [
    'a name without its accents, as its title has it',
    `${site('LA GACETA NAUTICA')}${title('| La Gaceta Náutica')}`,
    '',
    'La Gaceta Náutica',
  ],
  ['an address, without what every address has', site('www.quay.example'), '', 'quay.example'],
  ['a name in capitals alone', site('GAZETTE'), '', 'GAZETTE'],
  ['a handle that nobody sees', site('harbourgazette'), '', null],
  [
    'a name in small letters, as it is shown',
    site('harbour'),
    '<p>You read <a href="/">harbour</a></p>',
    'harbour',
  ],
])('names the publisher: %s', (_, head, body, publisher) => {
  expect(extractPage(page(head, body), null).publisher).toBe(publisher);
});

it.each([
  [
    'stated for those who share it',
    '<meta data-x="true" property="og:url" content="https://gazette.example/lamp">',
    'https://gazette.example/lamp',
  ],
  [
    'of the article in JSON-LD',
    linked({ ...article, mainEntityOfPage: { '@id': 'https://gazette.example/lamp' } }),
    'https://gazette.example/lamp',
  ],
  ['a front page', '<meta property="og:url" content="https://gazette.example/">', null],
  [
    'canonical first',
    `<meta property="og:url" content="https://gazette.example/other">${canonical('https://gazette.example/lamp')}`,
    'https://gazette.example/lamp',
  ],
])('takes the address of a saved page: %s', (_, head, address) => {
  expect(extractPage(page(head), null).address).toBe(address);
});

it('leaves a page that was fetched where it was found', () => {
  const head = '<meta property="og:url" content="https://elsewhere.example/lamp">';
  expect(extractPage(page(head), 'https://gazette.example/lamp').address).toBe(
    'https://gazette.example/lamp',
  );
});
