/** What the import reads of a web page's document; the browser's own types would reach the whole project. */

export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  textContent: string | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  /** In upper case. */
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  readonly previousElementSibling: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly children: Iterable<PageElement>;
  readonly childNodes: Iterable<PageNode>;
  readonly firstChild: PageNode | null;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  contains(other: PageElement): boolean;
  append(...nodes: readonly PageNode[]): void;
  before(text: string): void;
  replaceWith(...nodes: readonly PageNode[]): void;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** The text of an element on one line, null where there is none. */
export function lineOf(element: PageElement | null): string | null {
  return toLine(element?.textContent ?? '') || null;
}

/** A text on one line, without the signs that nobody sees. */
export function toLine(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
