/** A record that was saved page by page in, passages without the heads of its pages out, and sentences whole across them. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { veilPageHeads } from '../../../src/articles/read/plain/veil-page-heads.ts';

const read = (text: string) => {
  const article = parseArticle({ path: 'a.txt', text }).article;
  const passages = article?.passages ?? [];
  return {
    title: article?.title,
    texts: passages.map(({ text }) => text),
    sections: new Set(passages.map(({ section }) => section)),
  };
};

const said = [
  'The council met at nine, and nobody knew then that the ferry had left the old',
  'quay for Lima. The lamps were lit, as they had been every night of that year.',
  'It rained. The harbour was closed in the evening, and the members went home.',
];

it.each([
  ['Page %n of 3', 'Harbour Council\nRegular Meeting'],
  ['Página %n de 3', 'Concejo del Puerto'],
  ['%n/3', 'Harbour Council'],
])('leaves out "%s" and what stands beside it on each page', (count, head) => {
  const pages = said.map(
    (text, i) => `${head}\n${count.replace('%n', String(i + 1))}\n\n${text}\n\n`,
  );
  const { texts, sections } = read(`The Old Quay\n\n${pages.join('')}`);
  expect([...sections].join('\n')).not.toMatch(/\d/u);
  expect(texts.slice(-2)).toEqual([`${said[0]} ${said[1]}`, said[2]]);
  expect(texts.join('\n').split(head.split('\n')[0] ?? '').length).toBeLessThanOrEqual(2);
});

it.each([
  ['a score', ['2 of 3', '1 of 3', '3 of 3']],
  ['two pages', ['Page 1 of 2', 'Page 2 of 2']],
])('leaves %s as it is', (_what, counts) => {
  const text = counts.map((count, i) => `${said[i]}\n\n${count}`).join('\n\n');
  const { texts, sections } = read(`The Old Quay\n\n${text}\n\n${said[2]}`);
  const shown = [...texts, ...sections].join('\n');
  for (const count of counts) expect(shown).toContain(count);
});

it('keeps every character in its place, also where heads of empty pages share their lines', () => {
  const pages = ['Page 1 of 4', 'Harbour Council', 'Page 2 of 4', 'Harbour Council', 'Page 3 of 4'];
  const text = `${said[0]}\n\n${pages.join('\n')}\n\n${said[1]}\n\nHarbour Council\nPage 4 of 4\n\n${said[2]}\n`;
  const veiled = veilPageHeads(text);
  expect(veiled).toHaveLength(text.length);
  expect(veiled).not.toMatch(/Page/u);
  expect(veiled.indexOf('It rained')).toBe(text.indexOf('It rained'));
});
