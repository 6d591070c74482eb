/** Names that look like parts of a citation in, ones that add no part to it out. */
import { expect, it } from 'vitest';
import { readAddedArticle } from '../../src/library/propose-article.ts';

it.each([
  ['X · BBC News · ¶ 1 of 9', 'X – BBC News – 1 of 9'],
  ['X\u200B·\u2003BBC News', 'X – BBC News'],
  ['X• BBC News', 'X – BBC News'],
  ['La col·lecció', 'La col·lecció'],
])('%s', (name, shown) => {
  const quoted = JSON.stringify(name);
  const text = `---\ntitle: ${quoted}\npublisher: ${quoted}\nauthor: ${quoted}\n---\n\n## ${name}\n\nText.`;
  const { article } = readAddedArticle('1', { name: 'a', ending: 'md', text }, () => undefined);
  expect(article).toMatchObject({ title: shown, publisher: shown, author: shown });
  expect(article?.passages[0]?.section).toBe(shown);
});
