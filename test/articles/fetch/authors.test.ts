/** What pages have in the place of an author's name in, the name alone out. */
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { PageDocument } from '../../../src/articles/fetch/dom.ts';
import { readByline } from '../../../src/articles/fetch/metadata/read-authors.ts';
import { readMetadata } from '../../../src/articles/fetch/metadata/read-metadata.ts';

const table: readonly (readonly [string, string | null])[] = [
  ['Ana Rojas', 'Ana Rojas'],
  ['By Ana Rojas', 'Ana Rojas'],
  ['ByAna Rojas', 'Ana Rojas'],
  ['Byron Rojas', 'Byron Rojas'],
  ['Por Ana Rojas', 'Ana Rojas'],
  ['Ana Rojas@rojas', 'Ana Rojas'],
  ['Ana Rojas (@rojas)', 'Ana Rojas'],
  ['Ana Rojas on 04 December 2014', 'Ana Rojas'],
  ['Ana Rojas January 14, 2015', 'Ana Rojas'],
  ['Ana Rojas, 4 de marzo de 2022', 'Ana Rojas'],
  ['Ana Rojas | Staff Writer | Tuesday, 25 November 2014', 'Ana Rojas'],
  ['Ana Rojas, Quay.com | The Old Quay', 'Ana Rojas'],
  ['Ana Rojas, Staff Writer', 'Ana Rojas'],
  ['Ana Rojas and Luis Paz', 'Ana Rojas and Luis Paz'],
  ['Ana M. Rojas, Luis Paz, and C. Soto, AP', 'Ana M. Rojas, Luis Paz, and C. Soto, AP'],
  ['Follow Ana Rojas', 'Ana Rojas'],
  ['Follow Author', null],
  ['Follow', null],
  ['Seguir', null],
  ['View all posts by Ana Rojas', 'Ana Rojas'],
  ['Staff Writer', null],
  ['Photo by Ana Rojas', null],
  ['Redacción', 'Redacción'],
  ['The Quay', null],
  ['The Quay Media', null],
  ['The Quay Foundation', 'The Quay Foundation'],
];

it.each(table)('in the head: %s', (written, name) => {
  const { document } = parseHTML(
    '<html><head><meta property="og:site_name" content="The Quay"><meta name="author"></head></html>',
  );
  document.querySelector('[name="author"]')?.setAttribute('content', written);
  expect(readMetadata(document as unknown as PageDocument, null).author).toBe(name);
});

it.each(table)('on the page: %s', (written, name) => {
  expect(readByline(written, { byline: null, publisher: 'The Quay' })).toBe(name);
});
