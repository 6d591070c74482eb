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
  expect(parsePassageReference(text)).toEqual({ numbers: [number], of: null });
});

it.each([
  ['paragraphs 7-9', [7, 8, 9]],
  ['passages 1 to 3', [1, 2, 3]],
  ['paragraph 2 to 4', [2, 3, 4]],
  ['paragraph 1 and 3', [1, 3]],
  ['paragraph 1 and paragraph 2', [1, 2]],
  ['párrafos 2 a 4', [2, 3, 4]],
  ['los párrafos 2 y 5', [2, 5]],
  ['show me paragraphs 1, 3-4', [1, 3, 4]],
])('reads several: %s', (text, numbers) => {
  expect(parsePassageReference(text)).toEqual({ numbers, of: null });
});

// Whether it is an article's name is not known here; the library leaves the others to the search.
it.each([
  ['¶ 3 of quillby', [3], 'quillby'],
  ['quillby paragraph 3', [3], 'quillby'],
  ['párrafo 2 de el faro', [2], 'el faro'],
  ['what does paragraph 2 of the article say?', [2], 'the article'],
  ['#3 in the race', [3], 'the race'],
  ['How many votes are in paragraph 7?', [7], 'How many votes are in'],
])('reads of what: %s', (text, numbers, of) => {
  expect(parsePassageReference(text)).toEqual({ numbers, of });
});

it.each(['7', 'paragraph seven of the treaty', 'passage of the bill in 2023', 'paragraph', ''])(
  'leaves %s to the search',
  (text) => {
    expect(parsePassageReference(text)).toBeUndefined();
  },
);
