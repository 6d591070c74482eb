/** Blocks of an article in, those that only name what is seen or pressed there, or when it was written, out of them. */
import type { BlockContent } from 'mdast';
import { expect, it } from 'vitest';
import { dropLabels } from '../../../../src/articles/fetch/around/drop-labels.ts';
import { paragraph, textOf } from '../../../../src/articles/fetch/blocks/paragraph.ts';

const prose =
  'The ferry of the island left the old quay with nine boats behind it, and the harbour master wrote it down.';

const heading = (text: string): BlockContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value: text }],
});

function keep(...blocks: (string | BlockContent)[]): string[] {
  const read = blocks.map((each) => (typeof each === 'string' ? paragraph([each]) : each));
  return dropLabels(read).map(textOf);
}

it.each([
  ['a label for those who do not see', ['Image']],
  ['one in Spanish', ['Vídeo']],
  ['what stands before a name', ['By', 'Por:']],
  ['what asks to sign in', ['Please sign up or log in to continue reading']],
  ['the controls of a player', ['Video', 'transcript', '/', '2:08', '-', '0:00']],
  ['a player that does not play', ['Video Unavailable', 'Click to playTap to play', 'Play now']],
  ['what leads to a video', ['WATCH:']],
  ['the word between two buttons', ['or']],
  ['a number of pictures', ['Image 1 of / 23', '4 PHOTOS', 'Foto 2 de 9']],
  ['how long ago it was written', ['Published 1 day ago', 'Hace 17 horas']],
  ['the same with its day', ['Hace 17 horas - 4 de octubre de 2025']],
  ['a box of a shop', ['£205', 'Price at', 'Lakeland']],
  ['a box of a shop without its name', ['249 €', 'Comprar ahora']],
])('drops %s', (_, lines) => {
  expect(keep(prose, ...lines, prose)).toEqual([prose, prose]);
});

it.each([
  ['a short sentence', ['He waited.']],
  ['a word that is said', ['Video, she said']],
  ['a year', ['1945']],
  ['a count', ['12 boats']],
  ['what was long ago', ['3 days ago the lamp burnt']],
  ['a price that leads to no shop', ['Adults', '£5', 'Children', '£3']],
  ['a programme', ['20:30 The old lamp, a concert', '21:30 The ferry, a film', '22:30 A dance']],
  ['a time alone, where it is the only one', ['20:30 Opening of the harbour']],
])('keeps %s', (_, lines) => {
  expect(keep(prose, ...lines, prose)).toEqual([prose, ...lines, prose]);
});

it('keeps a heading and drops the stamp above it', () => {
  const entries = ['21:00Antony Clements-Thrower', '20:42KEY EVENT', '21 mins ago11:48 Jon King'];
  const blocks = entries.flatMap((stamp) => [stamp, heading('A loud bang'), prose]);
  expect(keep(...blocks)).toEqual(entries.flatMap(() => ['A loud bang', prose]));
});

it('keeps a page of nothing else', () => {
  expect(keep('Image', 'Video')).toEqual(['Image', 'Video']);
});
