/** The document of a page in, what tells of each of its elements whether it is another whole article below its own out. */
import { lineOf, type PageDocument, type PageElement } from '../dom.ts';
import { comparable } from '../tidy.ts';

/** What holds less than so many long paragraphs may be a box that leads to an article. */
const longMin = 3;
const longMinChars = 150;

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
  const own = [...document.querySelectorAll('article h1')].find(isNamed);
  if (own === undefined) return () => false;
  const others = new Set(
    listBelow(document, own)
      .filter((heading) => !isNamed(heading))
      .map((heading) => widen(document, heading)),
  );
  return (element) => {
    if (others.has(element)) return true;
    if (element.tagName !== 'ARTICLE') return false;
    const headings = [...element.querySelectorAll('h1')];
    return headings.length > 0 && !headings.some(isNamed);
  };
}

/** The headings below the own one that are set as it is. */
function listBelow(document: PageDocument, own: PageElement): readonly PageElement[] {
  const [name = ''] = (own.getAttribute('class') ?? '').split(/\s+/u);
  const all = [...document.querySelectorAll('h1')];
  return name === ''
    ? []
    : all
        .slice(all.indexOf(own) + 1)
        .filter((heading) => heading.getAttribute('class')?.split(/\s+/u)[0] === name);
}

/** The largest element around it that has no text above it, where that is a text; else null. */
function widen(document: PageDocument, heading: PageElement): PageElement | null {
  const all = [...document.querySelectorAll('h1, p')];
  const above = all
    .slice(0, all.indexOf(heading))
    .filter((each) => each.tagName === 'H1' || isLong(each));
  let around = heading;
  for (let parent = heading.parentElement; parent !== null; parent = parent.parentElement) {
    if (above.some((each) => parent?.contains(each))) break;
    around = parent;
  }
  return [...around.querySelectorAll('p')].filter(isLong).length >= longMin ? around : null;
}

const isLong = ({ textContent }: PageElement): boolean =>
  (textContent?.length ?? 0) >= longMinChars;
