/** Pages in: the titles of their articles out, without those of their sites. */
import { expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/fetch/extract-page.ts';

const paragraph =
  'The ferry of the island left the old quay at nine, and the harbour master, who had counted every boat since the war, wrote the hour into her green book with a pen.';

const og = (title: string) => `<meta property="og:title" content="${title}">`;
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;

it.each([
  ['a tail that is the site', '<title>The lamp | Gazette</title>', site('Gazette'), 'The lamp'],
  ['one after another mark', '<title>The lamp — Gazette</title>', site('Gazette'), 'The lamp'],
  [
    'two parts of a tail',
    '<title>The lamp - Gazette - News</title>',
    '<h1>The lamp</h1>',
    'The lamp',
  ],
  [
    'a heading that another tag closes',
    '<title>The lamp - Gazette</title>',
    '<h2>The lamp</h1><h3>By <b>Ana</b></h2>',
    'The lamp',
  ],
  ['a site before the title', '<title>Gazette: The lamp</title>', site('Gazette'), 'The lamp'],
  ['a site known by its address', '<title>The lamp » Harbour-News.example</title>', '', 'The lamp'],
  [
    'a title with a mark in it',
    '<title>The lamp | A story | Gazette</title>',
    `${site('Gazette')}<h1>The lamp | A story</h1>`,
    'The lamp | A story',
  ],
  [
    'a title with a colon in it',
    `${og('Ferry: the last one')}`,
    '<h1>The last one</h1><h2>More</h2>',
    'The last one',
  ],
  [
    'a column that has a heading of its own',
    '<title>The lamp of the quay is lit : Quay Notes : Gazette</title>',
    `${site('Gazette')}<h2>Quay Notes</h2><h1>They light the lamp again</h1>`,
    'They light the lamp again',
  ],
  [
    'an entity that is escaped twice',
    og('The caf&amp;eacute; of the quay'),
    '',
    'The café of the quay',
  ],
  ['a mark that parts no site', `${og('Pay - or walk')}`, site('Gazette'), 'Pay - or walk'],
  [
    'only the site',
    `${og('Gazette')}<title>The lamp | Gazette</title>`,
    site('Gazette'),
    'The lamp',
  ],
  [
    'a heading of what was searched for',
    '<title>The lamp</title>',
    '<div id="search-results"><h1>No lamps at all were found</h1></div>',
    'The lamp',
  ],
  [
    'a heading with a link to itself',
    '<title>Lamps</title>',
    '<h1>The old lamp is replaced<a class="headerlink" href="#lamp">¶</a></h1>',
    'The old lamp is replaced',
  ],
  [
    'a heading that says more than the head',
    og('The old lamp is replaced'),
    '<h1>The old lamp is replaced at last</h1>',
    'The old lamp is replaced at last',
  ],
  [
    'a heading in other words than the head',
    og('Harbour gets brighter'),
    '<h1>The old lamp is replaced</h1>',
    'The old lamp is replaced',
  ],
  [
    'a heading with a line above the title in it',
    og('Harbour: The lamp is replaced'),
    '<h1><span class="article__kicker">Harbour</span><span>The lamp is replaced</span></h1>',
    'The lamp is replaced',
  ],
  [
    'a line above the title that nothing is called by',
    og('The lamp is replaced'),
    '<h1><span>Harbour works</span> <span>The lamp is replaced</span></h1>',
    'The lamp is replaced',
  ],
  [
    'the part of a heading that is called the title',
    og('Of the week | The lamp is replaced'),
    '<h1>Of the week<span class="post-title">The lamp is replaced</span></h1>',
    'The lamp is replaced',
  ],
  [
    'a heading with a button in it',
    og('The lamp is replaced'),
    '<h1>The old lamp is replaced at last <a href="#">Add to …</a><button>Share</button></h1>',
    'The old lamp is replaced at last',
  ],
  [
    'a heading that is a link to nowhere',
    og('The lamp is replaced'),
    '<h1><a href="#">The old lamp is replaced at last</a></h1>',
    'The old lamp is replaced at last',
  ],
  [
    'the site, which has a heading of its own',
    '<title>The lamp : Lights and Boats</title>',
    '<h1 class="site-title"><a href="/">Lights and Boats</a></h1><h1>The lamp</h1>',
    'The lamp',
  ],
  [
    'a heading in the trail to the page',
    '<title>Old lamp replaced today</title>',
    '<ol class="breadcrumbs"><li><h1>Lamp replaced today</h1></li></ol><h1>The old lamp was replaced today</h1>',
    'The old lamp was replaced today',
  ],
  [
    'a title for search engines',
    og('Old lamp replaced today'),
    '<h1>The old lamp was replaced today</h1>',
    'The old lamp was replaced today',
  ],
  [
    'two parts of a heading that nothing parts',
    '<title>The harbour today</title>',
    '<h1><span>The harbour today</span><span>Old lamp is replaced</span></h1>',
    'The harbour today Old lamp is replaced',
  ],
  [
    'a letter of its own',
    '<title>Lamps and boats</title>',
    '<h1><span>T</span>he lamp of the harbour</h1>',
    'The lamp of the harbour',
  ],
  [
    'a title that a quotation mark cuts',
    '<title>The mayor calls the lamp "absurd" | Harbour-News</title><meta property="og:title" content="The mayor calls the lamp "absurd"">',
    '<h1>The mayor calls the lamp "absurd"</h1><h1>Boats</h1>',
    'The mayor calls the lamp "absurd"',
  ],
  [
    'a heading of something else',
    og('The lamp is replaced'),
    '<h1>Subscribe now</h1>',
    'The lamp is replaced',
  ],
  [
    'one of several headings that is mostly what the head says',
    `${og('The old lamp of the quay gets brighter')}<title>Ferry: The lamp gets brighter</title>`,
    '<h1>Ask the ferryman</h1><h1>Ferry: The old lamp of the quay gets brighter at last</h1>',
    'Ferry: The old lamp of the quay gets brighter at last',
  ],
  [
    'none of several headings that share no more than the site with the head',
    `<title>How it works - Quay Lamps</title>${site('Quay Lamps')}`,
    '<h1>What are Quay Lamps?</h1><h1>Who lights them?</h1>',
    'How it works',
  ],
  [
    'a heading that is called the title, wherever it stands',
    og('The lamp is replaced'),
    '<div id="sidebar"><h1 class="entry-title">The lamp is replaced</h1></div><h1>While you are here</h1>',
    'The lamp is replaced',
  ],
  [
    'the site that the head has before the title',
    `<title>Boats or lamps?: A good enough quay</title>${og('A good enough quay')}`,
    '<h1>Boats or lamps?</h1>',
    'A good enough quay',
  ],
  [
    'a line lower down that has the site in it, too',
    `${og('The lamp is lit: how and why | Gazette')}${site('Gazette')}`,
    '<h1>The lamp is lit</h1><h2>The lamp is lit: how and why | Gazette</h2>',
    'The lamp is lit',
  ],
  [
    'the line below the title that the head has alone',
    og('How the harbour found its light'),
    '<h1>The lamp is lit</h1><h2 class="post-subtitle">How the harbour found its light</h2><h1>More of the harbour</h1>',
    'The lamp is lit',
  ],
  [
    'signs that nobody sees, and a thin bar before the site',
    `<title>The har\u00ADbour lamp is lit│Gazette</title>${site('Gazette')}`,
    '',
    'The harbour lamp is lit',
  ],
  [
    'a line that its looks alone make a heading',
    '<title>The lamp of the quay is lit - TheHarbour.example - Island and sea</title>',
    '<a href="/lamp">The lamp of the quay is lit</a><div class="big">The lamp of the quay is lit</div>',
    'The lamp of the quay is lit',
  ],
  [
    'what programs are told',
    '<script type="application/ld+json">[{"@type":"WebSite","name":"x"},{"@type":"Article","headline":"The lamp"}]</script>',
    '',
    'The lamp',
  ],
])('%s', (_what, head, body, title) => {
  const html = `<html><head>${head}</head><body><article>${body}<p>${paragraph}</p><p>${paragraph}</p></article></body></html>`;
  expect(extractPage(html, 'https://www.harbour-news.example/lamp').title).toBe(title);
});
