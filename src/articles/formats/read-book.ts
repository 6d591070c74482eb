/** The HTML of a book in; its text as a document, without what its printer and its typist put around it, out. */
import { parseHTML } from 'linkedom';
import type { PageDocument } from '../fetch/dom.ts';
import { findGutenbergFrame } from '../gutenberg-frame.ts';
import type { Known } from '../write-front-matter.ts';
import { tidyBook } from './tidy-book.ts';

export interface GutenbergBook {
  readonly document: PageDocument;
  /** What its frame and its title page say of it; the day on which it was put there is not the book's. */
  readonly fields: Pick<Known, 'title' | 'author' | 'publisher' | 'date'>;
}

/** A book of Project Gutenberg, without its frame; null for any other page. */
export function readGutenberg(html: string): GutenbergBook | null {
  if (!/PROJECT GUTENBERG/iu.test(html)) return null;
  // The lines that open and close it stand in elements of their own.
  const lines = html.replace(/<[^<>]*>(?=\s*\*{3})/gu, '\n').replace(/(\*{3})(?=<)/gu, '$1\n');
  const frame = findGutenbergFrame(lines);
  if (frame === null) return null;
  const { title, author, date } = frame;
  const [head = ''] = /^[\s\S]*?<body\b[^>]*>/iu.exec(lines) ?? [];
  const body = lines.slice(Math.max(frame.start, head.length), frame.end);
  return {
    document: readBook(`${head}${body}</body></html>`, [title, author]),
    fields: {
      ...(title === null ? {} : { title }),
      ...(author === null ? {} : { author }),
      ...(date === null ? {} : { date }),
      publisher,
    },
  };
}

export const publisher = 'Project Gutenberg';

/** `stated`: its title and its author. */
export function readBook(html: string, stated: readonly (string | null)[]): PageDocument {
  const document = parseHTML(html).document as unknown as PageDocument;
  tidyBook(document, stated);
  return document;
}
