/** Speeches as people keep them: the day near the beginning, or in the name of the file, is that of the article and no passage. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';

const said =
  'The ferry left the old quay at nine, and nobody on board knew then that it would not come back at all, as it always had.';

const dicho =
  'El barco salió del muelle viejo a las nueve, y nadie a bordo sabía entonces que no iba a volver nunca más a la ciudad.';

function read(path: string, ...blocks: readonly string[]) {
  const article = parseArticle({ path, text: `${blocks.join('\n\n')}\n` }).article;
  const passages = article?.passages ?? [];
  return {
    title: article?.title,
    date: article?.date,
    publisher: article?.publisher,
    sections: [...new Set(passages.map(({ section }) => section))],
    texts: passages.map(({ text }) => text),
  };
}

it.each([
  ['a.md', 'The Old Quay\n------------', '[Jueves 13 de Diciembre del 2007]', dicho, '2007-12-13'],
  ['a.md', '# The Old Quay', '*3 May 2023*', said, '2023-05-03'],
  ['a.txt', 'The Old Quay', 'Thursday, May 4, 2023', said, '2023-05-04'],
  ['a.md', '# Why a Quay?', '4 May 2023', said, '2023-05-04', 'Why a Quay?'],
  ['a.md', '# The Old Quay', '**Day Two—4 May 2023**', said, '2023-05-04'],
  ['a.txt', 'The Old Quay', 'Lima, 3 de mayo de 2023', dicho, '2023-05-03'],
  ['a.txt', 'The Old Quay', 'Fecha: 05/06/2023', dicho, '2023-06-05'],
  ['a.txt', 'The Old Quay', 'Date: 05/06/2023', said, '2023-05-06'],
  ['a.txt', 'The Old Quay', '8-18-89', said, '1989-08-18'],
  ['a.md', '# The Old Quay', 'Fecha: 18/8/89', dicho, '1989-08-18'],
  ['a.md', '# The Old Quay', '**Date:** June 2015', said, '2015-06'],
  ['a.md', '# The Old Quay', 'Fecha: 2015', dicho, '2015'],
])(
  'takes the day below the title of %s: %s %s',
  (path, top, day, text, date, title = 'The Old Quay') => {
    expect(read(path, top, day, text, text)).toEqual({
      title,
      date,
      publisher: null,
      sections: [null],
      texts: [text, text],
    });
  },
);

it.each([
  ['_09/22/18_', 'In 2018 she sailed.', '2018-09-22'],
  ['22.09.18', 'In 2018 she sailed.', '2018-09-22'],
  ['_10/11/18_', 'She sailed in 2018, and came back on 09/22/18.', '2018-10-11'],
  ['10/11/18', 'She sailed in 2018, and came back on 22/09/2018.', '2018-11-10'],
  ['10/11/18', 'She sailed in 2018.', null],
  ['10/11/18', 'In 2018 she sailed on 09/22/18 and on 22/09/18.', null],
  ['09/22/18', 'She sailed at nine.', null],
  ['09/22/18', 'She sailed in 1918, and in 2018 again.', null],
  ['18/11/10', 'She sailed in 2010 and in 2018.', null],
])('reads the year of %s by what the text says: %s', (day, told, date) => {
  expect(read('a.md', '# The Old Quay', day, `${said} ${told}`, said).date).toBe(date);
});

it.each([
  ['Ana Rojas || 16-05-2023', '2023-05-16', 'Ana Rojas'],
  ['Ana de la Rojas · 3 May 2023', '2023-05-03', 'Ana de la Rojas'],
  ['Ana Rojas-Paz • 2023-05-03', '2023-05-03', 'Ana Rojas-Paz'],
  ['Ana Rojas || 05-05-2023', '2023-05-05', 'Ana Rojas'],
  // Nothing tells the month.
  ['Ana Rojas || 03-05-2023', null, 'Ana Rojas'],
])('takes who wrote a note and its day of %s', (byline, date, author) => {
  const text = `Of: #quays\n${byline}\n***\n\n# The Old Quay\n\n${said}\n`;
  const { article } = parseArticle({ path: 'a.md', text });
  expect(article).toMatchObject({ title: 'The Old Quay', date, author, publisher: null });
  expect(article?.passages.map(({ text }) => text)).toEqual([`Of: #quays\n${said}`]);
});

it.each(['Lima || 16-05-2023', 'Boats, quays & fog || 16-05-2023', 'Ana Rojas || 16 boats, 2023'])(
  'takes nothing of %s',
  (line) => {
    const { article } = parseArticle({ path: 'a.md', text: `${line}\n\n# Quay\n\n${said}\n` });
    expect(article).toMatchObject({ date: null, author: null });
    expect(article?.passages[0]?.text).toContain(line);
  },
);

it('takes title, publisher and day of lines that no blank one parts', () => {
  const head = 'Versión del Muelle\nEl Muelle Viejo\n01 de diciembre de 2018\n---\n???';
  const text = `${head}\nEl Muelle Viejo  | 01 de diciembre de 2018\n${dicho}\n${dicho}`;
  expect(read('01--a.txt', text)).toEqual({
    title: 'Versión del Muelle',
    date: '2018-12-01',
    publisher: 'El Muelle Viejo',
    sections: [null],
    texts: [`${dicho} ${dicho}`],
  });
});

it('takes the title right below a day that comes first', () => {
  const { title, date, texts } = read('a.txt', `3 May 2023\nThe Quay\nLima (Peru)\n\n${said}`);
  expect({ title, date, texts }).toEqual({
    title: 'The Quay',
    date: '2023-05-03',
    texts: [`Lima (Peru)\n${said}`],
  });
  expect(read('old-quay/transcript_en.txt', said).title).toBe('Old quay');
});

it('keeps the lines apart that say below the title where and how it was said', () => {
  const head =
    '3 May 2023\nThe Quay\nTown Hall of the Old Quay, Lima (Peru)\nLanguage: English | Transcript';
  expect(read('a.txt', head, said).texts).toEqual([head.split('\n').slice(2).join('\n'), said]);
});

it('makes no section of who spoke', () => {
  const { title, sections, texts } = read('a.txt', 'The Quay', 'Ana Rojas', '3 May 2023', said);
  expect({ title, sections, texts }).toEqual({
    title: 'The Quay',
    sections: [null],
    texts: [`Ana Rojas\n${said}`],
  });
});

it.each(['5-6-89', '8-18-12', '18-31-89'])('takes %s for no day', (day) => {
  expect(read('a.txt', 'The Old Quay', day, said, said).date).toBeNull();
});

it.each([
  ['a diary', ['Of the Quay', '3 May 2023', said, '4 May 2023', said]],
  ['a day below the text', [said, said, '3 May 2023', said]],
  ['a day that is part of a line', ['The Quay', 'The 3 May 2023 was a day without wind.', said]],
])('takes no day of %s', (_what, blocks) => {
  const { date, texts, sections } = read('a.txt', ...blocks);
  expect(date).toBeNull();
  expect([...texts, ...sections].join('\n')).toContain('3 May 2023');
});

it.each([
  ['0003.13-12-2007.the-old-quay.txt', 'The old quay', '2007-12-13'],
  ['10 - Ana Rojas - 19-12-2011.txt', 'Ana Rojas', '2011-12-19'],
  ['06 - Ana Rojas - 03-05-1996.txt', 'Ana Rojas', '1996-03-05'],
  ['the-old-quay_2011-12-19.txt', 'The old quay', '2011-12-19'],
  ['old-quay_assemblyai_opus.txt', 'Old quay', null],
  ['old-quay - transcript.txt', 'Old quay', null],
  ['old-quay/es.txt', 'Old quay', null],
  ['old-quay/transcripción.txt', 'Old quay', null],
  ['old-quay/1_2.txt', 'Old quay 1_2', null],
  ['data/12.txt', '12', null],
  ['1984.txt', '1984', null],
])('reads the name of %s', (path, title, date) => {
  expect(read(path, said, said)).toMatchObject({ title, date });
});

it('takes the day that begins a title', () => {
  expect(read('a.md', '# March 26, 2019 Meeting Notes', said).date).toBe('2019-03-26');
  expect(read('a.md', '# The quay of March 26, 2019 and after', said).date).toBeNull();
});
