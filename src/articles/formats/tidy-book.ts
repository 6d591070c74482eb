/** The page of a book in, the same without its title page and contents, with each heading named as its section is, out. */
import { readBareNumber, readTitledNumber } from '../chapter-number.ts';
import { lineOf, type PageDocument, type PageElement } from '../fetch/dom.ts';
import { type BookHeading, createOutline } from '../nest-headings.ts';
import { createNameTest, foldLine, isImprint, isTypistNote } from '../title-page.ts';
import { joinHalves } from './join-halves.ts';
import { joinQuotes, keepVerse } from './keep-verse.ts';

/** Numbers beside the text, notes, lists of its parts, and what its typist says of it. */
const furniture =
  '[class*="pagenum"], [class*="pageno"], [class*="linenum"], [class*="lineno"], .pgnum, .newpage, .transnote, .tnote, .tn, [epub\\:type~="pagebreak"], [role="doc-pagebreak"], [epub\\:type~="toc"], [epub\\:type~="footnotes"], [epub\\:type~="endnotes"], aside[epub\\:type~="footnote"], nav, #pg-header, #pg-footer, .pg-boilerplate';

const headings = 'h1, h2, h3, h4, h5, h6';
const blocks = `${headings}, p, pre, li, td, dt, dd`;

/** `stated`: its title and its author. */
export function tidyBook(document: PageDocument, stated: readonly (string | null)[]): void {
  for (const element of document.querySelectorAll(furniture)) element.remove();
  for (const element of document.querySelectorAll('p, li, td, div')) {
    const text = lineOf(element) ?? '';
    if (isTypistNote(text) && text.length <= noteMaxChars) element.remove();
  }
  dropContents(document);
  dropTitlePage(document, stated);
  dropListed(document);
  dropPictures(document);
  joinHalves(document);
  joinQuotes(document);
  keepVerse(document);
  nameHeadings(document, stated);
}

const noteMaxChars = 3000;

/** Lists of links to its parts, with the headings right above them; a number there may be that of the part itself. */
function dropContents(document: PageDocument): void {
  const names = [...document.querySelectorAll(headings)].map((each) =>
    foldLine(lineOf(each) ?? ''),
  );
  const comesAgain = (name: string) =>
    names.indexOf(foldLine(name)) !== names.lastIndexOf(foldLine(name));
  const isLabel = (element: PageElement) => {
    const text = lineOf(element) ?? '';
    return isHeading(element) && (readBareNumber(text) === null || comesAgain(text));
  };
  for (const element of document.querySelectorAll('section, table, ul, ol, dl, p, div')) {
    if (!isContents(element)) continue;
    let label = element.previousElementSibling;
    while (label !== null && isLabel(label)) {
      const above: PageElement | null = label.previousElementSibling;
      label.remove();
      label = above;
    }
    element.remove();
  }
}

/** `[Image unavailable.]`, as the makers of e-books write in its place. */
const noPicture = /^\[[^\]]{0,80}\bunavailable\.?\]$/iu;

/** What stands in the place of pictures, and what is written below them within a heading. */
function dropPictures(document: PageDocument): void {
  for (const element of document.querySelectorAll('span, p, div')) {
    if (noPicture.test(lineOf(element) ?? '')) element.remove();
  }
  for (const heading of document.querySelectorAll(headings)) {
    for (const caption of heading.querySelectorAll('[class*="caption"]')) caption.remove();
  }
}

const listBlocks = (document: PageDocument): PageElement[] =>
  [...document.querySelectorAll(blocks)].filter((each) => lineOf(each) !== null);

const listLinks = (element: PageElement): PageElement[] =>
  [...element.querySelectorAll('a')].filter((link) =>
    place.test(link.getAttribute('href') ?? link.getAttribute('HREF') ?? ''),
  );

