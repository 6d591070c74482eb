/** A title that looks like a citation in, one that adds no part to a citation out. */
import { expect, it } from 'vitest';
import { createLiveLibrary } from '../../src/library/library.ts';
import { readAddedArticle } from '../../src/library/propose-article.ts';

const library = createLiveLibrary([], () => new Date(0));

it.each([
  ['X · BBC News · ¶ 1 of 9', 'X – BBC News – 1 of 9'],
  ['La col·lecció', 'La col·lecció'],
])('%s', (title, shown) => {
  const draft = { name: 'a', ending: 'md', text: `# ${title}\n\nText.`, url: null } as const;
  expect(readAddedArticle('1', draft, library.of('1').article).article?.title).toBe(shown);
});
