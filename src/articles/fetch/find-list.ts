/** The document of a page in, whether it is a front page or a list of articles rather than one out. */
import { lineOf, type PageDocument, type PageElement } from './dom.ts';

/** So many headings lead to other pages, at least, and so large a share of all. */
const [linkedMin, linkedMinShare] = [4, 0.5];

/** Letters; shorter headings name sections. */
const headingMinLetters = 10;

/** So many paragraphs of so many characters between two such headings are an article. */
const [proseMin, proseMinChars] = [3, 150];

/** What stands around every page of a site says nothing of this one. */
const around = 'nav, footer, aside';

/** Before anything is taken out of the page. */
export function isList(
  document: PageDocument,
  { isArticle }: { readonly isArticle: boolean },
): boolean {
  if (isArticle) return false;
  const all = [...document.querySelectorAll('h1, h2, h3, h4, p')].filter(
    (element) => element.closest(around) === null,
  );
  const headings = all.filter(
    (element) => element.tagName !== 'P' && countLetters(element) >= headingMinLetters,
  );
  const linked = headings.filter(leadsElsewhere);
  if (linked.length < linkedMin || linked.length < linkedMinShare * headings.length) return false;
  let run = 0;
  return !all.some((element) => {
    if (linked.includes(element)) run = 0;
    else if (element.tagName === 'P' && (lineOf(element)?.length ?? 0) >= proseMinChars) run++;
    return run >= proseMin;
  });
}

/** The whole of it is a link. */
function leadsElsewhere(heading: PageElement): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const isElsewhere = !/^(?:#|javascript:|mailto:)/iu.test(link?.getAttribute('href') ?? '#');
  return isElsewhere && link !== null && countLetters(link) >= countLetters(heading);
}

const countLetters = (element: PageElement): number =>
  element.textContent?.replace(/[^\p{L}]/gu, '').length ?? 0;
