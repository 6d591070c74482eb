/** A folder of files of all kinds in, the article of each and what is said of the rest out. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readKnowledge } from '../../../src/articles/read/read-knowledge.ts';
import { formatProblem } from '../../../src/articles/read/say-problems.ts';
import { column, makePdf } from '../formats/pdf/make-pdf.ts';

async function read(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const { articles, problems } = await readKnowledge(folder);
  return {
    articles,
    problems: problems.map((problem) => `${problem.severity} ${formatProblem(problem)}`),
  };
}

const sentences = [
  'The harbour opened in the spring of 1931.',
  'Twelve boats lay in it that summer, and most were old.',
];
const page = `<!doctype html>
<!-- saved from url=(0029)https://example.org/2023/quay -->
<html lang="en"><head><title>The old quay</title>
<meta name="author" content="Ana Rojas"><meta property="article:published_time" content="2023-05-21"></head>
<body><nav><a href="/">Home</a></nav><article><h1>The old quay</h1>
<p>${sentences[0]} ${'It was built of wood, as all of them were. '.repeat(6)}</p>
<p>${sentences[1]} ${'Nobody knows who painted them in that year. '.repeat(6)}</p>
</article></body></html>`;

it('reads pages, PDFs and subtitles beside texts, and says where a passage stands', async () => {
  const { articles, problems } = await read({
    'page.html': page,
    'page_files/frame.html': page,
    'report.pdf': makePdf([column(sentences, 72, 700)]),
    'talk.vtt': `WEBVTT\n\n01:01.000 --> 01:02.000\n<v Ana>${sentences[0]}\n`,
    'text.txt': `${sentences.join('\n')}\n`,
  });
  expect(problems).toEqual([]);
  expect(
    articles.map(({ id, title, author, date, url }) => ({ id, title, author, date, url })),
  ).toEqual([
    {
      id: 'page',
      title: 'The old quay',
      author: 'Ana Rojas',
      date: '2023-05-21',
      url: 'https://example.org/2023/quay',
    },
    { id: 'report', title: 'Report', author: null, date: null, url: null },
    { id: 'talk', title: 'Talk', author: null, date: null, url: null },
    { id: 'text', title: 'Text', author: null, date: null, url: null },
  ]);
  const places = articles.map(({ passages }) => {
    const [first] = passages;
    return { line: first?.line, place: first?.place, speaker: first?.speaker };
  });
  expect(places).toEqual([
    { line: 6, place: undefined, speaker: null },
    { line: undefined, place: 'p. 1', speaker: null },
    { line: 4, place: '1:01', speaker: 'Ana' },
    { line: 1, place: undefined, speaker: null },
  ]);
  expect(articles.flatMap(({ passages }) => passages.map(({ text }) => text))).not.toContain(
    'Home',
  );
});

it('reads the post of a site generator in HTML, and no part of a page', async () => {
  const { articles, problems } = await read({
    '_posts/2012-03-04-quay.html': `---\nlayout: post\ntitle: The quay\n---\n{% include x.html %}\n<p>${sentences[0]}<br>\n${sentences[1]}</p>\n`,
    'layouts/list.html':
      '<html><head><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>',
    'archetypes/default.md':
      '---\ntitle: "{{ replace .Name "-" " " | title }}"\ndate: {{ .Date }}\n---\nSome text.\n',
  });
  expect(articles).toMatchObject([
    {
      id: '_posts/2012-03-04-quay',
      title: 'The quay',
      date: '2012-03-04',
      passages: [{ line: 6 }],
    },
  ]);
  expect(problems).toEqual([
    'note archetypes/default.md:1: This is a template for articles and left out.',
    'note layouts/list.html:1: This is a part of a page or a template for one.',
  ]);
});

it('reads code, braces and headings of a post in HTML as its page shows them', async () => {
  const code = '<body>\n  <p>{{ boat }}</p>\n</body>\n</html>';
  const body = [
    `<h2 id="boats">Boats</h4>\n<p>${sentences[0]}</p>`,
    `{{< highlight html "linenos=table" >}}\n${code}\n{{< /highlight >}}`,
    `<p>The name stands in {{ boat }}. ${sentences[1]}</p>\n</body>\n<h3>Storms</h3>\n<p>${sentences[1]}</p>`,
  ].join('\n');
  const { articles } = await read({
    'post/quay.html': `---\ntitle: The quay\n---\n${body}`,
    'post/storm.html': `---\nlayout: post\ntitle: The storm\n---\n${body}`,
  });
  const [quay, storm] = articles.map(({ passages }) =>
    passages.map(({ section, text, line }) => [section, text, line]),
  );
  expect(quay).toEqual([
    ['Boats', sentences[0], 5],
    ['Boats', code, 7],
    ['Boats', `The name stands in {{ boat }}. ${sentences[1]}`, 12],
    ['Storms', sentences[1], 15],
  ]);
  expect(storm?.[2]?.[1]).toBe(`The name stands in . ${sentences[1]}`);
});

it('takes the title of a file with a generic name from its folder', async () => {
  const { articles } = await read({
    'the-quay/english/captions.srt': `1\n00:00:1,000 --> 00:00:02,000\n${sentences[0]}\n`,
    'the-storm/transcript.txt': sentences.join('\n'),
    'the-lamp/spanish/community.srt': `1\n00:00:1,000 --> 00:00:02,000\n${sentences[0]}\n`,
    'the-boats.es.md': sentences.join('\n'),
  });
  const titles = articles.map(({ title }) => title);
  expect(titles).toEqual(['The boats', 'The lamp', 'The quay', 'The storm']);
});

it('says in one sentence why a file cannot be read, and goes on', async () => {
  const { articles, problems } = await read({
    'scan.pdf': makePdf([[], []]),
    'damaged.docx': 'no archive',
    'damaged.epub': 'no archive',
    'good.md': sentences.join('\n'),
  });
  expect(articles.map(({ id }) => id)).toEqual(['good']);
  expect(problems).toEqual([
    'error damaged.docx:1: This file is damaged, or not of the kind that its name says.',
    'error damaged.epub:1: This file is damaged, or not of the kind that its name says.',
    'error scan.pdf:1: This PDF has no text, only pictures of pages; run text recognition (OCR) on it first.',
  ]);
});

it('reads subtitles that are called a text as subtitles', async () => {
  const cue = (mark: string) => `00:00:01${mark}000 --> 00:00:02${mark}500`;
  const { articles, problems } = await read({
    'a.txt': `WEBVTT\n\n${cue('.')}\n<v Ana Rojas>The harbour opened in the spring\n\n${cue('.')}\n<v Ana Rojas>of 1931.\n`,
    'b.txt': `\ufeff1\r\n${cue(',')}\r\n<i>Twelve boats lay in it</i>\r\n\r\n2\r\n${cue(',')}\r\nthat summer.\r\n`,
    'd.md': `1\n${cue(',')}\nNobody came.\n`,
    'c.txt': `1\nThe quay --> the town.\n`,
  });
  expect(problems).toEqual([]);
  expect(
    articles.map(({ title, passages }) => [
      title,
      passages.map(({ text, place }) => [text, place]),
    ]),
  ).toEqual([
    ['A', [['Ana Rojas: The harbour opened in the spring of 1931.', '0:01']]],
    ['B', [['Twelve boats lay in it that summer.', '0:01']]],
    ['C', [['1 The quay --> the town.', undefined]]],
    ['D', [['Nobody came.', '0:01']]],
  ]);
});

it('reads the page of a transcript by its times and by who speaks', async () => {
  const said = [
    'The harbour opened',
    'in the spring',
    'of 1931.',
    'Who said so?',
    'She did',
    'then.',
  ];
  const names = ['Ana', 'Ana', 'Ana', 'Luis Mora', 'Ana', 'Ana'];
  const turns = said.map(
    (text, i) => `<cite>${names[i]}:</cite>\n<time>00:00:0${i}</time>\n<p>${text}</p>\n<p></p>\n`,
  );
  const { articles, problems } = await read({
    'talk.html': turns.join(''),
    'alone.html': turns.join('').replace(/Ana|Luis Mora/gu, 'Speaker'),
  });
  expect(problems).toEqual([]);
  expect(
    articles.map(({ passages }) => passages.map(({ text, place, line }) => [text, place, line])),
  ).toEqual([
    [[`${said.slice(0, 4).join(' ')} She did then.`, '0:00', 2]],
    [
      ['Ana: The harbour opened in the spring of 1931.', '0:00', 2],
      ['Luis Mora: Who said so?', '0:03', 14],
      ['Ana: She did then.', '0:04', 18],
    ],
  ]);
});
