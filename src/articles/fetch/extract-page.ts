/** The HTML of a web page in, its article out: title, author and the like, and its text as Markdown. */
import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import type { BlockContent } from 'mdast';
import { addLeads } from './around/add-leads.ts';
import { chooseBlocks } from './around/choose-blocks.ts';
import { cleanPage } from './around/clean-page.ts';
import { dropAsides } from './around/drop-asides.ts';
import { dropLabels } from './around/drop-labels.ts';
import { dropLines } from './around/drop-lines.ts';
import { findLeads, listOpening } from './around/find-lead.ts';
import { textOf } from './blocks/paragraph.ts';
import type { PageElement } from './dom.ts';
import { type Doubt, findDoubt, type PageSigns, readSigns } from './doubt.ts';
import { listNames } from './metadata/clean-name.ts';
import { isFullName, type Site } from './metadata/is-name.ts';
import { listTops } from './metadata/list-tops.ts';
import { toDay } from './metadata/read-day.ts';
import { type Metadata, readMetadata } from './metadata/read-metadata.ts';
import { parsePage } from './parse-page.ts';
import { readBlocks } from './read-blocks.ts';
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
  /** Its headings above the first paragraph, in their order. */
  readonly tops: readonly string[];
  /** Paragraphs in Markdown, without the title; empty where the page holds no article. */
  readonly text: string;
  /** Why that may not be the whole article; null where nothing speaks for it. */
  readonly doubt: Doubt | null;
}

/** Of less text, in characters, the rest may have been taken for something else. */
const enoughChars = 400;

/** Without one defuddle says on standard error that there is none; of this no page is. */
const noAddress = 'https://page.invalid/';

/** Larger pages, in characters, are left to Readability alone: defuddle takes several times as long. */
const secondMaxChars = 2_000_000;

/** What was read of a page before the text of its article is taken apart from the rest. */
interface Read {
  readonly stated: Metadata;
  readonly tops: readonly string[];
  readonly signs: PageSigns;
  readonly leads: readonly BlockContent[][];
  readonly opening: readonly BlockContent[][];
  /** Null where Readability finds none. */
  readonly article: ReturnType<typeof findByReadability>;
  readonly address: string | null;
}

/**
 * `address` is where the page was found, null for a file. `tell` gets what Readability finds, which
 * serves where what follows takes too long. Takes seconds for large pages and may throw on hostile
 * ones: run it in a process of its own.
 */
export function extractPage(
  html: string,
  address: string | null,
  tell: (first: Extract) => void = () => {},
): Extract {
  const read = readPage(html, address);
  const { article, stated } = read;
  const first = article?.content ? readBlocks(article.content as PageElement) : [];
  if (html.length > secondMaxChars) return finish(first, read);
  tell(finish(first, read));
  const found = chooseBlocks(first, findOtherwise(html, address), stated);
  if (isEnough(found)) return finish(found, read);
  const kept = chooseBlocks(findKeeping(html), findOtherwise(html, address, true), stated);
  return finish(chooseBlocks(found, kept, stated), read);
}

function readPage(html: string, address: string | null): Read {
  const document = parsePage(html);
  const stated = readMetadata(document, address);
  const tops = listTops(document);
  const signs = readSigns(document, stated);
  cleanPage(document);
  // Readability changes the document.
  const leads = findLeads(document, stated).map((lead) => readBlocks(lead));
  const opening = listOpening(document, stated).map((each) => readBlocks(each));
  return { stated, tops, signs, leads, opening, article: findByReadability(document), address };
}

/** The blocks of an article and what else was read of its page in, all that is said of it out. */
function finish(blocks: BlockContent[], read: Read): Extract {
  const { stated, article } = read;
  const title = stated.title ?? line(article?.title);
  const address = stated.address ?? read.address;
  const known = {
    title,
    author: stated.author ?? readByline(article?.byline, { publisher: stated.publisher, address }),
    publisher: stated.publisher,
    address,
  };
  const whole = addLeads(dropTitle(blocks, title), read.leads, read.opening);
  const text = writeBlocks(dropLines(dropAsides(dropLabels(whole)), known));
  return {
    ...known,
    date: stated.date ?? stated.shownDate ?? toDay(article?.publishedTime ?? null),
    language: stated.language ?? line(article?.lang),
    tops: read.tops,
    text,
    doubt: findDoubt(text, stated, read.signs),
  };
}

const isEnough = (blocks: readonly BlockContent[]): boolean =>
  blocks.reduce((sum, block) => sum + textOf(block).length, 0) >= enoughChars;

/** Null where it finds nothing, or stumbles; the other may find more. */
function findByReadability(document: ReturnType<typeof parsePage>) {
  try {
    return new Readability(document, { serializer: (node) => node }).parse();
  } catch {
    return null;
  }
}

/** The article as Readability finds it where nothing is taken for standing beside it. */
function findKeeping(html: string): BlockContent[] {
  const document = parsePage(html);
  cleanPage(document, true);
  const article = findByReadability(document);
  return article?.content ? readBlocks(article.content as PageElement) : [];
}

/** The article as defuddle finds it; none where it stumbles. */
function findOtherwise(html: string, address: string | null, keeping = false): BlockContent[] {
  try {
    const document = parsePage(html);
    cleanPage(document, keeping);
    const { content } = new DefuddleClass(document, { url: address ?? noAddress }).parse();
    const { body } = parseHTML(`<!doctype html><html><body>${content}</body></html>`).document;
    return readBlocks(body as PageElement);
  } catch {
    return [];
  }
}

/** What Readability takes for one may be any line with a name in it. */
function readByline(text: string | null | undefined, site: Site): string | null {
  const names = listNames(line(text) ?? '', site);
  return names.every(isFullName) ? names.join(', ') || null : null;
}

function line(text: string | null | undefined): string | null {
  return text?.replace(/\s+/gu, ' ').trim() || null;
}

/** Many pages repeat their title above the text. */
function dropTitle(blocks: BlockContent[], title: string | null): BlockContent[] {
  const [first] = blocks;
  const [text] = first?.type === 'heading' ? first.children : [];
  return text?.type === 'text' && text.value === title ? blocks.slice(1) : blocks;
}
