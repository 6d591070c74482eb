/** The document of a page in; the same with each paragraph that stands in boxes of its own outside of them. */
import type { PageDocument, PageElement } from '../dom.ts';

/** A shorter one, or one of nothing but a link, may be the title of another article. */
const minChars = 40;
const plainMinChars = 6;

/**
 * Pages built of components put each paragraph into a `div` or several. Readability drops a `div` of
 * which a fifth is a link, and with it such a paragraph, whatever it says.
 */
export function unwrapParagraphs(document: PageDocument): void {
  for (const paragraph of document.querySelectorAll('div > p:only-child')) {
    if (!isSaid(paragraph)) continue;
    let box = paragraph;
    for (let outer = box.parentElement; outer !== null; outer = box.parentElement) {
      if (outer.tagName !== 'DIV' || !holdsNothingElse(outer, box)) break;
      box = outer;
    }
    if (box !== paragraph) box.replaceWith(paragraph);
  }
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
