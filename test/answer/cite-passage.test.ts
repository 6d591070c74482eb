/** A citation says where a passage stands, and makes nothing up. */
import { expect, it } from 'vitest';
import { citePassage } from '../../src/answer/cite-passage.ts';
import type { Passage } from '../../src/model.ts';
import { createArticle } from '../search/sample-articles.ts';

const drafts = [
  'One.',
  {
    text: 'Two.',
    section: 'The lamp',
    speaker: 'Agnes Thornbury',
    date: '1921-01-03',
    link: 'https://example.org/a#two',
  },
] as const;

it('takes everything from the article and the passage', () => {
  const article = createArticle('lamp', drafts, {
    title: 'The lamp',
    publisher: 'The Gazette',
    author: 'E. Pascoe',
    date: '2023-05-23',
    url: 'https://example.org/a',
    kind: 'digest',
  });
  expect(citePassage(article, article.passages[1] as Passage)).toEqual({
    title: 'The lamp',
    publisher: 'The Gazette',
    author: 'E. Pascoe',
    // The article's, not the quoted post's.
    date: '2023-05-23',
    section: 'The lamp',
    passage: 2,
    passages: 2,
    kind: 'digest',
    url: 'https://example.org/a',
    link: 'https://example.org/a#two',
  });
});

it('says null where the article says nothing', () => {
  const article = createArticle('lamp', drafts);
  expect(citePassage(article, article.passages[0] as Passage)).toEqual({
    title: 'lamp',
    publisher: null,
    author: null,
    date: null,
    section: null,
    passage: 1,
    passages: 2,
    kind: 'original',
    url: null,
    link: null,
  });
});
