/** A page in, read as an article: the address of each of its passages lands on that passage in a real browser. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { extractPage } from '../../../src/articles/fetch/extract-page.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { writeFrontMatter } from '../../../src/articles/write-front-matter.ts';
import { launch } from '../launch-browser.ts';
import { patience } from '../visit-room.ts';

vi.setConfig(patience);

/** What parts the blocks of the page, so that none but the one that is meant is to be seen. */
const far = '<div style="height:3000px"></div>';

const blocks = [
  'The ferry of the island left the old quay at nine, and the harbour master wrote it down.',
  'The ferry of the island left the old quay at ten, and nobody wrote anything down that day.',
  'Harbour Office<br>Quay Street 4<br>Tarma',
  'It is a very long Nai\u00ADro\u00ADbi-Ferry, \u2060as they call it, and it carries all the post of the island.',
  'The boats\u00A0of the island are green, and “that’s why they’re never seen”, as the master says.',
  'The lamp <b>b</b>urns, and the ca\u0301fe on the quay is open until the last boat has come in from the sea.',
];
const list = ['Rope for the boat', 'Paint for the lamp', 'Bread for the men of the boat'];

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry leaves</title></head><body>
<article><h1>The ferry leaves</h1>${[...blocks.map((block) => `<p>${block}</p>`), `<ul>${list.map((item) => `<li>${item}</li>`).join('')}</ul>`].join(far)}
<p>It rained all the way, and the men of the boat slept.</p></article>${far}</body></html>`;

let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await launch();
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** The letters alone of what the browser has in view. */
const inView = `(() => {
  const shown = [...document.querySelectorAll('p, li')].filter((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
  return shown.map((element) => element.textContent).join(' ');
})()`;

const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

it('lands on every passage', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ferry`;
  const { title, text } = extractPage(html, url);
  const path = 'ferry.md';
  const { article } = parseArticle({
    path,
    text: writeFrontMatter({ title: title ?? '', url }, text),
  });
  const passages = article?.passages ?? [];
  expect(passages.length).toBeGreaterThanOrEqual(blocks.length + 1);
  for (const { link, text: passage } of passages) {
    const page = await browser.newPage({ viewport: { width: 900, height: 500 } });
    await page.goto(link ?? url);
    const start = lettersOf(passage).slice(0, 40);
    await expect.poll(async () => lettersOf(await page.evaluate(inView))).toContain(start);
    await page.close();
  }
});
