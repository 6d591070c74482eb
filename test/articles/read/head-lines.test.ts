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
