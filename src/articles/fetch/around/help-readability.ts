/** The document of a page in; the same without what Readability would stumble over in its article. */
import { foldWord } from '../../../language/fold.ts';
import { parseWebAddress } from '../../parse-address.ts';
import type { PageDocument, PageElement } from '../dom.ts';

export function helpReadability(document: PageDocument): void {
  // Readability drops elements that are called so.
  for (const heading of document.querySelectorAll('h2, h3, h4, h5, h6')) {
    if (/header|scroll/iu.test(heading.getAttribute('class') ?? ''))
      heading.removeAttribute('class');
    // It drops one for an anchor that is made of its own words too: “Related risks”, “Social media”.
    if (isAnchorOf(heading.getAttribute('id'), heading)) heading.removeAttribute('id');
  }
  for (const paragraph of document.querySelectorAll('p[aria-hidden]')) {
    paragraph.removeAttribute('aria-hidden');
  }
  // Readability drops a list that has more pictures than paragraphs: the steps of a recipe. One that
  // is pressed leads to another article.
  for (const picture of document.querySelectorAll('li img')) {
    if (picture.closest('a') !== null) continue;
    picture.before(' ');
    picture.remove();
  }
  // Readability drops some, and would glue the words on both sides.
  for (const end of document.querySelectorAll('br')) end.before(' ');
  for (const footer of document.querySelectorAll('blockquote footer')) {
    keepFooter(footer, document);
  }
  // Without the address of a profile there, Readability looks for the name above the text.
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    const isAuthor = /author|creator/iu.test(name);
    if (isAuthor && parseWebAddress(meta.getAttribute('content') ?? '')) meta.remove();
  }
}

const isAnchorOf = (id: string | null, heading: PageElement): boolean =>
  id !== null && lettersOf(heading.textContent ?? '').includes(lettersOf(id));

const lettersOf = (text: string): string => foldWord(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Readability drops footers, and would take a quote's author for the article's. */
function keepFooter(footer: PageElement, document: PageDocument): void {
  const paragraph = document.createElement('p');
  paragraph.append(...footer.childNodes);
  for (const element of paragraph.querySelectorAll('*')) {
    for (const name of ['class', 'id', 'itemprop', 'rel']) element.removeAttribute(name);
  }
  footer.replaceWith(paragraph);
}
