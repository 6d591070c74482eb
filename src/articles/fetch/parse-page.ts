/** The HTML of a web page in, its document out, in which elements stand in each other only so deep and the title is a heading. */
import { parseHTML } from 'linkedom';
import { isElement, type PageElement } from './dom.ts';
import { showHeading } from './show-heading.ts';

/** No page that is meant to be read nests deeper; both extractors take the square of it, or worse. */
const maxDepth = 200;

type Document = ReturnType<typeof parseHTML>['document'];
type Element = Document['documentElement'];

export function parsePage(html: string): Document {
  const document = parseWhole(closeHeadings(html));
  if (capitalName.test(html)) document.querySelectorAll('*').forEach(lowerNames);
  if (document.querySelector('body') === null) addBody(document);
  const body = document.querySelector('body');
  if (body !== null) moveShown(document, body);
  for (const template of document.querySelectorAll('template')) openTemplate(template, document);
  if (body !== null) flatten(body);
  showHeading(document);
  return document;
}

const capitalName = /[\s"'][a-z-]*[A-Z][\w-]*=/u;

/** `dateTime` is `datetime` to a browser, and another to linkedom. */
function lowerNames(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const lower = name.toLowerCase();
    if (name !== lower && !element.hasAttribute(lower)) element.setAttribute(lower, value);
  }
}

const headingTag = /(<\/?h)([1-6])(?=[\s>])/giu;

/** `<h2>The lamp</h1>` ends there to a browser, and to linkedom where the page does. */
function closeHeadings(html: string): string {
  const open: string[] = [];
  return html.replace(headingTag, (tag: string, name: string, level: string) => {
    if (!name.includes('/')) open.push(level);
    else if (open.includes(level)) open.length = open.lastIndexOf(level);
    else return `${name}${open.pop() ?? level}`;
    return tag;
  });
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

/** What is to be seen and was written into the head: there a browser begins the body, and linkedom goes on. */
function moveShown(document: Document, body: Element): void {
  const shown = [...(document.querySelector('head')?.children ?? [])].filter(
    ({ tagName }) => !ofHead.has(tagName) && !/^(?:NOSCRIPT|TEMPLATE)$/u.test(tagName),
  );
  body.prepend(...shown);
}

/** Nobody sees what stands in one, but in those that a browser opens by itself. */
function openTemplate(template: Element, document: Document): void {
  const shown = document.createElement('div');
  const isOpened = template.getAttribute('shadowrootmode') !== null;
  if (isOpened) shown.append(...template.childNodes);
  template.replaceWith(...(isOpened ? [shown] : []));
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
