/** The HTML of a web page in, its article out: title, author and the like, and its text as Markdown. */
import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { BlockContent } from 'mdast';
import { parseWebAddress } from '../parse-address.ts';
import { cleanPage } from './clean-page.ts';
import type { PageElement } from './dom.ts';
import { readBlocks } from './read-blocks.ts';
import { type Metadata, readMetadata, toDay } from './read-metadata.ts';
import { writeBlocks } from './write-markdown.ts';

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

/** Taken where Readability finds less than this share of what defuddle does. */
const wholeShare = 0.8;

/** Larger pages, in characters, are left to Readability alone: defuddle takes several times as long. */
const secondMaxChars = 2_000_000;

/**
 * `address` is where the page was found, null for a file. Null where the page holds no article.
 * Takes seconds for large pages and may throw on hostile ones: run it in a worker.
 */
export function extractPage(html: string, address: string | null): Extract | null {
  const { document } = parseHTML(html);
  const stated = readMetadata(document, address);
  cleanPage(document);
  const article = new Readability(document, { serializer: (node) => node }).parse();
  const first = article?.content ? readBlocks(article.content as PageElement) : [];
  const blocks = chooseBlocks(
    first,
    html.length > secondMaxChars ? [] : findOtherwise(html, address),
  );
  if (blocks.length === 0) return null;
  const title = cleanTitle(stated.title ?? line(article?.title), stated);
  return {
    title,
    author: stated.author ?? readByline(line(article?.byline), stated.byline),
    publisher: stated.publisher ?? line(article?.siteName),
    date: stated.date ?? toDay(article?.publishedTime ?? null) ?? stated.shownDate,
    language: stated.language ?? line(article?.lang),
    address: stated.address ?? address,
    text: writeBlocks(dropTitle(blocks, title)),
  };
}

/** The article as defuddle finds it; none where it stumbles. */
function findOtherwise(html: string, address: string | null): BlockContent[] {
  try {
    const { document } = parseHTML(html);
    cleanPage(document);
    const { content } = new DefuddleClass(
      document,
      address === null ? {} : { url: address },
    ).parse();
    const { body } = parseHTML(`<!doctype html><html><body>${content}</body></html>`).document;
    return readBlocks(body as PageElement);
  } catch {
    return [];
  }
}

function chooseBlocks(first: BlockContent[], second: BlockContent[]): BlockContent[] {
  const isWhole = writeBlocks(first).length >= wholeShare * writeBlocks(second).length;
  return isWhole ? first : second;
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

/** `By Ana Rojas, reporter` → `Ana Rojas`, where the page says which words are the name. */
function readByline(byline: string | null, name: string | null): string | null {
  if (byline === null || parseWebAddress(byline)) return name;
  return name !== null && byline.includes(name) ? name : byline;
}

/** Many pages repeat their title above the text. */
function dropTitle(blocks: BlockContent[], title: string | null): BlockContent[] {
  const [first] = blocks;
  const [text] = first?.type === 'heading' ? first.children : [];
  return text?.type === 'text' && text.value === title ? blocks.slice(1) : blocks;
}
