/** Texts that get another file name in, their titles under it out. */
import { describe, expect, it } from 'vitest';
import { nameArticle } from '../../../src/articles/fetch/name-article.ts';
import { keepTitle } from '../../../src/articles/read/keep-title.ts';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { parseHere } from '../../../src/articles/read/read-knowledge.ts';

const prose = 'Ana crossed the river in the night, and nobody saw her go.\n';

async function keep(called: string, text = prose, ending: 'md' | 'txt' = 'txt') {
  const kept = await keepTitle({ called, name: nameArticle(called), ending, text }, parseHere);
  const { article } = parseArticle({ path: `${kept.name}.${ending}`, text: kept.text });
  return { text: kept.text, article };
}

describe('a text that does not say what it is called', () => {
  it.each([
    ['La niña del río', 'La niña del río'],
    ['La nin\u0303a del ri\u0301o', 'La niña del río'],
    ['灯台', '灯台'],
    ['Boats & bridges: 1931', 'Boats & bridges: 1931'],
    ['over/under', 'Over under'],
    ['2023-05-23-el-puente-de-Ávila', 'El puente de Ávila'],
    ['"quoted" #1', '"quoted" #1'],
  ])('%s: %s', async (called, title) => {
    for (const ending of ['md', 'txt'] as const) {
      const { article } = await keep(called, prose, ending);
      expect(article?.title).toBe(title);
      expect(article?.passages.map((passage) => passage.text)).toEqual([prose.trim()]);
    }
    expect((await keep(called)).article?.date).toBe(
      called.startsWith('2023') ? '2023-05-23' : null,
    );
  });

  it('keeps the date and the fields that it has', async () => {
    const dated = `date 2023-05-23\n\n${prose}`;
    expect((await keep('río', dated)).article).toMatchObject({ title: 'Río', date: '2023-05-23' });
    const stated = `---\nauthor: Ana\n---\n\n${prose}`;
    expect((await keep('río', stated)).article).toMatchObject({ title: 'Río', author: 'Ana' });
  });
});

describe('a text stays as it is', () => {
  it.each([
    ['where it says so itself', 'La niña', `---\ntitle: Boats\n---\n\n${prose}`],
    ['where it has a heading', 'La niña', `# Boats\n\n${prose}`],
    ['where its new name says the same', 'old-boats', prose],
    ['where it cannot be read', 'La niña', ' \n'],
  ])('%s', async (_, called, text) => {
    expect((await keep(called, text, 'md')).text).toBe(text);
  });
});
