/** The document of a web page and its title in, what it shows in the places of an author's name out. */
import type { PageDocument, PageElement, PageNode } from '../dom.ts';
import { beginsWithBy, isCredit } from './clean-name.ts';
import { findArticle } from './find-article.ts';
import { findHeading } from './find-heading.ts';

/** What says by its name that the author stands there, the surest first. */
const named = [
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"]',
  '.vcard .fn, .author .fn, .h-card .p-name, .p-author',
  'a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i], a[href*="/autores/" i], a[href*="/autoren/" i], a[href*="/auteur/" i], a[href*="/by/" i]',
];

/** Where authors of other things stand. */
const elsewhere = [
  'comment',
  'related',
  'sidebar',
  'teaser',
  'widget',
  'archive',
  'recommend',
  'popular',
  'latest',
]
  .map((name) => `[class*="${name}" i], [id*="${name}" i]`)
  .join(', ');

/** What pages call the line, and what in such a name speaks of something else. */
const lineName =
  /(?:^|[\s_-])(?:by-?lines?|authors?|autor(?:e[ns]|a|in)?|auteurs?|firma|signature|writers?|written-?by|posted-?by|contributors?)(?:$|[\s_-])/iu;
const besideName =
  /image|photo|foto|avatar|picture|bio|desc|social|follow|date|time|share|count|more/iu;

/** So many elements away from the heading the line is that of something else. */
const [reachAbove, reachBelow] = [40, 90];

/** Longer lines tell more of somebody than a name, in characters. */
const lineMaxChars = 160;
const leadMaxChars = 80;

/** Of one place of a page, what may be read there: the first lines that name anybody do. */
export type Byline = readonly (readonly string[])[];

/** Lists of bylines, the surest first; those of one list stand together. */
export function listBylines(document: PageDocument, title: string | null): Byline[][] {
  const all = [...document.querySelectorAll('body *')];
  const article = findArticle(document);
  const heading = findHeading(document, title) ?? document.querySelector('h1');
  const at = heading === null ? -1 : all.indexOf(heading);
  const near = new Set(at < 0 ? [] : all.slice(Math.max(0, at - reachAbove), at + reachBelow));
  const isOwn = (element: PageElement) =>
    !isElsewhere(element, article, heading) &&
    !isCredit(toLine(element)) &&
    !isCredit(toLine(element.parentElement ?? element)) &&
    (element.textContent?.length ?? 0) <= lineMaxChars;
  const tiers = [
    ...named.map((selector) => [...document.querySelectorAll(selector)]),
    all.filter((element) => near.has(element) && isCalledByline(element)),
  ].map((found) => found.filter(isOwn));
  const together = tiers.flatMap((found) => [
    group(found.filter((element) => near.has(element))),
    // Elsewhere on the page only where all name the same.
    isOne(found) ? found.slice(0, 1) : [],
  ]);
  const said = all.filter((element) => near.has(element) && isOwn(element) && isSaid(element));
  return [...together, said.slice(0, 1)]
    .filter(({ length }) => length > 0)
    .map((found) => found.map(linesOf));
}

/** What holds the heading of the article too is all of it, whatever it is called. */
function isElsewhere(
  element: PageElement,
  article: PageElement | null,
  heading: PageElement | null,
): boolean {
  if (element.closest('nav, footer, blockquote, figure, form, dialog') !== null) return true;
  const inner = element.closest('article');
  if (inner !== null && article !== null && inner !== article && !inner.contains(article))
    return true;
  const around = element.closest(`aside, ${elsewhere}`);
  if (around === null || around.tagName === 'BODY' || around.querySelector('h1')) return false;
  return heading === null || !around.contains(heading);
}

/** The first, and those beside it. */
function group(found: readonly PageElement[]): PageElement[] {
  const [first] = found;
  const around = first?.parentElement?.parentElement?.parentElement ?? first?.parentElement;
  const beside = found.filter((element) => around?.contains(element));
  return beside.filter(
    (element) => !beside.some((other) => other !== element && element.contains(other)),
  );
}

function isOne(found: readonly PageElement[]): boolean {
  return new Set(found.map(toLine)).size === 1;
}

function isCalledByline(element: PageElement): boolean {
  if (/^(?:IMG|PICTURE|TIME|BUTTON|SVG|H1)$/u.test(element.tagName)) return false;
  const names =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''}`
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
      .split(/\s+/u);
  return names.some((name) => lineName.test(name) && !besideName.test(name));
}

/** `By Ana Rojas` on a line of its own. */
function isSaid(element: PageElement): boolean {
  const text = toLine(element);
  return text.length <= leadMaxChars && beginsWithBy(text) && !/[.!?…]$/u.test(text);
}

/** Its links, its parts and the whole: the first that names somebody is the name. */
function linesOf(element: PageElement): string[][] {
  const links = [...element.querySelectorAll('a')].map(toLine);
  const parts = [...element.childNodes].map(toLine);
  return [...(links.length > 0 ? [links] : []), ...parts.map((part) => [part]), [toLine(element)]];
}

const toLine = ({ textContent }: PageNode): string =>
  (textContent ?? '').replace(/\s+/gu, ' ').trim();
