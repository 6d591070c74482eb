/** The document of a page in, what tells of each of its elements whether it is another whole article below its own out. */
import { lineOf, type PageDocument, type PageElement } from '../dom.ts';
import { comparable } from '../tidy.ts';

/** Some pages go on with the next article of their site, which their title does not name. */
export function createNext(document: PageDocument): (element: PageElement) => boolean {
  const titles = [
    lineOf(document.querySelector('title')),
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? null,
  ].map((title) => comparable(title ?? ''));
  const isNamed = (heading: PageElement): boolean => {
    const text = comparable(lineOf(heading) ?? '');
    return text !== '' && titles.some((title) => title.includes(text));
  };
  const hasOwn = [...document.querySelectorAll('article h1')].some(isNamed);
  return (element) => {
    if (!hasOwn || element.tagName !== 'ARTICLE') return false;
    const headings = [...element.querySelectorAll('h1')];
    return headings.length > 0 && !headings.some(isNamed);
  };
}
