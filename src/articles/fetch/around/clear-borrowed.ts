/** The document of a page in; the same with no names left on what is called comments and yet is its text, as the minutes of a meeting are. */
import type { PageDocument, PageElement } from '../dom.ts';

/** Comments of readers stand in a list of their own, without headings of the article between them. */
const [minComments, minHeadings] = [10, 2];
/** Of the text of what holds them. */
const minShare = 0.5;

export const commentName = /comment/iu;

/** Changes the document itself. */
export function clearBorrowed(document: PageDocument): void {
  const holders = new Set(
    [...document.querySelectorAll('h1, h2, h3')].flatMap(
      ({ parentElement }) => parentElement ?? [],
    ),
  );
  for (const holder of holders) {
    const comments = listBorrowed([...holder.children]);
    for (const comment of comments) comment.removeAttribute('class');
  }
}

function listBorrowed(children: readonly PageElement[]): readonly PageElement[] {
  const isComment = (element: PageElement) => commentName.test(element.getAttribute('class') ?? '');
  const comments = children.filter(isComment);
  if (comments.length < minComments) return [];
  const begin = children.indexOf(comments[0] as PageElement);
  const end = children.indexOf(comments.at(-1) as PageElement);
  const between = children.slice(begin, end).filter(({ tagName }) => /^H[1-3]$/u.test(tagName));
  const lengthOf = (some: readonly PageElement[]) =>
    some.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
  const isMost = lengthOf(comments) >= minShare * lengthOf(children);
  return between.length >= minHeadings && isMost ? comments : [];
}
