/** The HTML of a web page in, its article out: title, author and the like, and its text as Markdown. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageElement } from './dom.ts';
import { type Metadata, readMetadata, toDay } from './read-metadata.ts';
import { writeMarkdown } from './write-markdown.ts';

export interface Extract {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** As stated: `es`, `en-US`. */
  readonly language: string | null;
  readonly address: string | null;
  /** Paragraphs in Markdown, without the title. */
  readonly text: string;
}

/**
 * `address` is where the page was found, null for a file. Null where the page holds no article.
 * Takes seconds for large pages and may throw on hostile ones: run it in a worker.
 */
export function extractPage(html: string, address: string | null): Extract | null {
  const { document } = parseHTML(html);
  const stated = readMetadata(document, address);
  const article = new Readability(document, { serializer: (node) => node }).parse();
  if (!article?.content) return null;
  const text = writeMarkdown(article.content as PageElement);
  const title = cleanTitle(stated.title ?? line(article.title), stated);
  return {
    title,
    author: stated.author ?? line(article.byline),
    publisher: stated.publisher ?? line(article.siteName),
    date: stated.date ?? toDay(article.publishedTime ?? null),
    language: stated.language ?? line(article.lang),
    address: stated.address ?? address,
    text: dropTitle(text, title),
  };
}

function line(text: string | null | undefined): string | null {
  return text?.replace(/\s+/gu, ' ').trim() || null;
}

/** `The lamp | Gazette` → `The lamp`: a publisher is cited by itself. */
function cleanTitle(
  title: string | null,
  { heading, publisher }: Pick<Metadata, 'heading' | 'publisher'>,
): string | null {
  const end = /\s+[|·•–—-]\s+([^|·•–—]+)$/u.exec(title ?? '');
  if (title === null || end === null) return title ?? heading;
  const before = title.slice(0, end.index);
  const named = end[1]?.trim().toLowerCase() === publisher?.toLowerCase();
  return named || before === heading ? before : title;
}

/** Many pages repeat their title above the text. */
function dropTitle(text: string, title: string | null): string {
  const [first = '', ...rest] = text.split('\n\n');
  return first.replace(/^#+ /u, '') === title && /^#/u.test(first) ? rest.join('\n\n') : text;
}
