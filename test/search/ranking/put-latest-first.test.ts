/** Where the last time is asked for, the latest year that a sentence about it names comes first. */
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/articles/read/parse-article.ts';
import { createLibrary } from '../../../src/library/library.ts';
import type { Article } from '../../../src/model.ts';

const { article } = parseArticle({
  path: 'river.md',
  text: `---
title: The river
language: en
---

Floods are expected here about once in 200 years, say those who measure them.

The flood of 1931 took two mills and a bridge.

The flood of 2011 filled every cellar of the lower town.

In 2019 the choir sang in the square.
`,
});
const library = createLibrary([article as Article], new Date(0));
const first = (question: string): number | undefined =>
  library.ask(question, { all: true }).hits[0]?.passage.number;

it.each([
  'when was the last flood',
  'when was the latest flood?',
  'cuándo fue la última inundación',
])('%s', (question) => {
  expect(first(question)).toBe(3);
});

it('leaves the order where no last time is asked for', () => {
  expect(first('when did the flood take two mills')).toBe(2);
});
