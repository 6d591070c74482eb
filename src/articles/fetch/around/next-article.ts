/** The document of a page in, what tells of each of its elements whether it is another whole article below its own out. */
import { lineOf, type PageDocument, type PageElement } from '../dom.ts';
import { comparable } from '../tidy.ts';

/** What holds less than so many long paragraphs may be a box that leads to an article. */
const longMin = 3;
const longMinChars = 150;

/** More are the headings of a list. */
const othersMax = 20;

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
  const others = listOthers(document, own, isNamed);
  return (element) => {
    if (others.includes(element)) return true;
    if (element.tagName !== 'ARTICLE') return false;
    const headings = [...element.querySelectorAll('h1')];
    return headings.length > 0 && !headings.some(isNamed);
  };
}

/** What is headed below the own heading as that is, each in the largest element around it that has no text above it. */
function listOthers(
  document: PageDocument,
  own: PageElement,
  isNamed: (heading: PageElement) => boolean,
): readonly PageElement[] {
  const name = nameOf(own);
  const all = [...document.querySelectorAll('h1, p')].filter(
    (each) => each.tagName === 'H1' || isLong(each),
  );
  const headings = all
    .slice(all.indexOf(own) + 1)
    .filter((each) => each.tagName === 'H1' && nameOf(each) === name && !isNamed(each));
  if (name === '' || headings.length > othersMax) return [];
  return headings
    .map((heading) => widen(heading, all.slice(0, all.indexOf(heading))))
    .filter((each) => [...each.querySelectorAll('p')].filter(isLong).length >= longMin);
}

const nameOf = (heading: PageElement): string =>
  (heading.getAttribute('class') ?? '').trim().split(/\s+/u)[0] ?? '';

function widen(heading: PageElement, above: readonly PageElement[]): PageElement {
  let around = heading;
  for (let parent = heading.parentElement; parent !== null; parent = parent.parentElement) {
    if (above.some((each) => parent?.contains(each))) break;
    around = parent;
  }
  return around;
}

const isLong = ({ textContent }: PageElement): boolean =>
  (textContent?.length ?? 0) >= longMinChars;
