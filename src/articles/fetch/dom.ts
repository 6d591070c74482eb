/** What the import reads of a web page's document; the browser's own types would reach the whole project. */

export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  /** In upper case. */
  readonly tagName: string;
  readonly children: Iterable<PageElement>;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
