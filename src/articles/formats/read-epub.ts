/** A book (.epub) in, its text as Markdown out. */
import { posix } from 'node:path';
import { parseLanguage } from '../../language/parse-language.ts';
import { decodeText } from '../decode-text.ts';
import { isElement, lineOf, type PageDocument } from '../fetch/dom.ts';
import { readBlocks } from '../fetch/read-blocks.ts';
import { writeBlocks } from '../fetch/write-markdown.ts';
import { addressMaxChars, parseWebAddress } from '../parse-address.ts';
import { parseStatedDate } from '../parse-date.ts';
import type { Known } from '../write-front-matter.ts';
import { type Conversion, refuse } from './converted.ts';
import { publisher as gutenberg, readBook, readGutenberg } from './read-book.ts';
import { readXml } from './read-xml.ts';
import { unpack } from './unpack.ts';

const textFile = /\.(?:x?html?|xml|opf|ncx)$/iu;

/** What a book has besides its text, as its guide and its files call it. */
const beside =
  /(?:^|[\W_])(?:toc|nav|cover|titlepage|title-page|contents|index|landmarks|loi|lot)(?:$|[\W_])/iu;

export function readEpub(bytes: Uint8Array): Conversion {
  const unpacked = unpack(bytes, (name) => textFile.test(name));
  if (!unpacked.ok) return refuse(unpacked.message);
  const { files } = unpacked;
  if (
    'META-INF/encryption.xml' in files &&
    /AdobeADEPT|adobe\.com\/adept|readium\.org/u.test(
      new TextDecoder().decode(files['META-INF/encryption.xml']),
    )
  ) {
    return refuse('This book is locked by its seller, and its text cannot be read.');
  }
  const container = files['META-INF/container.xml'];
  const path =
    container && readXml(container)?.querySelector('rootfile')?.getAttribute('full-path');
  const packed = path ? files[path] : undefined;
  const packageFile = packed && readXml(packed);
  if (!path || !packageFile) {
    return refuse('This is no book that can be read; save it as .epub or as plain text.');
  }
  const chapters = listChapters(packageFile, path).flatMap((name) => {
    const chapter = files[name];
    return chapter === undefined ? [] : readChapter(chapter);
  });
  const stated = readFields(packageFile);
  const html = `<html><head></head><body>${chapters.join('\n')}</body></html>`;
  const framed = readGutenberg(html);
  const document =
    framed?.document ?? readBook(html, [stated.title ?? null, stated.author ?? null]);
  const body = document.querySelector('body');
  const text = body === null ? '' : writeBlocks(readBlocks(body));
  if (text.trim() === '')
    return refuse('There is no text in this book, perhaps only pictures of pages.');
  return {
    ok: true,
    value: { fields: { ...framed?.fields, ...stated }, text, places: [], notes: [] },
  };
}

/** In reading order, without the cover and the tables of contents. */
function listChapters(packageFile: PageDocument, path: string): string[] {
  const items = new Map(
    [...packageFile.querySelectorAll('manifest > item')].map((item) => [
      item.getAttribute('id'),
      item,
    ]),
  );
  const skipped = new Set(
    [...packageFile.querySelectorAll('guide > reference')]
      .filter((reference) => beside.test(reference.getAttribute('type') ?? ''))
      .map((reference) => (reference.getAttribute('href') ?? '').split('#', 1)[0]),
  );
  return [...packageFile.querySelectorAll('spine > itemref')].flatMap((reference) => {
    const item = items.get(reference.getAttribute('idref'));
    const href = item?.getAttribute('href') ?? '';
    const isBeside =
      /\bnav\b/u.test(item?.getAttribute('properties') ?? '') ||
      reference.getAttribute('linear') === 'no' ||
      skipped.has(href);
    return href === '' || isBeside ? [] : [posix.join(posix.dirname(path), decodePath(href))];
  });
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** The HTML of one chapter, as a part of the whole book; none for a file without text. */
function readChapter(bytes: Uint8Array): string[] {
  const source = decodeText(bytes, null);
  const body = /<body\b[^>]*>([\s\S]*)<\/body\s*>/iu.exec(source ?? '')?.[1];
  if (body === undefined) return [];
  // In XHTML `<a id="x"/>` is closed; HTML would take all that follows for its content.
  const closed = body.replace(
    /<(?!(?:area|br|col|hr|img|input|link|meta|wbr)\b)([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/giu,
    '<$1$2></$1>',
  );
  return [`<section>${closed}</section>`];
}

function readFields(packageFile: PageDocument): Known {
  const metadata = packageFile.querySelector('metadata');
  const elements = [...(metadata?.childNodes ?? [])].filter(isElement);
  const texts = (name: string) =>
    elements.flatMap((each) =>
      each.tagName.toLowerCase() === name && !changed.test(each.getAttribute('opf:event') ?? '')
        ? (lineOf(each) ?? [])
        : [],
    );
  const [title] = texts('dc:title');
  const author = texts('dc:creator').map(turnName).join(', ');
  const language = parseLanguage(texts('dc:language')[0] ?? '');
  const url = [...texts('dc:source'), ...texts('dc:identifier')].find(
    (text) => parseWebAddress(text) !== null && text.length <= addressMaxChars,
  );
  const isGutenberg = /^https?:\/\/(?:www\.)?gutenberg\.org\//u.test(url ?? '');
  const [publisher] = isGutenberg ? [gutenberg] : texts('dc:publisher');
  // There it is the day on which the book was put on the web.
  const [date] = isGutenberg ? [] : texts('dc:date').flatMap((text) => parseStatedDate(text) ?? []);
  return {
    ...(title ? { title } : {}),
    ...(author === '' ? {} : { author }),
    ...(publisher ? { publisher } : {}),
    ...(date ? { date } : {}),
    ...(language === null ? {} : { language }),
    ...(url ? { url } : {}),
  };
}

/** What happened to the file on a day, and not to the book. */
const changed = /^(?:conversion|modification)$/u;

/** `Rojas, Ana` → `Ana Rojas`. */
function turnName(name: string): string {
  const [, last, first] = /^([^,]+),\s*([^,\d\s][^,\d]*)$/u.exec(name) ?? [];
  return last && first ? `${first} ${last}` : name;
}
