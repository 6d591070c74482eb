/** When a book was published, by the lines that open it. */
import { expect, it } from 'vitest';
import { readImprint, readOriginalYear } from '../../src/articles/read-imprint.ts';

const page = (...lines: readonly string[]) =>
  ['THE QUAY', 'BY', 'ANA ROJAS', ...lines].join('\n\n');

it.each([
  [page('NEW YORK AND LONDON', 'MCMIX', 'Published March, 1909.'), '1909-03'],
  [page('<h4>First published in 1895</h4>'), '1895'],
  [page('_Publicada por primera vez en mayo de 1898._', 'Madrid, 1902'), '1898-05'],
  [page('Erschienen 1887'), '1887'],
  [
    page('First published in parts in _The Quays_ in 1854-1855 and in\nvolume form in 1855.'),
    '1855',
  ],
  [page('Publicada por entregas en _El Muelle_ en 1854, y\ncomo libro en 1856.'), '1856'],
  [page('First published in parts in _The Quays_ in 1854-1855 and again\nin 1902.'), null],
  [page('First published in parts. Old boats came in volume form in 1855.'), null],
  [page('2nd edition, May 1909'), '1909-05'],
  [page('Published in 1922 by', 'The Harbour Press'), '1922'],
  [page('LIMA: IMPRENTA DEL MUELLE,', '1873.'), '1873'],
  [page('LONDON: HARBOUR & SONS, MDCCCXC'), '1890'],
  [page('Harbour Press, Lima, 1911', 'COPYRIGHT, 1897, BY ANA ROJAS'), '1911'],
  [page('Copyright, 1908, by Harbour Press', 'All rights reserved'), '1908'],
  [page('(1811)'), '1811'],
  [page('By Ana Rojas (1803)', '(1811)'), '1811'],
  [page('By Ana Rojas (1803)'), '1803'],
  [page('By night (all of it, in 1803)'), null],
  // What the book tells of.
  [page('(It was old in 1811)'), null],
  [page('CHAPTER I', 'It was published in 1909 that the quay was old.'), null],
  [page('The Quay of 1745', 'In 1812 it rained.', 'Jan. 5, 1852'), null],
  [page('2600', 'MIX', 'Published daily'), null],
  [`${page()}\n\n${'A line of the book.\n'.repeat(70)}\nLima, 1911`, null],
  ['', null],
])('%j → %j', (text, date) => {
  expect(readImprint(text)).toBe(date);
});

it.each([
  [
    'Title: The Quay\nOriginal publication: Lima: Harbour Press,\n    1909\nLanguage: English\n',
    '1909',
  ],
  ['Original publication: Lima: Harbour Press\n', null],
  ['Title: The Quay\n', null],
])('reads where the book comes from in %j', (head, year) => {
  expect(readOriginalYear(head)).toBe(year);
});
