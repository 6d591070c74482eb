/** Cases from public reports, each a file: what a person expects of pages, Markdown, links, names, dates, quotes, sentences and the picker. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { extractPage } from '../src/articles/fetch/extract-page.ts';
import { parseArticle } from '../src/articles/read/parse-article.ts';
import { extractNames } from '../src/contents/names.ts';
import { extractQuotes } from '../src/contents/quotes.ts';
import { extractTimeline } from '../src/contents/timeline.ts';
import { choicesOf } from '../src/discord/visit/choices.ts';
import { splitSentences } from '../src/language/sentences.ts';
import type { Article } from '../src/model.ts';
import { createArticle, libraryOf } from './discord/sample.ts';

const fixtures = fileURLToPath(new URL('fixtures/reported/', import.meta.url));
const pages = fileURLToPath(new URL('articles/fetch/fixtures/reports/', import.meta.url));

const expected: Readonly<Record<string, readonly string[]>> = {
  'im-authors.html': ['by Ana Rojas, Luis Paz'],
  'im-cite.html': ['> We shall leave at nine.\n>\n> — Ana Rojas'],
  'im-cookie.html': [],
  'im-date-other.html': ['on 2022-03-04'],
  'im-date-words.html': ['on 2022-03-04'],
  'im-del.html': ['The fare is ten crowns.'],
  'im-fb.html': ['by Ana Rojas'],
  'im-h2.html': [
    'It was the last boat of the year, and nobody on the island knew it yet, not even the captain who steered it.',
  ],
  'im-nest.html': ['- Rope\n- Paint\n  - green paint\n  - red paint'],
  'im-q.html': ['The captain said “we leave at nine” and laughed.'],
  'im-sup.html': ['The boat sank in 1912 near the quay.'],
  'ln-foot.md': ['text=The boat sank near,the next spring again.'],
  // A browser takes the first place that begins so.
  'ln-rep.md': [
    'text=The captain said that,the boat was old.',
    'text=The captain said that he,the boat was old.',
  ],
  'md-foot.md': ['The boat sank.'],
  'md-html.md': ['S\nHidden text.'],
  'nm-caps.md': ['EU 2', 'Juan Pérez 2', 'NASA 1'],
  'nm-glue.md': ['Ruiz 1', 'Soto 2'],
  'nm-hello.md': ['Nelisa 2'],
  'nm-im.md': ['Ana 1', 'Rojas 1'],
  'pk-order-en.txt': ['The ferry leaves'],
  'pk-sheffield.txt': ['Sheffield Talking News'],
  'qt-according.md': ['Ana Rojas: there is no money'],
  'qt-affil.md': ['Ana Rojas: We will go on,'],
  'qt-dash.md': ['Pedro Stark: We did what we could with the boats we had.'],
  'qt-nested.md': ['Ana Rojas: He told me “go home now” and I went.'],
  'qt-never.md': [],
  'qt-next.md': [],
  'qt-para.md': [
    'Ana Rojas: The bridge is old and tired.',
    'Ana Rojas: We will mend it in the spring.',
  ],
  'qt-reply.md': ['Ana Rojas: We will go on,'],
  'qt-single.md': ['Ana Rojas: We are tired of waiting,'],
  'qt-title.md': [],
  'qt-toldby.md': [],
  'qt-wife.md': [],
  'sn-cia.md': ['La Cía. Minera pagó cinco millones.', 'Fin.'],
  'sn-excl.md': ['“Yes!” she said.', 'He left.'],
  'sn-net.md': ['They use .NET and Node.js at the quay.', 'He left.'],
  'sn-siglo.md': ['Nació en el s. XX a. C. cerca de Lima.', 'Fin.'],
  'tl-count.md': [],
  'tl-del.md': ['2016-10-16'],
  'tl-hace.md': ['2021', '2023-05-21'],
  'tl-monthrange.md': ['1975-11/1975-12'],
  'tl-range.md': ['1939/1945', '1998/2003', '2019/2020'],
  'tl-slash-mix.md': ['2022-06-05', '2022-06-25'],
  'tl-slash.md': ['2022-06-05'],
  'tl-weekday-date.md': ['2015-06-07'],
  'tl-yearsafter.md': ['2019/2020'],
  'tl-yearstart.md': ['1987', '1988'],
};

const ofArticle: Readonly<Record<string, (article: Article) => readonly string[]>> = {
  ln: ({ passages }) =>
    passages.map(({ link }) => decodeURIComponent(link ?? '').replace(/^.*#:~:/u, '')),
  md: ({ passages }) => passages.map(({ text }) => text),
  nm: (article) =>
    extractNames(article)
      .map(({ name, mentions }) => `${name} ${mentions.length}`)
      .sort(),
  qt: (article) =>
    extractQuotes(article).map(
      ({ speaker, words, passage }) => `${speaker}: ${passage.text.slice(words.start, words.end)}`,
    ),
  sn: ({ passages }) =>
    passages.flatMap(({ text, language }) =>
      splitSentences(text, language).map(({ start, end }) => text.slice(start, end)),
    ),
  tl: (article) =>
    extractTimeline(article).map(({ date, until }) => (until === null ? date : `${date}/${until}`)),
};

/** What the page says of itself, and of its text what is not there to make it long enough. */
function readPage(html: string): readonly string[] {
  const { author, date, text } = extractPage(html, null);
  const blocks = text.split('\n\n');
  expect(blocks.some((block) => block.startsWith('The ferry of the island'))).toBe(true);
  return [
    ...(author === null ? [] : [`by ${author}`]),
    ...(date === null ? [] : [`on ${date}`]),
    ...blocks.filter((block) => !block.startsWith('The ferry of the island')),
  ];
}

/** `what is typed  in  Title; title`: the first that is proposed. */
function pickFirst(line: string): readonly string[] {
  const [typed = '', titles = ''] = line.trim().split('  in  ');
  const articles = titles
    .split('; ')
    .map((title, i) => createArticle(`article-${i}`, [{ text: 'One.' }], { title }));
  const [first] = choicesOf(libraryOf(...articles)).articles(typed);
  return [first?.name ?? 'nothing'];
}

const files = [
  ...readdirSync(pages).map((name) => join(pages, name)),
  ...readdirSync(fixtures).flatMap((kind) =>
    readdirSync(join(fixtures, kind)).map((name) => join(fixtures, kind, name)),
  ),
];

it('has a file for each case', () => {
  expect(files.map((file) => basename(file)).sort()).toEqual(Object.keys(expected).sort());
});

it.each(files.map((file) => [basename(file), file] as const))('%s', (name, file) => {
  const text = readFileSync(file, 'utf8');
  const kind = name.slice(0, 2);
  const found =
    kind === 'im'
      ? readPage(text)
      : kind === 'pk'
        ? pickFirst(text)
        : ofArticle[kind]?.(parseArticle({ path: name, text }).article as Article);
  expect(found).toEqual(expected[name]);
});
