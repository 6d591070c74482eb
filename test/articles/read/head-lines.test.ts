/** Texts that say at their start what they are, and talks of officials, in; their titles, days and speakers out. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said = 'The ferry sails again from the old quay, and everybody who waited for it is glad.';

const read = (text: string, path = '2024-10-04.txt') => parseArticle({ path, text }).article;

it.each([
  'URL: https://example.org/talk\nFecha: 2024-10-05\nTítulo: La charla del puerto\n\n',
  'Title: La charla del puerto\nDate: 5 October 2024\nRoom: 12\nSource: https://example.org/talk\n\n',
])('takes lines that name its fields for front matter', (head) => {
  const article = read(`${head}${said}\n\n${said}`);
  expect(article).toMatchObject({
    title: 'La charla del puerto',
    date: '2024-10-05',
    url: 'https://example.org/talk',
  });
  expect(article?.passages.map(({ text, section }) => [section, text])).toEqual([
    [null, said],
    [null, said],
  ]);
});

it('takes such lines above Markdown, as MkDocs and Pelican have them', () => {
  const head =
    'Title: The quay\nSummary: Who built it.\nDate: 2024-10-05 17:50\nTags: boats, quays';
  const article = read(`${head}\n\n![Fog](fog.png)\n\n${said}`, 'docs/quay.md');
  expect(article).toMatchObject({ title: 'The quay', date: '2024-10-05' });
  expect(article?.passages.map(({ text }) => text)).toEqual([said]);
});

const speaker = '* **Speaker: [Ana Rojas](https://example.org/ana)**';
const video = '* **Video: [https://example.org/v](https://example.org/v)**';

it.each([
  ['* **Conference: [The Quays 2011](https://example.org) - Sept 2011**', '2011-09'],
  ['* **Meeting: [The Quays](https://example.org) - May 3, 2018**', '2018-05-03'],
  ['* **Date: June 2015**', '2015-06'],
  ['* **Evento: Los muelles - 3 de mayo de 2018**', '2018-05-03'],
  ['* **Konferenz: Kaitag - 27.-28. September 2018**', '2018-09'],
  ['* **Conference: The Quays - September 27-28, 2018**', '2018-09'],
  ['* **Conference: The Quays**', null],
])('takes a list in bold type below the title for front matter: %s', (held, date) => {
  const head = [speaker, held, video, '* **Slides: none**'].join('\n');
  const article = read(`# The old quay\n\n${head}\n\n${said}`, 'quay.md');
  const url = 'https://example.org/v';
  expect(article).toMatchObject({ title: 'The old quay', author: 'Ana Rojas', date, url });
  expect(article?.passages.map(({ text, line }) => [text, line])).toEqual([[said, 8]]);
});

it.each([
  ['that is not bold as a whole', '* **Speaker:** Ana\n* **Video:** https://example.org'],
  ['further down', `${said}\n\n${speaker}\n${video}`],
  ['of other things', '* **Boat: Ana - May 2018**\n* **Quay: Luis - June 2018**'],
])('takes a list %s for text', (_what, head) => {
  const article = read(`# The old quay\n\n${head}\n\n${said}`, 'quay.md');
  expect(article).toMatchObject({ author: null, date: null, url: null });
  expect(article?.passages.map(({ text }) => text).join(' ')).toContain('Ana');
});

it('takes no sentence for the name of who speaks', () => {
  const head = `* **Speakers: Ana Rojas interviews Luis Paz**\n* **Date: June 2015**\n${video}`;
  expect(read(`${head}\n\n${said}`, 'q.md')).toMatchObject({ author: null, date: '2015-06' });
});

it.each(['+++\ntitle = "The quay"\n+++', '---\ntitle: The quay\n---'])(
  'takes front matter below a blank line: %j',
  (head) => {
    const article = read(`\n\n${head}\n\n${said}`, 'quay.md');
    expect(article?.title).toBe('The quay');
    expect(article?.passages.map(({ text, line }) => [text, line])).toEqual([[said, 7]]);
  },
);

it('leaves lines across where they are', () => {
  const text = `\n---\n${said}\n\n---\n`;
  expect(read(text, 'quay.md')?.passages.map((passage) => passage.text)).toEqual([said]);
});

it('says on which line of the file a field is wrong', () => {
  const text = `\n\nTitle: The talk\nURL: the quay\n\n${said}`;
  const { article, problems } = parseArticle({ path: 'talk.txt', text });
  expect(article).toMatchObject({ title: 'The talk', url: null });
  expect(problems.map(({ line }) => line)).toEqual([4]);
});

it('takes other lines with a colon for text', () => {
  for (const head of ['Ana: Hello.\nLuis: Hello, Ana.', 'Title: of the song\nAna: I sing it.']) {
    const shown = read(`${head}\n\n${said}`)?.passages.map(({ text }) => text);
    expect(shown?.join(' ')).toContain('Ana');
  }
});

it('never says that one who was named last said what somebody with a role says', () => {
  const turns = [
    `PRESIDENT ANA QUISPE: ${said}`,
    said,
    `LUIS PAZ, MINISTER OF THE SEA AND OF ALL QUAYS: ${said}`,
    said,
    `PRESIDENT ANA QUISPE: ${said}`,
    `JOURNALIST EVA MAMANI: ${said}`,
    `JOURNALIST EVA MAMANI: ${said}`,
    `PRESIDENT ANA QUISPE: ${said}`,
  ];
  expect(read(turns.join('\n\n'))?.passages.map(({ speaker }) => speaker)).toEqual([
    ...['PRESIDENT ANA QUISPE', 'PRESIDENT ANA QUISPE', 'LUIS PAZ', 'LUIS PAZ'],
    ...[
      'PRESIDENT ANA QUISPE',
      'JOURNALIST EVA MAMANI',
      'JOURNALIST EVA MAMANI',
      'PRESIDENT ANA QUISPE',
    ],
  ]);
});

it('shows no signs alone, and keeps the name of a file whose numbers it parts', () => {
  const article = read(`${said}\n\n???\n\n${said}`, 'talks/1_2.txt');
  expect(article?.title).toBe('Talks 1_2');
  expect(article?.passages.map(({ text }) => text)).toEqual([said, said]);
});
