/** Questions that people reported as answered wrongly, each of its little article: what comes of them now. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseArticle } from '../../src/articles/read/parse-article.ts';
import { createLibrary, type MemoryLibrary } from '../../src/library/library.ts';

function readLibrary(name: string): MemoryLibrary {
  const path = `test/fixtures/reported-questions/${name}.md`;
  const { article } = parseArticle({ path: `${name}.md`, text: readFileSync(path, 'utf8') });
  if (!article) throw new Error(`${path} is no article`);
  return createLibrary([article], new Date(0));
}

it.each([
  ['covid', 'COVID19', 1],
  ['covid', 'covid 19', 1],
  ['covid', 'who lit the lamp of the cooperative?', 2],
  ['num', '$1200', 1],
  ['num', 'price of 1,200', 1],
  ['stop', '"to be or not to be"', 1],
  ['stop', '"The Who"', 2],
  ['url', 'who opened the hospital https://example.com/watch?v=abc', 3],
])('%s: finds the passage of %s', (name, question, number) => {
  const { outcome, hits } = readLibrary(name).ask(question);
  expect([outcome, hits[0]?.passage.number]).toEqual(['found', number]);
});

it.each([
  ['ff-mayor', 'How old is the town?'],
  ['age', 'How old is Luis Paz?'],
  ['stop', '"be to not or"'],
])('%s: claims no answer to %s', (name, question) => {
  expect(readLibrary(name).ask(question).outcome).not.toBe('found');
});

it.each([
  ['ff-mayor', 'How old is the town?', 'old'],
  ['ff-pan', 'Does Luis Paz eat bread?', 'bread'],
])('%s: meets a word of the other language in no text of this one: %s', (name, question, word) => {
  const [search] = readLibrary(name).explain(question).searches;
  const best = search?.passages[0];
  expect(best?.reasons.find((reason) => reason.name === word)?.why).toBe('not met');
});
