/** Pages with templates in, their articles out: without what nobody is shown of them. */
import { expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/fetch/extract-page.ts';

const boats = (count: number) =>
  `<p>The ferry of the island left the old quay with ${count} boats behind it, and the harbour master, who had counted all of them since the war, wrote the hour into her green book.</p>`;
const wall = `<template><section><p>Subscribe, for one crown a month, to all that the gazette has to say of boats, of lamps and of the sea.</p><p>You can cancel it whenever you like, by letter, by wire, or in our house on the quay, from nine to five.</p></section></template>`;
const article = `<article><h1>The ferry leaves</h1>${boats(2)}${boats(3)}${boats(4)}</article>`;

it.each([
  [
    'the head',
    `<head><title>The ferry leaves</title>${wall.repeat(4)}</head><body>${article}</body>`,
  ],
  ['the body', `<head></head><body>${wall.repeat(4)}${article}</body>`],
  [
    'the article',
    `<head></head><body>${article.replace('</article>', `${wall}</article>`)}</body>`,
  ],
])('leaves out one in %s', (_where, html) => {
  const { text } = extractPage(`<!doctype html><html>${html}</html>`, null);
  expect(text.match(/The ferry of the island/gu)).toHaveLength(3);
  expect(text).not.toContain('Subscribe');
});

it('reads one that a browser opens', () => {
  const inner = `<h1>The ferry leaves</h1>${boats(2)}${boats(3)}${boats(4)}`;
  const html = `<html><body><gazette-article><template shadowrootmode="open">${inner}</template></gazette-article></body></html>`;
  expect(extractPage(html, null).text).toContain('4 boats');
});

it('reads what a page shows and has written into its head', () => {
  const html = `<html><head><title>The ferry leaves</title><div><h1>The ferry leaves</h1>${boats(2)}${boats(3)}${boats(4)}</div></head><body><p>Contact</p></body></html>`;
  expect(extractPage(html, null).text).toContain('4 boats');
});
