/** A book (.epub) in, its text as Markdown out. */
import { posix } from 'node:path';
import { parseHTML } from 'linkedom';
import { parseLanguage } from '../../language/parse-language.ts';
import { decodeText } from '../decode-text.ts';
import { isElement, lineOf, type PageDocument, type PageElement } from '../fetch/dom.ts';
import { readBlocks } from '../fetch/read-blocks.ts';
import { writeBlocks } from '../fetch/write-markdown.ts';
import { addressMaxChars, parseWebAddress } from '../parse-address.ts';
import { parseStatedDay } from '../parse-date.ts';
import type { Known } from '../write-front-matter.ts';
import { type Conversion, joinPieces, refuse } from './converted.ts';
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
  if (chapters.length === 0)
    return refuse('There is no text in this book, perhaps only pictures of pages.');
  const pieces = chapters.map((text) => ({ text }));
  return {
    ok: true,
    value: {
      fields: readFields(packageFile),
      text: joinPieces(pieces).text,
      places: [],
      notes: [],
    },
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

function readChapter(bytes: Uint8Array): string[] {
  const source = decodeText(bytes, null);
  if (source === null) return [];
  // In XHTML `<title/>` and `<a id="x"/>` are closed; HTML would take all that follows for their content.
  const closed = source.replace(
    /<(?!(?:area|br|col|hr|img|input|link|meta|wbr)\b)([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/giu,
    '<$1$2></$1>',
  );
  const { document } = parseHTML(closed);
  const body = document.querySelector('body') as PageElement | null;
  if (body === null || isListOfLinks(body)) return [];
  const unread =
    '[epub\\:type~="pagebreak"], [role="doc-pagebreak"], [epub\\:type~="toc"], [epub\\:type~="footnotes"], [epub\\:type~="endnotes"], aside[epub\\:type~="footnote"], nav, .pagenum, .pageno, #pg-header, #pg-footer, .pg-boilerplate';
  for (const element of body.querySelectorAll(unread)) element.remove();
  const text = writeBlocks(readBlocks(body));
  return text.trim() === '' ? [] : [text];
}

/** A table of contents, whatever it is called. */
function isListOfLinks(body: PageElement): boolean {
  const whole = lineOf(body)?.length ?? 0;
  const linked = [...body.querySelectorAll('a[href]')].reduce(
    (sum, link) => sum + (lineOf(link)?.length ?? 0),
    0,
  );
  return whole > 0 && linked > 0.6 * whole;
}

function readFields(packageFile: PageDocument): Known {
  const metadata = packageFile.querySelector('metadata');
  const texts = (name: string) =>
    [...(metadata?.childNodes ?? [])].flatMap((node) =>
      isElement(node) && node.tagName.toLowerCase() === name ? (lineOf(node) ?? []) : [],
    );
  const [title] = texts('dc:title');
  const author = texts('dc:creator').map(turnName).join(', ');
  const [publisher] = texts('dc:publisher');
  const date = texts('dc:date').flatMap((text) => parseStatedDay(text) ?? [])[0];
  const language = parseLanguage(texts('dc:language')[0] ?? '');
  const url = [...texts('dc:source'), ...texts('dc:identifier')].find(
    (text) => parseWebAddress(text) !== null && text.length <= addressMaxChars,
  );
  return {
    ...(title ? { title } : {}),
    ...(author === '' ? {} : { author }),
    ...(publisher ? { publisher } : {}),
    ...(date ? { date } : {}),
    ...(language === null ? {} : { language }),
    ...(url ? { url } : {}),
  };
}

/** `Rojas, Ana` → `Ana Rojas`. */
function turnName(name: string): string {
  const [, last, first] = /^([^,]+),\s*([^,\d\s][^,\d]*)$/u.exec(name) ?? [];
  return last && first ? `${first} ${last}` : name;
}
