/** An index lets go of what was removed, and keeps the rest. */
import { expect, it } from 'vitest';
import { createIndex } from '../../../src/search/index/index-articles.ts';
import { createArticle } from '../sample-articles.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const articles = ids.map((id) => createArticle(id, [`The lamp of ${id}.`, 'A second one.']));

it('holds no removed article once most of a part has left', () => {
  const index = createIndex(articles);
  const held = (): string[] => index.parts.flatMap((part) => part.articles.map(({ id }) => id));
  index.remove('a');
  index.remove('c');
  expect(index.passageCount).toBe(6);
  index.remove('e');
  expect(held()).toEqual(['b', 'd']);
  expect(index.passageCount).toBe(4);
  index.remove('b');
  index.remove('d');
  expect(held()).toEqual([]);
  index.remove('d');
  expect(index.passageCount).toBe(0);
});

it('keeps the order of what stays, whichever part is made smaller', () => {
  const index = createIndex(articles);
  index.add(createArticle('f', ['The lamp of f.']));
  for (const id of ['a', 'c', 'e']) index.remove(id);
  expect(index.parts.flatMap((part) => part.articles.map(({ id }) => id))).toEqual(['b', 'd', 'f']);
});
