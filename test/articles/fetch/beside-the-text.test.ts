/** Pages with players, live entries, lists of links and the like in; the article alone, with what leads into it, out. */
import { expect, it } from 'vitest';
import { blocksOf, filler, lead, text } from './ferry-page.ts';

const manyParagraphs = (name: string) =>
  Array.from({ length: 20 }, (_, i) => `<p class="${name}">${filler(i + 1)}</p>`).join('');

it('keeps no word of a player, with what is said in it', () => {
  const said = Array.from({ length: 4 }, (_, i) => `<p>Said in it: ${filler(i)}</p>`).join('');
  const player = `<figure><span>Video</span><div role="region"><button>play</button><div>0:00 / 2:08</div><div>${said}</div></div><img alt="Loading"><figcaption>The ferry.</figcaption></figure>`;
  const body = `<article><h1>The ferry leaves</h1>${player}${manyParagraphs('text')}</article>`;
  expect(blocksOf(body)).toEqual([]);
  const named = `<div class="video_player"><span>In a film, the ferry leaves.</span><span>(HARBOUR PRESS)</span></div>`;
  expect(blocksOf(`<article><h1>The ferry leaves</h1>${named}${text}</article>`)).toEqual([]);
});

it('keeps paragraphs whose name each of them bears, and none that few bear', () => {
  const named = Array.from(
    { length: 20 },
    (_, i) => `<p class="paragraph inline-placeholder">Told once more: ${filler(i)}</p>`,
  ).join('');
  const rows = '<div class="placeholder">Now playing: the old quay</div>'.repeat(3);
  const body = `<h1>The ferry leaves</h1>${named}${rows}`;
  const read = blocksOf(`<div>${body}</div>`);
  expect(read).toHaveLength(20);
  expect(read.join()).not.toContain('Now playing');
  const few = `<p class="placeholder">Now playing: ${filler(99)}</p>`;
  const others = `<h1>The ferry leaves</h1>${manyParagraphs('text')}`;
  expect(blocksOf(`<article>${others}${few}</article>`)).toEqual([]);
});

it('keeps a heading whose anchor is made of its words', () => {
  const heading = '<h2 id="Risks_related_to_the_ferry">Risks related to the ferry</h2>';
  const body = `<article><h1>The ferry leaves</h1>${text}${heading}${text}</article>`;
  expect(blocksOf(body)).toEqual(['## Risks related to the ferry']);
});

it('keeps a sentence that heads an entry as its heading', () => {
  const entry = 'The mayor of the island and the harbour master speak of a second ferry in spring.';
  const body = `<article><h1>The ferry leaves</h1>${text}<h2 itemprop="headline"><a href="#second">${entry}</a></h2>${text}</article>`;
  expect(blocksOf(body)).toEqual([`## ${entry}`]);
});

it('parts two lines that a page sets apart by its style', () => {
  const body = `<article><h1>The ferry leaves</h1>${text}<p><span>So says the mayor of the island, who saw it.</span><span>(Gazette)</span></p>${text}</article>`;
  expect(blocksOf(body)).toEqual(['So says the mayor of the island, who saw it. (Gazette)']);
});

it.each([
  ['<span>servings</span><span>Time of sailing</span>', 'servings Time of sailing'],
  ['<a href="/lamp">The lamp<span>(opens in new window)</span></a>burns.', 'The lamp burns.'],
  ['Un phare<span class="hidden-tag">(Nouvelle fenêtre)</span>, dit-elle.', 'Un phare, dit-elle.'],
  ['A window <b>(new)</b> is there.', 'A window (new) is there.'],
  ['<span>1,240</span><span>Boats</span>', '1,240 Boats'],
  ['<b>4</b><i>mg</i><b>Iron</b>', '4mg Iron'],
  ['<b>Sailing time</b><i>10</i>', 'Sailing time 10'],
  [
    '<span>What they said to Luis Rojas</span>The boats are old.',
    'What they said to Luis Rojas The boats are old.',
  ],
  ['<b>Boats (old)</b><i>16</i>', 'Boats (old) 16'],
  ['<cite>Lima (Gazette)</cite>The boats are old.', 'Lima (Gazette) The boats are old.'],
  ['<b>Java</b><b>Script</b> is a language.', 'JavaScript is a language.'],
  ['<b>Harbour</b>Light is a lamp.', 'HarbourLight is a lamp.'],
  ['[button link=”/a” type="big"]Send us a lamp[/button].', 'Send us a lamp.'],
  ['<code>[/b]</code> ends it [sic] [a = 1].', '\\[/b] ends it \\[sic] \\[a = 1].'],
])('reads words, and no mark: %s', (html, read) => {
  expect(
    blocksOf(`<h1>The ferry leaves</h1><article>${text}<p>${html} It is.</p>${text}</article>`),
  ).toContain(`${read} It is.`);
});

