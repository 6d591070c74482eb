/** Sections with the passages they reach over. */
import { expect, it } from 'vitest';
import { extractOutline } from '../../src/contents/outline.ts';
import { articleOf } from './passages.ts';

it('lists the sections in order, each with its range and first sentence', () => {
  const article = articleOf([
    'It began in spring. Nobody noticed.',
    { text: 'Dr. Reyes was first. She left.', section: 'The start' },
    { text: 'More.', section: 'The start' },
    { text: 'Then it ended.', section: 'The end' },
    { text: 'And began again.', section: 'The start' },
  ]);
  const outline = extractOutline(article).map(({ heading, first, last, sentence }) => [
    heading,
    first.number,
    last,
    first.text.slice(sentence.start, sentence.end),
  ]);
  expect(outline).toEqual([
    [null, 1, 1, 'It began in spring.'],
    ['The start', 2, 3, 'Dr. Reyes was first.'],
    ['The end', 4, 4, 'Then it ended.'],
    ['The start', 5, 5, 'And began again.'],
  ]);
});
