/** Pages in, their articles out: what a page says of itself, and what of its text a reader sees. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../src/articles/fetch/extract-page.ts';

const reports = fileURLToPath(new URL('fixtures/reports/', import.meta.url));

const filler = (day: number) =>
  `The ferry of the island left the old quay at nine on day ${day}, and the harbour master, who had counted every boat since the war, wrote the hour into her green book with a pen.`;

function extract(body: string, head = '') {
  const html = `<html><head><title>The ferry</title>${head}</head><body>${body}</body></html>`;
  return extractPage(html, 'https://example.org/ferry');
}

/** The blocks of a page's text but for those that only make it long enough. */
function blocksOf(text: string): string[] {
  return text.split('\n\n').filter((block) => !block.startsWith('The ferry of the island'));
}

function blocksIn(body: string): string[] {
  return blocksOf(extract(`<article><p>${filler(1)}</p><p>${filler(2)}</p>${body}</article>`).text);
}

describe('a case from a report', () => {
  const expected: Record<string, { author?: string; date?: string; blocks?: string[] }> = {
    'im-authors.html': { author: 'Ana Rojas, Luis Paz' },
    'im-cite.html': { blocks: ['> We shall leave at nine.\n>\n> — Ana Rojas'] },
    'im-cookie.html': {},
    'im-date-other.html': { date: '2022-03-04' },
    'im-date-words.html': { date: '2022-03-04' },
    'im-del.html': { blocks: ['The fare is ten crowns.'] },
    'im-fb.html': { author: 'Ana Rojas' },
    'im-h2.html': {
      blocks: [
        'It was the last boat of the year, and nobody on the island knew it yet, not even the captain who steered it.',
      ],
    },
    'im-nest.html': { blocks: ['- Rope\n- Paint\n  - green paint\n  - red paint'] },
    'im-q.html': { blocks: ['The captain said “we leave at nine” and laughed.'] },
    'im-sup.html': { blocks: ['The boat sank in 1912 near the quay.'] },
  };

  it.each(readdirSync(reports))('%s', (name) => {
    const page = extractPage(readFileSync(`${reports}${name}`, 'utf8'), null);
    const { author = null, date = null, blocks = [] } = expected[name] ?? {};
    expect(page).toMatchObject({ title: 'The ferry leaves', author, date });
    expect(blocksOf(page.text)).toEqual(blocks);
    expect(page.text).toContain(filler(1));
  });
});

describe('what a reader does not see', () => {
  it.each([
    ['text taken back', '<p>It costs <s>nine</s> <strike>eight</strike> ten.</p>'],
    [
      'text struck by its style',
      '<p>It costs <i style="text-decoration: line-through">9</i> ten.</p>',
    ],
    ['a hidden word', '<p>It costs <b hidden>9</b> ten.</p>'],
    ['what its style hides', '<p>It costs <b style="color: red; display:none">9</b> ten.</p>'],
    [
      'what screen readers alone say',
      '<p>It costs <a href="/a">ten<i class="sr-only"> crowns (opens a window)</i></a>.</p>',
    ],
    [
      'a letter for the eye, spelt out beside it',
      '<p>It costs <b><i aria-hidden="true">te</i><i class="sr-only">ten</i></b>.</p>',
    ],
    ['a closed dialog', '<dialog>Subscribe!</dialog><p>It costs ten.</p>'],
    [
      'a link to write the section anew',
      '<p>It costs ten.<span class="mw-editsection">[edit]</span></p>',
    ],
  ])('%s', (_what, body) => {
    expect(blocksIn(body)).toEqual(['It costs ten.']);
  });

  it('keeps an article whose own name holds the word cookie', () => {
    const body = `<div class="cookie-box"><h1>Cookies</h1><p>${filler(1)}</p><p>Bake <b id="cookies">them</b>.</p></div>`;
    expect(blocksOf(extract(body).text)).toContain('Bake them.');
  });

  it('is not a long text that borrows the name of a hidden one', () => {
    const body = `<div class="screen-reader-text"><p>Seen. ${'It is long. '.repeat(20)}</p></div>`;
    expect(blocksIn(body)[0]).toMatch(/^Seen\./u);
  });
});

describe('what stands beside the text', () => {
  it.each([
    [
      'a caption',
      '<figure><img src="a.png" alt=""><figcaption>The quay. Photo: AP</figcaption></figure>',
    ],
    ['comments', '<div id="comments"><p>Nice article, I always take that ferry.</p></div>'],
    ['a share bar', '<div class="post-share"><p>Share this on every network.</p></div>'],
    ['a newsletter', '<div class="newsletter-box"><p>Subscribe to our daily letter.</p></div>'],
    [
      'what asks for an address, under its heading',
      '<div class="flex"><h3>Morning tide</h3><div>Daily. The best of the harbour.</div><div><input type="text" placeholder="ENTER YOUR EMAIL ADDRESS"><button>&gt;</button></div></div>',
    ],
    ['what only readers who pay may do', '<p>You need to be a subscriber to use this.</p>'],
    ['the same in Spanish', '<p>Necesitas ser suscriptor para acceder a esta funcionalidad.</p>'],
    ...[
      'sp_message_container_1',
      'didomi-notice',
      'qc-cmp2-container',
      'truste-consent-track',
      'CybotCookiebotDialog',
      'onetrust-pc-sdk',
    ].map((id) => [id, `<div id="${id}"><p>We and our partners store cookies.</p></div>`] as const),
  ])('leaves out %s', (...[, beside]) => {
    expect(blocksIn(`<p>It costs ten.</p>${beside}`)).toEqual(['It costs ten.']);
  });
});

