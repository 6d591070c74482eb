/** The HTML of a web page in, its document out, in which elements stand in each other only so deep. */
import { parseHTML } from 'linkedom';
import { isElement, type PageElement } from './dom.ts';

/** No page that is meant to be read nests deeper; both extractors take the square of it, or worse. */
const maxDepth = 200;

export function parsePage(html: string): ReturnType<typeof parseHTML>['document'] {
  const { document } = parseHTML(html);
  const body: PageElement | null = document.querySelector('body');
  if (body !== null) flatten(body);
  return document;
}

/** What stands too deep moves up to where it does not, one element at a time. */
function flatten(root: PageElement): void {
  const open: { readonly element: PageElement; readonly depth: number }[] = [
    { element: root, depth: 0 },
  ];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { element, depth } = top;
    const inner = [...element.childNodes].filter(isElement);
    const isTooDeep = depth > maxDepth;
    if (isTooDeep) element.replaceWith(...element.childNodes);
    for (const child of inner) open.push({ element: child, depth: isTooDeep ? depth : depth + 1 });
  }
}
