/** The document of a page in; the same with each paragraph that stands in boxes of its own outside of them. */
import type { PageDocument, PageElement } from '../dom.ts';

const boxed = ['p', 'h2', 'h3', 'h4'].map((name) => `div > ${name}:only-child`).join(', ');

/** A shorter one, or one of nothing but a link, may be the title of another article. */
const minChars = 40;
const plainMinChars = 6;

/**
 * Pages built of components put each paragraph into a `div` or several. Readability drops a `div` of
 * which a fifth is a link, and with it such a paragraph, whatever it says.
 */
export function unwrapParagraphs(document: PageDocument): void {
  for (const element of document.querySelectorAll(boxed)) {
    if (element.tagName === 'P' ? isSaid(element) : isHeading(element)) unwrap(element);
  }
}

function unwrap(element: PageElement): void {
  let box = element;
  for (let outer = box.parentElement; outer !== null; outer = box.parentElement) {
    if (outer.tagName !== 'DIV' || !holdsNothingElse(outer, box)) break;
    box = outer;
  }
  if (box === element || (element.tagName !== 'P' && !leadsIntoText(box))) return;
  box.replaceWith(element);
}

/** What stands above other headings leads to other articles. */
function leadsIntoText(box: PageElement): boolean {
  const next = box.nextElementSibling;
  const chars = next?.textContent?.trim().length ?? 0;
  return chars >= minChars && next?.querySelector('h2, h3, h4, h5, h6') === null;
}

/** A link is the title of another article. */
function isHeading(heading: PageElement): boolean {
  return (heading.textContent?.trim() ?? '') !== '' && heading.querySelector('a') === null;
}

function isSaid(paragraph: PageElement): boolean {
  const text = paragraph.textContent?.trim() ?? '';
  if (text.length < minChars || !/[.!?…:][\p{Pe}\p{Pf}"']*$/u.test(text)) return false;
  const linked = [...paragraph.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent?.length ?? 0),
    0,
  );
  return text.length - linked >= plainMinChars;
}

function holdsNothingElse(outer: PageElement, inner: PageElement): boolean {
  return (
    [...outer.children].length === 1 &&
    (outer.textContent?.trim().length ?? 0) === (inner.textContent?.trim().length ?? 0)
  );
}
