/** The title of an article in, the name of its file out. */
import { describe, expect, it } from 'vitest';
import { nameArticle } from '../../../src/articles/fetch/name-article.ts';

describe('nameArticle', () => {
  it.each([
    ['The lamp: “old” & new', 'the-lamp-old-new'],
    ['Perú autoriza el ingreso', 'peru-autoriza-el-ingreso'],
    ['../../etc/passwd', 'etc-passwd'],
    ['word '.repeat(40), 'word-word-word-word-word-word-word-word-word-word-word-word'],
    ['x'.repeat(100), 'article-09ecb6eb'],
  ])('%s → %s', (title, name) => {
    expect(nameArticle(title)).toBe(name);
  });

  it('is never empty', () => {
    expect(nameArticle('灯台')).toMatch(/^article-[0-9a-f]{8}$/);
  });
});
