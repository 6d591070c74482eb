/** The document of a web page in, its main headings out: their text without the line above the title, and whose they are. */
import { isElement, type PageDocument, type PageElement, toLine } from '../dom.ts';

export interface Heading {
  readonly text: string;
  /** The name of the site, which leads to its front page. */
  readonly isSite: boolean;
}

/** What pages call the line above a title, or the one below it, where they write it into the heading. */
export const besideTitle =
  /(?:^|[\s_-])(?:kicker|over-?(?:line|title)|(?:article)?overline|top-?(?:line|ic(?:-label)?)|dachzeile|spitzmarke|roof-?(?:line|title)?|eye-?brow|pre-?(?:title|headline)|super-?title|title-?header|sub-?(?:title|line|headline)|volanta|antet[ií]tulo|cintillo|sur-?titre|occhiello|aural|invisible|visually-?hidden|screen-reader-text|sr-only)(?:$|[\s_-])/iu;

const siteName =
  /(?:^|[\s_-])(?:site-?(?:title|name|logo)|logo|brand(?:ing)?|blog-?(?:title|name)|menulogo|vcard)(?:$|[\s_-])/iu;

/** What pages call the heading of what they are. */
const ownTitle =
  /(?:^|[\s_-])(?:entry|post|article|story|page)-?_{0,2}(?:title|headline|heading)(?:$|\s)/iu;

/** Where headings of other things stand, or this one once more and shorter. */
const elsewhere = 'aside, nav, footer, dialog';
const calledElsewhere = [
  ...[
    'breadcrumb',
    'newsletter',
    'comment',
    'related',
    'sidebar',
    'search-result',
    'no-result',
  ].map((name) => `[class*="${name}" i], [id*="${name}" i]`),
  '.search, #search, .modal, [role="search"]',
].join(', ');

/** Paragraphs; what holds more is the article, or has it beside what it is called by. */
const elsewhereMax = 3;

export function listHeadings(document: PageDocument): Heading[] {
  return [...document.querySelectorAll('h1')]
    .map((heading) => ({
      text: readHeading(heading),
      isSite: isLogo(heading),
      isElsewhere: !isOwn(heading) && standsElsewhere(heading),
    }))
    .filter(({ text, isElsewhere }) => text !== '' && !isElsewhere);
}

const isOwn = (heading: PageElement): boolean =>
  ownTitle.test(heading.getAttribute('class') ?? '') ||
  heading.getAttribute('itemprop') === 'headline';

/** Whether a heading is that of something beside the article. */
export function standsElsewhere(heading: PageElement): boolean {
  if (heading.closest(elsewhere) !== null) return true;
  const around = heading.closest(calledElsewhere);
  return (
    around !== null &&
    around.tagName !== 'BODY' &&
    [...around.querySelectorAll('p')].length <= elsewhereMax
  );
}

/** Whole where nothing else is left. */
function readHeading(heading: PageElement): string {
  const called = [...heading.querySelectorAll('[class]')].filter(
    (each) => isCalledTitle(each) && isMost(each, heading),
  );
  const title = toLine(readOwn(called.length === 1 && called[0] ? called[0] : heading))
    // The mark of a link to the heading itself.
    .replace(/\s?¶$/u, '')
    .replace(/^[\s:–—|-]+/u, '')
    .replace(/(?<![\s:–—|-])[\s:–—|-]+$/u, '');
  return /\p{L}/u.test(title) ? title : toLine(heading.textContent ?? '');
}

function isMost(element: PageElement, heading: PageElement): boolean {
  return 2 * (element.textContent?.length ?? 0) > (heading.textContent?.length ?? 0);
}

function isCalledTitle(element: PageElement): boolean {
  const name = element.getAttribute('class') ?? '';
  return /(?:title|headline)(?:$|\s)/iu.test(name) && !besideTitle.test(name);
}

function readOwn(element: PageElement): string {
  const parts = [...element.childNodes].map((node) => {
    if (!isElement(node)) return node.nodeType === 3 ? (node.textContent ?? '') : '';
    if (/^(?:STYLE|SCRIPT|TEMPLATE|SVG)$/u.test(node.tagName) || isControl(node)) return '';
    if (node.tagName === 'BR') return ' ';
    return besideTitle.test(node.getAttribute('class') ?? '') ? ' ' : readOwn(node);
  });
  return parts.reduce((line, part) => line + (isSeam(line, part) ? ' ' : '') + part, '');
}

/** A button, or a link that leads nowhere without a script: `Add to …`. A link to a part of the page may be the title. */
function isControl(element: PageElement): boolean {
  const leadsNowhere = /^(?:#|javascript:.*)$/iu.test(element.getAttribute('href')?.trim() ?? '');
  return element.tagName === 'BUTTON' || (element.tagName === 'A' && leadsNowhere);
}

/** `<span>Harbour</span><span>The lamp</span>`: two lines, to those who see the page. */
function isSeam(line: string, part: string): boolean {
  return /[\p{Ll}\p{N}?!]$/u.test(line) && /^\p{Lu}/u.test(part);
}

function isLogo(heading: PageElement): boolean {
  if (siteName.test(`${heading.getAttribute('class') ?? ''} ${heading.getAttribute('id') ?? ''}`))
    return true;
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  return /^(?:https?:\/\/[^/]+)?\/?$/iu.test(href) && href !== '';
}
