/** Pages built of boxes, each around one paragraph, in; no paragraph of the article is lost out. */
import { expect, it } from 'vitest';
import { extractPage } from '../../../../src/articles/fetch/extract-page.ts';

const filler = (day: number) =>
  `The ferry of the island left the old quay at nine on day ${day}, and the harbour master, who had counted every boat since the war, wrote the hour into her green book with a pen.`;

const box = (inside: string, name = 'x1') =>
  `<div data-component="text" class="${name}"><div class="y2"><div class="z3">${inside}</div></div></div>`;

function blocksOf(inside: readonly string[]): string[] {
  const [first = '', ...others] = [1, 2, 3, 4, 5, 6].map((day) => box(`<p>${filler(day)}</p>`));
  const body = `<main><article><h1>The ferry leaves</h1>${[first, ...inside, ...others].join('')}</article></main>`;
  const html = `<html><head><title>The ferry leaves</title></head><body>${body}</body></html>`;
  return extractPage(html, 'https://example.org/ferry')
    .text.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .split('\n\n')
    .filter((block) => !block.startsWith('The ferry of the island'));
}

it.each([
  [
    'a link at its end',
    'The mayor says that <a href="/law">the law of the quay forbids any second ferry</a>.',
  ],
  [
    'a link in a question',
    'Why had there been <a href="/fog">so much fog over the island</a>, captain?',
  ],
  [
    'hardly anything but a link',
    'It also <a href="/a">counts the boats and carries out the drills of the fire brigade</a>.',
  ],
])('keeps a paragraph with %s', (_what, paragraph) => {
  const shown = paragraph.replace(/<[^>]+>/gu, '');
  expect(blocksOf([box(`<p>${paragraph}</p>`)])).toEqual([shown]);
});

it('leaves out titles of other articles, and boxes that are called what they are', () => {
  const title =
    '<p><a href="/b">The mayor of the island speaks of a second ferry in spring.</a></p>';
  const sale =
    '<p>Support the island <a href="/give">with a gift to the museum of the quay</a> today.</p>';
  expect(blocksOf([box(title), box(sale, 'newsletter')])).toEqual([]);
});

it.each([
  ['in boxes of its own', (heading: string) => `<div class="y2"><div>${heading}</div></div>`],
  [
    'that is called as if it stood elsewhere',
    (heading: string) => heading.replace('>', ' class="below-sticky-header footer-scroll">'),
  ],
])('keeps a heading %s', (_what, write) => {
  const said = [7, 8].map(
    (day) =>
      `<section>${write(`<h3>The boats of day ${day}</h3>`)}</section><section>${box(`<p>${filler(day)}</p>`)}</section>`,
  );
  expect(blocksOf(said)).toEqual(['### The boats of day 7', '### The boats of day 8']);
});

it('keeps a paragraph that a page keeps from screen readers, and not what is clipped for them', () => {
  const said =
    `${'The lamp of the quay burns through the night, as it has for many years. '.repeat(4)}`.trim();
  const clipped =
    '<span style="border:0;clip:rect(0 0 0 0);height:1px;position:absolute;width:1px">, opens new tab</span>';
  expect(
    blocksOf([
      box(`<p class="paywall" aria-hidden="true">${said}</p>`),
      box(`<p>The law of the quay <a href="/law">can be read there${clipped}</a> by everyone.</p>`),
    ]),
  ).toEqual([said, 'The law of the quay can be read there by everyone.']);
});
