/** Front matter as people and other programs write it, and what an article takes from it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { writeFrontMatter } from '../../../src/articles/write-front-matter.ts';

function read(frontMatter: string, path = 'folder/peru-troops.md', fence = '---') {
  const text = `${fence}\n${frontMatter}\n${fence}\n\nThe lamp was replaced.\n`;
  const { article, problems } = parseArticle({ path, text });
  if (article === null) throw new Error('The article is lost.');
  return {
    article,
    problems: problems.map(({ line, severity, message }) => `${line} ${severity}: ${message}`),
    texts: article.passages.map((passage) => passage.text),
  };
}

it.each([
  ['title: "The lamp"', { title: 'The lamp' }],
  ['Title: The lamp', { title: 'The lamp' }],
  ['title: >\n  The\n  lamp', { title: 'The lamp' }],
  ['title: 1984', { title: '1984' }],
  ['"title": The lamp', { title: 'The lamp' }],
  ['title: ~', { title: 'Peru troops' }],
  ['title: It’s # not a comment', { title: 'It’s' }],
  ['author: Ana Rojas', { author: 'Ana Rojas' }],
  ['author_name: Ana Rojas', { author: 'Ana Rojas' }],
  [
    'author:\n    name: "Ana Rojas"\n    about: "\n    [Ana](mailto:ana) writes: of boats.\n\n    Of fog."\n    mail: "ana"',
    { author: 'Ana Rojas' },
  ],
  ['author: [Ana Rojas, Luis Paz]', { author: 'Ana Rojas, Luis Paz' }],
  ['authors:\n- Ana Rojas\n- Luis Paz', { author: 'Ana Rojas, Luis Paz' }],
  ['authors:\n  - name: Ana Rojas\n    url: https://example.org', { author: 'Ana Rojas' }],
  ['author:\n  - "[[people/Ana Rojas|Ana Rojas]]"', { author: 'Ana Rojas' }],
  ['author:\n  - [[Ana Rojas]]', { author: 'Ana Rojas' }],
  ['título: La lámpara\nautora: Ana Rojas', { title: 'La lámpara', author: 'Ana Rojas' }],
  ['titel: Die Lampe\ndatum: 23.05.2023', { title: 'Die Lampe', date: '2023-05-23' }],
  ['dia: 2023-05-23', { date: '2023-05-23' }],
  ['fecha_publicacion: "2023-05-23"', { date: '2023-05-23' }],
  ['url_canonica: "https://example.org/faro"', { url: 'https://example.org/faro' }],
  ['title: Meeting notes | 2nd May 2023', { date: '2023-05-02' }],
  ['title: Acta de la junta (3 de mayo de 2023)', { date: '2023-05-03' }],
  ['title: The storm of May 3, 2023', { date: null }],
  ['date: 2023-05-23T23:30:00-05:00', { date: '2023-05-23' }],
  ['date: 2023-05-23 10:00:00 +0200', { date: '2023-05-23' }],
  ['date: 2023-05-23T10:00:00Z', { date: '2023-05-23' }],
  ['date: 2023-05-23 Tuesday', { date: '2023-05-23' }],
  ['date:: 2023-05-23 martes', { date: '2023-05-23' }],
  ['date: 2023-05', { date: '2023-05' }],
  ['date: May 2023', { date: '2023-05' }],
  ['date: 2023', { date: '2023' }],
  ['date: 2023-5-3', { date: '2023-05-03' }],
  ['date: 2023/05/23', { date: '2023-05-23' }],
  ['date: 23.05.2023', { date: '2023-05-23' }],
  ['date: May 23, 2023', { date: '2023-05-23' }],
  ['date: Tue, 23 May 2023 10:00:00 GMT', { date: '2023-05-23' }],
  ['date: Tue May 23 10:00:00 -0500 2023', { date: '2023-05-23' }],
  ['date: Tue May  2 10:00:00 AM UTC 2023', { date: '2023-05-02' }],
  ['date: Tues 23 May 10:00:00 CEST 2023', { date: '2023-05-23' }],
  ['date: Thurs Sept 14 10:00 2023', { date: '2023-09-14' }],
  ['date: Tue May 23 2023 10:00:00 GMT-0500 (Central Daylight Time)', { date: '2023-05-23' }],
  ['date: mar. 23 mai 2023', { date: '2023-05-23' }],
  ['date: mar 3 2023', { date: '2023-03-03' }],
  ['pubDate: "May 23, 2023"', { date: '2023-05-23' }],
  ['publish_date: 2023-05-23\ndate: 2023-06-01', { date: '2023-06-01' }],
  ['lastmod: 2024-01-01', { date: null }],
  ['permalink: /2023/05/23/lamp/', { date: '2023-05-23', url: null }],
  ['aliases:\n  - blog/2023-05-23-lamp', { date: '2023-05-23' }],
  ['slug: lamp-2023\nurl: post/lamp', { date: null, url: null }],
  ['created: 2022-01-01\npublished: 2023-05-23', { date: '2023-05-23' }],
  ['created: 2022-01-01', { date: '2022-01-01' }],
  ['Date Created: "2022-01-01"\nDate Modified: "2023-01-01"', { date: '2022-01-01' }],
  ['Creation Date: 2022-01-01 10:15', { date: '2022-01-01' }],
  ['date_created: 2022-01-01\nDate Published: 2023-05-23', { date: '2023-05-23' }],
  ['createdAt: 2022-01-01T10:00:00Z\npublished: 2023-05-23', { date: '2023-05-23' }],
  ['created: soon\ncreated-on: 2022-01-01', { date: '2022-01-01' }],
  ['Published Date: 2023-05-23\nCreated: 2022-01-01', { date: '2023-05-23' }],
  ['fecha de creación: 2022-01-01', { date: '2022-01-01' }],
  ['Erstellt am: 01.02.2022\nerstellt: 13.02.2022', { date: '2022-02-13' }],
  ['Date Modified: 2023-01-01\nlast-created: 2022-01-01', { date: null }],
  ['publish: true', { publisher: null }],
  ['title: "The lamp\nof the town"\nauthor: Ana', { title: 'The lamp of the town', author: 'Ana' }],
  ['description: |\n  What it\n  is about.', { description: 'What it is about.' }],
  ['excerpt: What it is about.', { description: 'What it is about.' }],
  ['url: /2023/lamp/', { url: null }],
  ['url: the-old-lamp', { url: null }],
  ['url: old posts/lamp', { url: null }],
  ['title: "The lamp\n\nof old"', { title: 'The lamp of old' }],
  ['url: /lamp/\ncanonical: https://example.org/lamp', { url: 'https://example.org/lamp' }],
  ['source: "https://example.org/lamp"', { url: 'https://example.org/lamp' }],
  ['source: the archive', { url: null }],
  ['permalink: /:year/:title/', { url: null }],
  ['language: en-GB', { language: 'en' }],
  ['lang: es', { language: 'es' }],
  ['kind: Digest', { kind: 'digest' }],
  ['draft: false', {}],
  ['layout: post\ntags: [a, b]\nslug: x\nweight: 3\naliases:\n  - /y\ncolour: blue', {}],
  ['cover:\n\timage: x.png\nparams: {a: [1, 2}\ntitle: The lamp', { title: 'The lamp' }],
  ['# a comment\ntitle: The lamp\n\n# another', { title: 'The lamp' }],
  ['', { title: 'Peru troops' }],
])('takes from %j what it says, without a word', (frontMatter, expected) => {
  const { article, problems, texts } = read(frontMatter);
  expect(article).toMatchObject(expected);
  expect(problems).toEqual([]);
  expect(texts).toEqual(['The lamp was replaced.']);
});

it.each([
  ['title = "The lamp"\ndate = 2023-05-23T10:00:00-05:00', 'The lamp', '2023-05-23'],
  [
    "title = 'The \"lamp\"'\ndate = 2023-05-23\ntags = [\n  'a',\n  'b'\n]",
    'The "lamp"',
    '2023-05-23',
  ],
  [
    'date = "2023-05-23"\ntitle = """\nThe\nlamp"""\n[params]\ntitle = "Another"',
    'The lamp',
    '2023-05-23',
  ],
  ['title = "The lamp\ndate = 2023-05-23', null, '2023-05-23'],
])('reads TOML: %j', (frontMatter, title, date) => {
  const { article, problems, texts } = read(frontMatter, 'lamp.md', '+++');
  expect(article).toMatchObject({ title: title ?? 'Lamp', date });
  expect(problems.length).toBe(title === null ? 1 : 0);
  expect(texts).toEqual(['The lamp was replaced.']);
});

it.each([
  [
    'title: The lamp: a history',
    'title',
    'The lamp: a history',
    '2 note: title is read as it stands; a value that holds ": " needs quotes around it.',
  ],
  [
    'title: "The lamp',
    'title',
    'The lamp',
    '2 note: title is read as it stands; a quote or bracket that opens there does not close.',
  ],
  [
    'title: "The "old" lamp"',
    'title',
    'The "old" lamp',
    expect.stringMatching(/^2 note: title is read as it stands; /),
  ],
  [
    'title: *Bold* words',
    'title',
    'Bold words',
    expect.stringMatching(/^2 note: title is read as it stands; /),
  ],
  [
    'title: @ana speaks',
    'title',
    '@ana speaks',
    expect.stringMatching(/^2 note: title is read as it stands; /),
  ],
  ['date: tomorrow', 'date', null, '2 error: date must be a day as YYYY-MM-DD, not "tomorrow".'],
  [
    'date: 05/06/2022',
    'date',
    null,
    '2 error: date must be a day as YYYY-MM-DD, not "05/06/2022".',
  ],
  ['url: example.org/lamp', 'url', null, expect.stringMatching(/^2 error: url must be an http/)],
  [
    'kind: sumary',
    'kind',
    'digest',
    '2 error: kind must be original or digest, not "sumary"; the article is cited as a digest.',
  ],
  ['title: One\ntitle: Two', 'title', 'One', '3 error: title stands twice; the first is used.'],
  [
    'titl: The lamp',
    'title',
    'Peru troops',
    '2 note: "titl" is no field of Footnote; did you mean title?',
  ],
  [
    'title: One\nsomething else',
    'title',
    'One',
    '3 error: This line is not read; it is no "name: value".',
  ],
  [
    'author: &a\nfoo: *a',
    'author',
    null,
    expect.stringMatching(/^2 error: author cannot be read: /),
  ],
] as const)('does not lose the article over %j', (frontMatter, field, value, problem) => {
  const { article, problems, texts } = read(frontMatter);
  expect(article[field]).toBe(value);
  expect(problems).toEqual([problem]);
  expect(texts).toEqual(['The lamp was replaced.']);
});

it('reads no description over many lines as text, where the title stands below', () => {
  const about = 'It was a long day.\n\nAgenda\n9:00 Ana Rojas\nEva Paz\nJuan Soto\nPaz Ruiz\n';
  const head = `Made: 2024\nLength: 70s\nViews: 3\nVideo: The boats of the quay.\n\n${about}`;
  const text = `---\n${head}---\n\n# The old quay\n\nThe lamp was replaced.\n`;
  const { article, problems } = parseArticle({ path: 'a.md', text });
  expect(article?.title).toBe('The old quay');
  expect(article?.passages.map((passage) => passage.text)).toEqual(['The lamp was replaced.']);
  expect(problems).toEqual([]);
});

it.each(['draft: true', 'draft: yes', 'published: false'])('leaves out a file with %s', (line) => {
  const text = `---\ntitle: The lamp\n${line}\n---\n\nNot yet.\n`;
  const { article, problems } = parseArticle({ path: 'a.md', text });
  expect(article).toBeNull();
  expect(problems).toMatchObject([{ line: 3, severity: 'note', isMinor: true }]);
});

const spanish = 'La lámpara del muelle se cambió de noche, y nadie supo quién lo hizo.';

it.each([
  ['date: [[2022-10-25]]', spanish, '2022-10-25'],
  ['date: "[[2022-10-25]]"', spanish, '2022-10-25'],
  ['created: [[2022-10-25]]', spanish, '2022-10-25'],
  ['date: 08-03-2023', spanish, '2023-03-08'],
  ['date: 08-03-2023', 'The lamp was replaced at night, and nobody knew who did it.', null],
])('reads the day of %s above a text', (line, text, date) => {
  const { article } = parseArticle({ path: 'a.md', text: `---\n${line}\n---\n\n${text}\n` });
  expect(article).toMatchObject({ date });
});

it('reads two figures of a year where the language has one order of days', () => {
  const dated = (text: string) =>
    parseArticle({ path: 'examen 04-10-22.md', text: `${text}\n` }).article;
  expect(dated(spanish)).toMatchObject({ title: 'Examen', date: '2022-10-04' });
  expect(dated('The lamp was replaced at night, and nobody knew who did it.')?.date).toBeNull();
});

it('leaves out of a title what was taken back', () => {
  const text = '---\ntitle: A <del>new</del> <ins>old</ins> lamp\n---\n\nIt is lit.\n';
  expect(parseArticle({ path: 'a.md', text }).article?.title).toBe('A old lamp');
});

it('reads front matter with an empty map in it', () => {
  expect(read('{}').article.passages).toMatchObject([{ section: null }]);
});

it('reads front matter above plain text, and what is none as text', () => {
  const plain = parseArticle({
    path: 'a.txt',
    text: '---\nurl: https://example.org/a\n---\nA lamp.\n',
  });
  expect(plain.article).toMatchObject({ url: 'https://example.org/a', passages: [{ line: 4 }] });
  const across = parseArticle({
    path: 'a.md',
    text: '---\n\nA lamp is new.\n\n---\n\nIt shines.\n',
  });
  expect(across.article?.passages.map(({ text }) => text)).toEqual([
    'A lamp is new.',
    'It shines.',
  ]);
});

it('ends front matter that is not closed at the first blank line', () => {
  const text = '---\ntitle: The lamp\ndate: 2023-05-23\n\nIt was replaced.\n\nIt shines.\n';
  const { article, problems } = parseArticle({ path: 'a.md', text });
  expect(article).toMatchObject({ title: 'The lamp', date: '2023-05-23' });
  expect(article?.passages.map((passage) => passage.line)).toEqual([5, 7]);
  expect(problems.map(({ message }) => message)).toEqual([
    'The front matter is not closed; end it with a line --- above the text.',
  ]);
});

it('shows a value of several lines in one', () => {
  const text = '---\npublisher: "\\n\\n"\n---\n\nText.\n';
  expect(parseArticle({ path: 'a.md', text }).problems.map(({ message }) => message)).toEqual([
    'publisher must be one line of text, not " ".',
  ]);
});

it('reads a title back as the page says it, whatever marks it looks like', () => {
  const pieces = ['</a>', '<b>', '</b>', '<br>', '&lt;', '&amp;', '&#38;', '*', '**', '`', '# '];
  const more = ['[sic](no)', '\\*', '\\', '_x_', 'Q&A', 'C#', '5 < 6', ' ', 'the tag', ': ', '"'];
  const title = fc
    .array(fc.constantFrom(...pieces, ...more), { minLength: 1, maxLength: 8 })
    .map((all) => `A ${all.join('')}`.replace(/\s+/gu, ' ').trim());
  fc.assert(
    fc.property(title, (said) => {
      const text = writeFrontMatter({ title: said, publisher: said }, 'Text.');
      const { article } = parseArticle({ path: 'page.md', text });
      expect([article?.title, article?.publisher]).toEqual([said, said]);
    }),
    { numRuns: 500 },
  );
});

it.each([
  `author: ${'['.repeat(200)}`,
  `author: ${'{a: '.repeat(200)}`,
  `author: ${'- '.repeat(200)}a`,
])(
  'reads nothing that stands a hundred levels deep, where a parser would go down as often: %#',
  (line) => {
    const { article, problems } = read(`title: The lamp\n${line}`);
    expect(article).toMatchObject({ title: 'The lamp', author: null });
    expect(problems).toEqual([
      '3 error: author cannot be read: its brackets or items stand too deep in each other.',
    ]);
  },
);

it.each([
  ['---\ntitle: The lamp\ndate: 2023-05-23\n------\n', 'The lamp', '2023-05-23'],
  ['+++\ntitle = "The lamp"\ndate = 2023-05-23\n+++++\n', 'The lamp', '2023-05-23'],
  // A line across the page and a heading.
  ['---\nPart 1: The lamp\n------\n', 'A', null],
])('lets a longer line close front matter: %j', (opening, title, date) => {
  const { article, problems } = parseArticle({
    path: 'a.md',
    text: `${opening}\nThe storm was long.\n\n---\n\nThe end.\n`,
  });
  expect(article).toMatchObject({ title, date });
  expect(article?.passages.map(({ text }) => text)).toEqual(['The storm was long.', 'The end.']);
  expect(problems).toEqual([]);
});
