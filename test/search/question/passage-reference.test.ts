/** A reference to a paragraph is told from a question that only mentions a number. */
import { expect, it } from 'vitest';
import { parsePassageReference } from '../../../src/search/question/passage-reference.ts';

it.each([
  ['paragraph 7', 7],
  ['¶7', 7],
  ['§ 12', 12],
  ['#3', 3],
  ['Passage no. 4?', 4],
  ['párrafo 7', 7],
  ['parrafo número 10', 10],
  ['what does paragraph 3 say?', 3],
  ['Show me passage 2', 2],
  ['¿Qué dice el párrafo 5?', 5],
  ['the 5th paragraph', 5],
  ['2nd passage', 2],
  ['el 3º párrafo', 3],
])('reads %s', (text, number) => {
  expect(parsePassageReference(text)).toBe(number);
});

it.each([
  '7',
  'How many votes are in paragraph 7?',
  'paragraph seven of the treaty',
  'passage of the bill in 2023',
  'paragraph',
  'passages 1 to 3',
  '#3 in the race',
  '',
])('leaves %s to the search', (text) => {
  expect(parsePassageReference(text)).toBeUndefined();
});
