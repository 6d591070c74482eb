/** The document of a web page in, the elements that belong to its article and to no other out. */
import type { PageDocument, PageElement } from '../dom.ts';

/** Where the page has several articles, the one below its heading. */
export function findArticle(document: PageDocument): PageElement | null {
  const around = document.querySelector('h1')?.closest('article');
  return around ?? [...document.querySelectorAll('article')].find(isMain) ?? null;
}

/** Of the article itself, and of none within it, such as a comment or what somebody is quoted with. */
export function findWithin(
  article: PageElement | null,
  selector: string,
  isMeant = (_element: PageElement) => true,
): PageElement | null {
  const found = [...(article?.querySelectorAll(selector) ?? [])];
  return (
    found.find((one) => one.closest('article, blockquote') === article && isMeant(one)) ?? null
  );
}

/** Some articles have their day beside their text. */
export function findBeside(
  document: PageDocument,
  selector: string,
  isMeant = (_element: PageElement) => true,
): PageElement | null {
  const main = document.querySelector('h1')?.closest('main');
  const found = [...(main?.querySelectorAll(selector) ?? [])];
  return (
    found.find((one) => one.closest('article') === null && isMain(one) && isMeant(one)) ?? null
  );
}

/** Beside the article stand others, with authors and days of their own. */
function isMain(element: PageElement): boolean {
  return element.closest('aside, nav, footer') === null;
}