describe('the address', () => {
  it('is the page’s own where the front page is named as canonical', () => {
    const head = '<link rel="canonical" href="https://example.org/">';
    expect(extract(`<article><p>${filler(1)}</p></article>`, head).address).toBe(
      'https://example.org/ferry',
    );
  });
});

describe('words on both sides of a line break', () => {
  it.each([
    ['<h2>Part one<br>The keeper</h2><p>Text.</p>', ['## Part one The keeper', 'Text.']],
    [
      '<table><tr><td><img src="a"><b>Today</b><br><br><a href="/a"><font>New year</font></a></td></tr><tr><td>d</td></tr></table>',
      ['Today New year', 'd'],
    ],
    [
      '<table><tr><td>a<br>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>',
      ['a b — c', 'd — e'],
    ],
  ])('%s', (body, blocks) => {
    expect(blocksIn(body)).toEqual(blocks);
  });
});

describe('the author of a quotation', () => {
  it.each([
    ['<footer>Ana Rojas, <cite>The keeper</cite></footer>', 'Ana Rojas, The keeper'],
    ['<footer class="author"><a rel="author" href="/a">Ana Rojas</a></footer>', 'Ana Rojas'],
    ['<p><cite>Ana Rojas</cite></p>', 'Ana Rojas'],
  ])('%s', (footer, author) => {
    const page = extract(
      `<article><p>${filler(1)}</p><blockquote><p>We leave.</p>${footer}</blockquote><p>${filler(2)}</p></article>`,
    );
    expect(blocksOf(page.text)).toEqual([`> We leave.\n>\n> ${author}`]);
    expect(page.author).toBeNull();
  });
});

describe('the authors', () => {
  const article = (byline: string) =>
    `<article><h1>The ferry</h1>${byline}<p>${filler(1)}</p><p>${filler(2)}</p><p>${filler(3)}</p></article>`;

  it.each([
    [
      'named twice',
      '<meta name="author" content="Ana"><meta name="author" content="Ana">',
      '',
      'Ana',
    ],
    [
      'one of them by an address',
      '<meta property="article:author" content="https://x.example/ana"><meta name="author" content="Ana">',
      '',
      'Ana',
    ],
    ['an address alone', '<meta name="author" content="https://x.example/ana">', '', null],
    ['above the text', '', '<p class="byline">By <a rel="author">Ana Rojas</a></p>', 'Ana Rojas'],
    [
      'with an address in the head',
      '<meta name="author" content="https://x.example/ana">',
      '<p class="byline">Por <b itemprop="author">Ana Rojas</b></p>',
      'Ana Rojas',
    ],
    [
      'all that programs are told',
      '<script type="application/ld+json">{"@type":"Article","author":[{"@type":"Person","name":"By Ana Rojas"},"Luis Paz"]}</script><meta name="author" content="Gazette">',
      '',
      'Ana Rojas, Luis Paz',
    ],
    [
      'the site itself',
      '<meta property="og:site_name" content="Gazette"><meta name="author" content="Gazette">',
      '',
      null,
    ],
    [
      'with a word before the name',
      '<meta name="author" content="Written by Ana Rojas">',
      '',
      'Ana Rojas',
    ],
  ])('%s', (_what, head, byline, author) => {
    const page = extract(article(byline), head);
    expect(page.author).toBe(author);
    expect(blocksOf(page.text)).toEqual([]);
  });
});

describe('a page that leaves out what HTML lets it leave out', () => {
  const head = '<meta name="author" content="Ana Rojas"><title>The lamp</title>';
  const text = Array.from(
    { length: 12 },
    (_, i) => `<p>Keeper ${i} says that the lamp of the harbour was lit at ${i} o’clock.</p>`,
  ).join('\n');
  const inner = `<h1>The lamp</h1>\n${text}`;
  const whole = `<!doctype html><html lang="en"><head>${head}</head><body>${inner}</body></html>`;

  it.each([
    ['no body', `<!doctype html><html lang="en"><head>${head}</head>${inner}</html>`],
    ['neither head nor body', `<!DOCTYPE html>\n<html lang="en">\n${head}\n${inner}\n</html>`],
    ['an end of nothing', `<!doctype html><html lang="en"><head>${head}<body>${inner}`],
  ])('%s, is read as if it had not', (_, html) => {
    expect(extractPage(html, null)).toEqual(extractPage(whole, null));
  });

  it.each([
    ['nothing but a title', `<title>The lamp</title>${inner}`],
    ['a doctype alone', `<!doctype html>\n<title>The lamp</title>\n${inner}`],
    ['no tag of a page', inner],
  ])('%s, has its title and its text', (_, html) => {
    const extract = extractPage(html, null);
    expect(extract?.title).toBe('The lamp');
    expect(extract?.text).toBe(extractPage(whole, null)?.text);
  });

  it('nothing but block quotes, is read whole', () => {
    const quotes = `<h1>The lamp</h1>${text.replaceAll('<p>', '<blockquote><p>')}`;
    expect(extractPage(quotes, null)?.text).toContain('Keeper 11 says');
  });
});
