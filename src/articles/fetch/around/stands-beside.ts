/** The document of a page in, what tells of each of its elements whether it stands beside the article out. */
import type { PageDocument, PageElement } from '../dom.ts';
import { findArticle } from '../metadata/find-article.ts';
import { besideName, pictureName, teaserName, widgetName } from './beside-names.ts';
import { commentName } from './clear-borrowed.ts';
import { isOnlyLinks } from './only-links.ts';

/** What is called by who wrote it and is longer than a line, in characters, tells who that is. */
const authorName = /(?:^|[\s_-])authors?(?:$|\s)/iu;
const [authorMinChars, authorMaxChars] = [100, 900];

/** What is pressed, as short as that in characters. */
const buttonName = /(?:^|[\s_-])(?:btn|buttons?)(?:$|[\s_-])/iu;
const buttonMaxChars = 40;

/** Of all the text of a page; what holds more is the article under a borrowed name. */
const besideMaxShare = 0.25;

/** What holds them is no part beside the article, but around it. */
const own = 'h1, main, .hentry, [itemprop~="articleBody"]';

type Holds = (element: PageElement) => boolean;

/** Lists of other articles hold articles too. */
function findsOwn(document: PageDocument): Holds {
  const main = findArticle(document);
  const isOne = [...document.querySelectorAll('article')].length <= 1 || main === null;
  return (element) => {
    if (element.querySelector(own) !== null) return true;
    return isOne ? element.querySelector('article') !== null : element.contains(main);
  };
}

/** Changes of the document after this are not seen. */
export function createBeside(document: PageDocument): (element: PageElement) => boolean {
  const holdsOwn = findsOwn(document);
  const maxChars = besideMaxShare * countSeen(document);
  const isOfText = findsText(document);
  return (element) => standsBeside(element, maxChars, holdsOwn, isOfText);
}

/** Of all paragraphs: what they are called, so many of them, is no name of something beside them. */
const ofTextShare = 0.5;

/** `<p class="paragraph inline-placeholder">`, and so each of the article; readers' comments are called so too. */
function findsText(document: PageDocument): Holds {
  const charsOf = new Map<string, number>();
  for (const paragraph of document.querySelectorAll('p')) {
    const names = namesOf(paragraph);
    charsOf.set(names, (charsOf.get(names) ?? 0) + (paragraph.textContent?.length ?? 0));
  }
  const all = [...charsOf.values()].reduce((sum, chars) => sum + chars, 0);
  return (element) => {
    if (element.tagName !== 'P') return false;
    const names = namesOf(element);
    return !commentName.test(names) && (charsOf.get(names) ?? 0) >= ofTextShare * all;
  };
}

/** Without scripts and styles, which are most of many pages. */
function countSeen(document: PageDocument): number {
  const unseen = [...document.querySelectorAll('body script, body style')];
  const lengthOf = (element: PageElement | null) => element?.textContent?.length ?? 0;
  return (
    lengthOf(document.querySelector('body')) - unseen.reduce((sum, each) => sum + lengthOf(each), 0)
  );
}

function standsBeside(
  element: PageElement,
  maxChars: number,
  holdsOwn: Holds,
  isOfText: Holds,
): boolean {
  if (element.tagName === 'FIGCAPTION') return !isEntry(element.closest('figure'));
  if (isOfSite(element, holdsOwn)) return true;
  if (/^(?:BODY|MAIN|ARTICLE|H[1-6]|TABLE|T[DHR])$/u.test(element.tagName)) return false;
  const names = namesOf(element);
  if (isPicture(element, names, maxChars) || isOnlyLinks(element, maxChars)) return true;
  if (asksForAddress(element) && !holdsOwn(element)) return true;
  if (isAboutAuthor(element, names, holdsOwn) || isButton(element, names, holdsOwn)) return true;
  if (isOfText(element)) return false;
  const isBeside = besideName.test(names) || widgetName.test(names);
  if (!isBeside && !(teaserName.test(names) && isLinked(element))) return false;
  return (element.textContent?.length ?? 0) < maxChars && !holdsOwn(element);
}

function isAboutAuthor(element: PageElement, names: string, holdsOwn: Holds): boolean {
  const length = element.textContent?.trim().length ?? 0;
  const isLong = length > authorMinChars && length < authorMaxChars;
  return isLong && authorName.test(names) && !holdsOwn(element);
}

/** Characters around a field for an e-mail address: the box of a newsletter, under whatever name. */
const askingMaxChars = 300;
const addressField = 'input[type="email" i], input[placeholder*="mail" i], input[name*="email" i]';

const asksForAddress = (element: PageElement): boolean =>
  (element.textContent?.trim().length ?? 0) <= askingMaxChars &&
  element.querySelector(addressField) !== null;

