/** An element of a page in, whether it holds links and hardly anything else out. */
import type { PageElement } from '../dom.ts';

/** What is left are words such as “by” and “and”. */
const onlyShare = 0.95;

/** Fewer links in a list may be what it is about. */
const linksMin = 3;

/** As titles of articles are, in letters; what is shorter may be said in the text. */
const linkMinLetters = 12;

/** A longer paragraph, in characters, that is a link is one that was never closed. */
const linkMaxChars = 200;

/** A list of links, or a paragraph that is one, leads to other pages. */
export function isOnlyLinks(element: PageElement, maxChars: number): boolean {
  const isList = /^(?:UL|OL|DL|DIV|SECTION|ASIDE)$/u.test(element.tagName);
  if (!isList && element.tagName !== 'P') return false;
  if (isAnnounced(element) || isBox(element)) return true;
  if (element.tagName === 'P' && isSpokenOf(element)) return false;
  if ((element.textContent?.length ?? 0) > (isList ? maxChars / 2 : linkMaxChars)) return false;
  const links = [...element.querySelectorAll('a[href]:not([href^="#"], [href^="mailto:"])')];
  const areFew = isList && links.length < linksMin;
  if (links.length === 0 || (areFew && !areTitles(element, links))) return false;
  const linked = links.reduce((sum, { textContent }) => sum + lettersIn(textContent), 0);
  const isEach = linked >= linkMinLetters * links.length;
  return isEach && linked >= onlyShare * lettersIn(element.textContent);
}

/** In a box of their own below a sentence, which does not lead to them, each is the title of an article. */
function areTitles(list: PageElement, links: readonly PageElement[]): boolean {
  const box = list.parentElement;
  const above = box?.previousElementSibling;
  return (
    list.tagName === 'UL' &&
    [...(box?.children ?? [])].length === 1 &&
    links.every(({ textContent }) => countWords(textContent) >= titleMinWords) &&
    [...list.children].length === links.length &&
    /[.!?…]["”’»)]?$/u.test(above?.textContent?.trim() ?? '')
  );
}

/** In an item of a list, below it, so many letters at least are said of where it leads. */
const saidMinLetters = 80;

function isSpokenOf({ parentElement, textContent }: PageElement): boolean {
  if (parentElement?.tagName !== 'LI') return false;
  return lettersIn(parentElement.textContent) - lettersIn(textContent) >= saidMinLetters;
}

/** Words of a title, at least, and letters of what announces it, at most. */
const [titleMinWords, announcingMaxLetters] = [4, 25];

/** "Read also: The lamp is lit again", in whatever language: a line that is a link behind a colon. */
function isAnnounced(element: PageElement): boolean {
  if (element.tagName !== 'P' || (element.textContent?.length ?? 0) > linkMaxChars) return false;
  const [link, ...others] = [
    ...element.querySelectorAll('a[href]:not([href^="#"], [href^="mailto:"])'),
  ];
  const title = link?.textContent ?? '';
  if (others.length > 0 || countWords(title) < titleMinWords) return false;
  const [before = '', behind = ''] = (element.textContent ?? '').split(title);
  const isColon = before.trimEnd().endsWith(':');
  return isColon && lettersIn(before) <= announcingMaxLetters && lettersIn(behind) === 0;
}

/** The same as a box: a line that is no link, and below it nothing but links with the words of titles. */
function isBox(element: PageElement): boolean {
  if (element.tagName === 'P' || (element.textContent?.length ?? 0) > boxMaxChars) return false;
  const [label, ...others] = [...element.children];
  const announcing = lettersIn(label?.textContent ?? null);
  if (label === undefined || others.length === 0 || label.querySelector('a') !== null) return false;
  if (/^(?:A|LI|IMG|PICTURE)$/u.test(label.tagName) || announcing === 0) return false;
  const links = [...element.querySelectorAll('a[href]:not([href^="#"], [href^="mailto:"])')];
  const linked = links.reduce((sum, { textContent }) => sum + lettersIn(textContent), 0);
  const isEach = links.every(({ textContent }) => countWords(textContent) >= titleMinWords);
  const isRest = linked + announcing === lettersIn(element.textContent);
  return links.length > 0 && isEach && isRest && announcing <= announcingMaxLetters;
}

const boxMaxChars = 500;

const countWords = (text: string | null): number =>
  text?.trim().split(/\s+/u).filter(Boolean).length ?? 0;

/** Fewer links into the page itself are no table of contents. */
const contentsMinLinks = 3;

/** Links to what stands below on the same page, and hardly anything else. */
export function isContents(element: PageElement): boolean {
  if (!/^(?:UL|OL|P|TABLE|DIV|PRE|H[1-6])$/u.test(element.tagName)) return false;
  const links = [...element.querySelectorAll('a[href^="#"]')];
  if (links.length < contentsMinLinks) return false;
  // A heading leads to several places only where it lists them.
  if (/^H[1-6]$/u.test(element.tagName)) return true;
  const linked = links.reduce((sum, { textContent }) => sum + lettersIn(textContent), 0);
  return linked > 0.85 * lettersIn(element.textContent) && linked > contentsMinLinks * links.length;
}

function lettersIn(text: string | null): number {
  return text?.replace(/[^\p{L}]/gu, '').length ?? 0;
}
