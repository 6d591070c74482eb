/** The HTML of a web page in, its document out, in which elements stand in each other only so deep. */
import { parseHTML } from 'linkedom';
import { isElement, type PageElement } from './dom.ts';

/** No page that is meant to be read nests deeper; both extractors take the square of it, or worse. */
const maxDepth = 200;

type Document = ReturnType<typeof parseHTML>['document'];

export function parsePage(html: string): Document {
  const document = parseWhole(html);
  if (document.querySelector('body') === null) addBody(document);
  const body: PageElement | null = document.querySelector('body');
  if (body !== null) flatten(body);
  return document;
}

const doctype = /^\s*<!doctype[^>]{0,500}>/iu;

/** The tags of `html`, `head` and `body` may be left out, which linkedom does not make up for. */
function parseWhole(html: string): Document {
  const { document } = parseHTML(html);
  if (document.querySelector('html') !== null) return document;
  return parseHTML(`<!doctype html><html>${html.replace(doctype, '')}</html>`).document;
}

const ofHead: ReadonlySet<string> = new Set(['TITLE', 'META', 'LINK', 'BASE', 'STYLE', 'SCRIPT']);

/** What comes first and says something of the page is its head, the rest its body. */
function addBody(document: Document): void {
  const root = document.documentElement;
  const head =
    root.querySelector('head') ?? root.insertBefore(createHead(document), root.firstChild);
  const body = document.createElement('body');
  for (const node of [...root.childNodes]) {
    if (node === head) continue;
    const isFirst = body.childNodes.length === 0;
    const isOfHead = ofHead.has(node.nodeName.toUpperCase()) || node.textContent?.trim() === '';
    (isFirst && isOfHead ? head : body).appendChild(node);
  }
  root.appendChild(body);
}

const createHead = (document: Document) => document.createElement('head');

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
