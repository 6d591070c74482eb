/** The document of a page in; the same with the lines in bold type that stand above its paragraphs as headings, and quotes that are set as headings as quotes. */
import { lineOf, type PageDocument, type PageElement } from '../dom.ts';

/** Longer lines, in characters, are no headings, and shorter paragraphs no text. */
const [headingMaxChars, proseMinChars] = [60, 80];

/** A page with fewer such lines may stress them. */
const headingsMin = 2;

/** Longer boxes, in characters, are called by a quote that they hold with much else. */
const quoteMaxChars = 500;

/** With fewer words a heading in such a box is its name. */
const quoteMinWords = 5;

const quoteName = /(?:^|[\s_-])(?:pull-?)?quote(?:$|[\s_-])/iu;

export function raiseHeadings(document: PageDocument): void {
  for (const heading of document.querySelectorAll('h2, h3, h4, h5, h6')) {
    const box = heading.closest('div, aside, section, figure');
    const words = lineOf(heading)?.split(' ').length ?? 0;
    if (box !== null && words >= quoteMinWords && isQuote(box)) setAsQuote(box, document);
  }
  const bold = [...document.querySelectorAll('p')].filter(isHeading);
  if (bold.length < headingsMin) return;
  for (const paragraph of bold) {
    const heading = document.createElement('h3');
    heading.append(...paragraph.childNodes);
    paragraph.replaceWith(heading);
  }
}

const isQuote = (box: PageElement): boolean =>
  quoteName.test(box.getAttribute('class') ?? '') &&
  (box.textContent?.trim().length ?? 0) <= quoteMaxChars &&
  box.querySelector('a, form, button, blockquote') === null;

function setAsQuote(box: PageElement, document: PageDocument): void {
  for (const heading of box.querySelectorAll('h2, h3, h4, h5, h6')) {
    const paragraph = document.createElement('p');
    paragraph.append(...heading.childNodes);
    heading.replaceWith(paragraph);
  }
  const quote = document.createElement('blockquote');
  quote.append(...box.childNodes);
  box.append(quote);
}

/** `<p><strong>The old quay</strong></p>` between two paragraphs of sentences. */
function isHeading(paragraph: PageElement): boolean {
  const text = lineOf(paragraph) ?? '';
  if (text.length > headingMaxChars || !/^["“‘«¿¡]?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (/[.,:;…?!)\p{Pf}"]$/u.test(text) || paragraph.querySelector('a, img, br') !== null)
    return false;
  const [stress, ...others] = [...paragraph.children];
  if (!stress || others.length > 0 || !/^(?:STRONG|B)$/u.test(stress.tagName)) return false;
  if (lineOf(stress) !== text || paragraph.closest('li, td, blockquote, figure, aside') !== null)
    return false;
  return [
    nextOf(paragraph, 'nextElementSibling'),
    nextOf(paragraph, 'previousElementSibling'),
  ].every(isProse);
}

/** In boxes of its own it stands among these; what shows no words is passed over. */
function nextOf(
  paragraph: PageElement,
  side: 'nextElementSibling' | 'previousElementSibling',
): PageElement | null {
  let next: PageElement | null = paragraph;
  while (next !== null) {
    while (next !== null && next[side] === null) {
      next = next.parentElement;
      if (next === null || lineOf(next) !== lineOf(paragraph)) return null;
    }
    next = next?.[side] ?? null;
    if (next !== null && lineOf(next) !== null) return next;
  }
  return null;
}

function isProse(element: PageElement | null): boolean {
  if (element === null || /^H[1-6]$/u.test(element.tagName)) return false;
  const paragraph = element.tagName === 'P' ? element : element.querySelector('p');
  return (lineOf(paragraph)?.length ?? 0) >= proseMinChars;
}
