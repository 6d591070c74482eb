/** The article that Footnote was made for, where it lies beside the project: its text stays there. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readKnowledge } from '../../../src/articles/read/read-knowledge.ts';

const folder = fileURLToPath(new URL('../../../../shared/article', import.meta.url));

describe.runIf(existsSync(folder))('the supplied article', () => {
  it('has 8 English paragraphs and 2 Spanish posts', async () => {
    const { articles, problems } = await readKnowledge(folder);
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(1);
    const [article] = articles;
    expect(article).toMatchObject({ id: '2023-05-23', title: '2023-05-23', date: '2023-05-23' });
    const passages = article?.passages ?? [];
    const seen = passages.map(({ section, language, speaker, date }) => [
      section,
      language,
      speaker,
      date,
    ]);
    const plain = [null, 'en', null, null];
    const under = ['Foreign interference', 'en', null, null];
    expect(seen).toEqual([
      ...[plain, plain, plain],
      [null, 'es', 'Aníbal Garzón', '2023-05-21'],
      ...[plain, plain, under],
      ['Foreign interference', 'es', 'Evo Morales Ayma', '2023-05-21'],
      ...[under, under],
    ]);
    expect(passages[0]?.text).toMatch(/^On Friday,/);
  });
});