it('reads no end of a line into signs that stand close', () => {
  const body = `<article><h1>The ferry leaves</h1>${text}<p><ruby>\n法律\n<rt>ほうりつ</rt>\n</ruby>\nができて、\n<ruby>親<rt>おや</rt></ruby>\nが子を育てる。</p>${text}</article>`;
  expect(blocksOf(body)).toEqual(['法律ができて、親が子を育てる。']);
});

it('reads no signs that say how a word is spoken', () => {
  const body = `<article><h1>The ferry leaves</h1>${text}<p><ruby>法律<rp>(</rp><rt>ほうりつ</rt><rp>)</rp></ruby>ができて、親が子どもを育てる。</p>${text}</article>`;
  expect(blocksOf(body)).toEqual(['法律ができて、親が子どもを育てる。']);
});

it.each([
  [
    'in the next smaller type below the title',
    '<h1>The ferry leaves</h1><h2>After forty years the ferry of Tarma sails no more, and the island asks</h2>',
    'After forty years the ferry of Tarma sails no more, and the island asks',
  ],
  [
    'in a group with the title',
    `<header><hgroup><h1>The ferry leaves</h1><h2>${lead}</h2></hgroup></header>`,
    lead,
  ],
  [
    'right below the group of the title',
    `<div><hgroup><span>The quay</span><h1>The ferry leaves</h1></hgroup><div class="copy"><span>Tarma.</span> <span>${lead}</span></div><figure><img src="a.jpg"></figure></div>`,
    `Tarma. ${lead}`,
  ],
])('takes for no section what leads into the article: %s', (_, above, expected) => {
  expect(blocksOf(`<article>${above}<div>${text}</div></article>`)).toEqual([expected]);
});

it('drops headings that lead to other articles of the site, by their whole addresses too', () => {
  const other =
    '<h2><a href="https://example.org/other">The mayor of the island speaks at last</a></h2>';
  const head = '<link rel="canonical" href="https://example.org/ferry">';
  const own = '<h2>The boats of the harbour</h2>';
  const body = `<article><h1>The ferry leaves</h1>${text}${own}${text}${other}${text}</article>`;
  expect(blocksOf(body, head)).toEqual(['## The boats of the harbour']);
});

it.each([
  'What is new on the island? The harbour master knows. Read more',
  '¿Qué hay de nuevo en la isla? La capitana lo sabe. Leer más',
])('drops the beginning of another article: %s', (line) => {
  expect(
    blocksOf(`<article><h1>The ferry leaves</h1>${text}<p>${line}</p>${text}</article>`),
  ).toEqual([]);
});

it('drops the terms of those who would print it', () => {
  const notice =
    'All content created by the Harbour News Foundation, an independent newswire service, is available without charge to any legitimate publisher that can provide a large audience. For licensing opportunities of our content, please contact licensing@harbour.example.';
  expect(blocksOf(`<article><h1>The ferry leaves</h1>${text}<p>${notice}</p></article>`)).toEqual(
    [],
  );
});

it('keeps the last lines where a colon leads to them, or a greeting', () => {
  const long = [1, 2, 3, 4, 5, 6, 7].map((day) => `<p>${filler(day)}</p>`).join('');
  const end = (line: string, last: string) =>
    blocksOf(`<article><h1>The ferry leaves</h1>${long}<p>${line}</p><p>${last}</p></article>`);
  expect(end('So the harbour master ends it:', 'ferry set lamp=off')).toEqual([
    'So the harbour master ends it:',
    'ferry set lamp=off',
  ]);
  expect(end('These are the boats:', 'Ana</p><p>Eva</p><p>Rosa of the old quay')).toEqual([
    'These are the boats:',
    'Ana',
    'Eva',
    'Rosa of the old quay',
  ]);
  expect(end('The ferry leaves at nine.', 'Back</p><p>Back to the harbour')).toEqual([
    'The ferry leaves at nine.',
  ]);
});

it('keeps links in a list where more is said of them', () => {
  const item = (title: string) =>
    `<li><p><a href="https://other.example/${title.length}">${title}</a></p><p>It tells how the island came by its first ferry, and what the boats were paid for it, with all the figures of the year.</p></li>`;
  const list = `<ul>${item('The mayor speaks of a ferry')}${item('The boats and their owners')}</ul>`;
  const found = blocksOf(`<article><h1>The ferry leaves</h1>${text}${list}${text}</article>`).join(
    '\n',
  );
  expect(found).toContain('The mayor speaks of a ferry');
  expect(found).toContain('The boats and their owners');
});