function isButton(element: PageElement, names: string, holdsOwn: Holds): boolean {
  if (!/^(?:A|DIV|LI|P|SPAN)$/u.test(element.tagName) || !buttonName.test(names)) return false;
  return (element.textContent?.trim().length ?? 0) <= buttonMaxChars && !holdsOwn(element);
}

/** `relatedArticles` → `related-Articles` */
export function namesOf(element: PageElement): string {
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  // A match is told in comments.
  return names.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-').replace(/live-?match[\w-]*/giu, '');
}

/** More text, in characters, is more than what a picture shows and whose it is. */
const captionMaxChars = 700;
const calledMaxChars = 300;

/** What stands in a figure beside its picture is a caption, whatever it is called. */
function isPicture(element: PageElement, names: string, maxChars: number): boolean {
  const isFigure =
    element.tagName === 'FIGURE' || isCalledPicture(element, names) || isLined(element);
  if (!isFigure || element.querySelector('img, picture, video, iframe') === null) return false;
  const holdsText =
    element.querySelector('table, pre, blockquote, ul, ol, h1') !== null || isEntry(element);
  // Where something is pressed it plays, and may hold all that is said in it.
  const isPlayed = element.querySelector('button') !== null;
  return !holdsText && (element.textContent?.length ?? 0) < (isPlayed ? maxChars : captionMaxChars);
}

/** One line: more may be text beside a picture. */
function isCalledPicture(element: PageElement, names: string): boolean {
  if (!/^(?:DIV|P|SECTION)$/u.test(element.tagName) || !pictureName.test(names)) return false;
  const paragraphs = [...element.querySelectorAll('p')];
  return (
    (element.textContent?.trim().length ?? 0) <= calledMaxChars &&
    paragraphs.length <= 1 &&
    element.querySelector('h2, h3, h4') === null
  );
}

/** More text below a picture, in characters, may be the article's. */
const lineMaxChars = 200;

/** A box with a picture in a box of its own, and below it its line and whose it is, in boxes too. */
function isLined(element: PageElement): boolean {
  const [picture, ...lines] = [...element.children];
  if (element.tagName !== 'DIV' || picture === undefined || picture.textContent?.trim())
    return false;
  return (
    /^(?:DIV|PICTURE|IMG)$/u.test(picture.tagName) &&
    lines.length > 0 &&
    lines.length <= 2 &&
    lines.every(({ tagName }) => /^(?:DIV|SPAN)$/u.test(tagName)) &&
    (element.textContent?.trim().length ?? 0) <= lineMaxChars &&
    element.querySelector('p, h2, h3, h4, h5, h6, a, li, button, time') === null
  );
}

/** In an article of pictures each has a heading, and what is said of it. */
const isEntry = (figure: PageElement | null): boolean =>
  [...(figure?.querySelectorAll('h2, h3') ?? [])].some(
    (heading) => heading.closest('figcaption') === null,
  );

/** What every page of the site has. */
function isOfSite(element: PageElement, holdsOwn: Holds): boolean {
  if (holdsOwn(element)) return false;
  if (element.tagName === 'NAV' || element.getAttribute('role') === 'navigation') return true;
  return element.tagName === 'FOOTER' && element.closest('article, main, blockquote') === null;
}

/** Fewer words of a link may be the name of a thing that has a page. */
const titleMinWords = 4;

/** More text is no summary, and more above the title than its kicker and its day; in characters. */
const [teaserMaxChars, kickerMaxChars] = [600, 80];

function beginsWithTitle(element: PageElement): boolean {
  const text = element.textContent?.trim() ?? '';
  const title = [...element.querySelectorAll('a[href]')].find(isTitle)?.textContent?.trim();
  if (title === undefined || text.length > teaserMaxChars) return false;
  return text.indexOf(title) <= kickerMaxChars;
}

/** A link that is called by it, or has a line of its own. */
function isTitle(link: PageElement): boolean {
  const text = link.textContent?.trim() ?? '';
  if (text.split(/\s+/u).length < titleMinWords) return false;
  return (
    /title|headline/iu.test(link.getAttribute('class') ?? '') ||
    link.querySelector('h2, h3, h4, h5, div, p') !== null ||
    link.parentElement?.textContent?.trim() === text
  );
}

/** Whether most of its text leads elsewhere, or its title does, which may have a summary below it. */
function isLinked(element: PageElement): boolean {
  if (element.closest('a[href]') !== null) return true;
  if (beginsWithTitle(element)) return true;
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, { textContent }) => sum + (textContent?.length ?? 0),
    0,
  );
  return linked > 0.6 * (element.textContent?.length ?? 0);
}