/** In the same page or, as those of a book's chapters do, in one beside it. */
const place = /^(?:#|[^:#]+\.x?html?(?:#|$))/iu;

/** Links to the parts of the same book. */
function isContents(element: PageElement): boolean {
  const links = listLinks(element);
  if (links.length < 2) return false;
  const rows = [...element.querySelectorAll('tr')];
  const linked = rows.filter((row) => listLinks(row).length > 0);
  const areOfRows = linked.length >= 3 && linked.length >= 0.6 * rows.length;
  // The whole book may stand in the same element as the table of its contents.
  return areMost(links, element) || (areOfRows && areMost(rows, element));
}

function areMost(parts: readonly PageElement[], element: PageElement): boolean {
  const chars = parts.reduce((sum, part) => sum + (lineOf(part)?.length ?? 0), 0);
  return chars > 0.5 * (lineOf(element)?.length ?? 0);
}

const pageMaxBlocks = 40;

/** What stands above the text up to the last line with its title, its author or a year. */
function dropTitlePage(document: PageDocument, stated: readonly (string | null)[]): void {
  const page = listBlocks(document).slice(0, pageMaxBlocks);
  const isNamed = createNameTest(stated);
  const isOfPage = (each: PageElement) => {
    const text = lineOf(each) ?? '';
    return isNamed(text) || isImprint(text);
  };
  const end = page.findIndex((each) => !isOfPage(each) && isProse(lineOf(each) ?? ''));
  const last = page.slice(0, end === -1 ? 0 : end).findLastIndex(isOfPage);
  // A year in Roman figures is no number of a part.
  const isPart = (text: string) => !isImprint(text) && readBareNumber(text) !== null;
  for (const each of page.slice(0, last + 1)) if (!isPart(lineOf(each) ?? '')) each.remove();
}

const isProse = (text: string): boolean =>
  text.length > 200 || (/[.!?…]\W{0,2}$/u.test(text) && text.split(' ').length >= 8);

const listedMinLines = 3;
const listedMaxChars = 150;

/** Lines in a row that come again as headings further down. */
function dropListed(document: PageDocument): void {
  const all = listBlocks(document);
  const names = all.map((each) => toEntry(lineOf(each) ?? ''));
  const lastAt = new Map(
    all.flatMap((each, i) => (isHeading(each) ? [[names[i], i] as const] : [])),
  );
  const isListed = all.map(
    (each, i) =>
      !isHeading(each) &&
      (lineOf(each)?.length ?? 0) <= listedMaxChars &&
      names[i] !== '' &&
      (lastAt.get(names[i]) ?? -1) > i,
  );
  for (let first = 0; first < all.length; first++) {
    let last = first;
    while (
      isListed[last] ||
      (last > first && isListed[last + 1] && !isHeading(all[last] as PageElement))
    )
      last++;
    const run = all.slice(first, last);
    if (run.length >= listedMinLines) for (const each of run) each.remove();
    first = Math.max(first, last);
  }
}

/** Without its number and that of its page. */
const toEntry = (line: string): string =>
  foldLine(line)
    .replace(/^(?:[ivxlc]+|\d{1,3}) /u, '')
    .replace(/ \d{1,4}$/u, '');

const isHeading = ({ tagName }: PageElement): boolean => /^H[1-6]$/u.test(tagName);

interface Place {
  readonly element: PageElement;
  readonly heading: BookHeading;
}

/** The heading as its section is called: with its title, and the part that it stands under. */
function nameHeadings(document: PageDocument, stated: readonly (string | null)[]): void {
  const own = stated.map((name) => foldLine(name ?? ''));
  const all = listBlocks(document);
  const places = new Map<PageElement, Place>();
  const isOwn = (line: string) => own.includes(line);
  // A title page may have the title on several lines.
  const isOfTitle = (line: string) => own.some((name) => ` ${name} `.includes(` ${line} `));
  let isPage = true;
  for (const [i, element] of all.entries()) {
    const text = lineOf(element) ?? '';
    if (!isHeading(element)) isPage &&= !isProse(text);
    if (!isHeading(element) || places.has(element) || openQuote.test(text)) continue;
    const next = all[i + 1];
    const bare = readBareNumber(text);
    const title = bare && next && isTitle(next) ? lineOf(next) : null;
    const counted = bare ?? readTitledNumber(text);
    const isOver =
      !counted && next !== undefined && isHeading(next) && gapOf(next) >= gapOf(element);
    const name =
      isOver || (isPage ? isOfTitle : isOwn)(foldLine(text))
        ? null
        : title === null
          ? text
          : `${bare?.text ?? text}. ${title}`;
    const place = { element, heading: { name, counted, gap: gapOf(element) } };
    places.set(element, place);
    if (title !== null && next) places.set(next, place);
  }
  const outline = createOutline([...new Set(places.values())].map(({ heading }) => heading));
  for (const element of all) {
    const place = places.get(element);
    if (place === undefined) {
      outline.read();
      if (isHeading(element)) element.replaceWith(toParagraph(document, element));
    } else if (place.element !== element) element.remove();
    else {
      const name = outline.open(place.heading);
      if (name === null) element.remove();
      else element.textContent = name;
    }
  }
}

/** A line that somebody reads in a book, set as a heading there. */
const openQuote = /^["“«][^"”»]*$/u;

function toParagraph(document: PageDocument, element: PageElement): PageElement {
  const paragraph = document.createElement('p');
  paragraph.append(...element.childNodes);
  return paragraph;
}

const titleMaxChars = 100;

/** The title of the number above it: a heading too, or a short line set in the middle. */
function isTitle(element: PageElement): boolean {
  const text = lineOf(element) ?? '';
  if (text.length > titleMaxChars || readBareNumber(text) !== null) return false;
  if (isHeading(element)) return readTitledNumber(text) === null;
  const isCentred =
    element.getAttribute('align') === 'center' ||
    /^(?:c|cb|cent\w*)$/u.test(element.getAttribute('class') ?? '');
  return isCentred && !/[.:;,]$/u.test(text);
}

/** A higher level stands apart as more blank lines do in a text. */
const gapOf = ({ tagName }: PageElement): number => 7 - Number(tagName.slice(1));
