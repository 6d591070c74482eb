/** What a tagged PDF says that stands on a page, as a tree, in, its elements in the order in which they are read out (ISO 32000-1, 14.8). */

/** As pdf.js gives it, as far as it matters here: roles are those of the standard where the file says so. */
export interface TreeNode {
  readonly role: string;
  readonly children: readonly (TreeNode | TreeContent)[];
  /** What is read in its place. */
  readonly alt?: string;
}

/** `content` is what the page shows, in a sequence that bears the same `id`. */
export interface TreeContent {
  readonly type: string;
  readonly id: string;
}

export interface Element {
  /** `aside`: no part of the text; `note`: at its foot. */
  readonly kind: 'text' | 'heading' | 'item' | 'aside' | 'note';
  /** What counts an item, and what all else is drawn in: sequences by their ids. */
  readonly mark: readonly string[];
  readonly content: readonly string[];
  readonly cell: Cell | null;
  /** An item without a mark, where the first of its list has one. */
  readonly isUnmarked: boolean;
}

/** One for each cell: the innermost table that an element stands in, and its row, are known by their nodes. */
export interface Cell {
  readonly table: TreeNode;
  readonly row: TreeNode;
}

/** What is told within them belongs to the page or to the whole document, not to its text. */
const asides = new Set(['TOC', 'TOCI', 'Artifact']);
const notes = new Set(['Note', 'FENote']);
const texts = new Set(['P', 'Caption', 'BlockQuote', 'BibEntry']);
const headings = new Set(['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Title']);

interface Open extends Element {
  kind: Element['kind'];
  isUnmarked: boolean;
  /** The first of its blocks is told. */
  isBegun: boolean;
  readonly mark: string[];
  readonly content: string[];
}

/** Where a node stands. */
interface Within {
  /** Null for what is in none, as the words of a figure. */
  readonly element: Open | null;
  readonly item: Open | null;
  /** The innermost. */
  readonly list: TreeNode | null;
  readonly table: TreeNode | null;
  readonly row: TreeNode | null;
  readonly cell: Cell | null;
  readonly isMark: boolean;
}

/** Some have nothing on the page. */
export function listElements(tree: TreeNode): readonly Element[] {
  const elements: Open[] = [];
  const open = (kind: Element['kind'], { cell }: Within): Open => {
    const element: Open = { kind, mark: [], content: [], cell, isUnmarked: false, isBegun: false };
    elements.push(element);
    return element;
  };
  const walk = (node: TreeNode, within: Within): void => {
    for (const child of node.children) {
      if ('role' in child) walk(child, enter(child, within, open));
      else if (child.type === 'content')
        within.element?.[within.isMark ? 'mark' : 'content'].push(child.id);
    }
  };
  const none = { element: null, item: null, list: null, table: null, row: null, cell: null };
  walk(tree, { ...none, isMark: false });
  return elements;
}

/** The sequences that hold a hyphen which only parts a word at a line's end. */
export const listHyphens = (tree: TreeNode): ReadonlySet<string> =>
  new Set(
    tree.children.flatMap((child) => {
      if (!('role' in child)) return tree.alt === '\u00AD' ? [child.id] : [];
      return [...listHyphens(child)];
    }),
  );

function enter(
  node: TreeNode,
  within: Within,
  open: (kind: Element['kind'], within: Within) => Open,
): Within {
  const { role } = node;
  if (within.element?.kind === 'aside' || within.element?.kind === 'note') return within;
  if (notes.has(role)) return { ...within, element: open('note', within) };
  if (asides.has(role)) return { ...within, element: open('aside', within) };
  if (role === 'Figure') return { ...within, element: null };
  if (role === 'Table') return { ...within, table: node, row: null, cell: null, item: null };
  if (role === 'TR') return { ...within, row: node };
  if (role === 'TD' || role === 'TH') return enterCell(within, open);
  if (role === 'Lbl') return { ...within, isMark: within.item === within.element };
  if (role === 'L') return { ...within, list: node };
  if (role === 'LI') {
    const item = open('item', within);
    item.isUnmarked = !isMarked(node) && isMarked(within.list?.children[0]);
    return { ...within, element: item, item, isMark: false };
  }
  if (headings.has(role)) return enterBlock('heading', within, open);
  return texts.has(role) ? enterBlock('text', within, open) : within;
}

/** It begins with a label, or with a sign that the file says how to read. */
function isMarked(node: TreeNode | TreeContent | undefined): boolean {
  if (node === undefined || !('role' in node)) return false;
  return node.role === 'Lbl' || node.alt !== undefined || isMarked(node.children[0]);
}

/**
 * The first block of an item is that item, also where it stands on another page than the others; a heading
 * may have a number as an item has.
 */
function enterBlock(
  kind: 'text' | 'heading',
  within: Within,
  open: (kind: Element['kind'], within: Within) => Open,
): Within {
  const { item } = within;
  const isFirst =
    item !== null && item.content.length === 0 && (!item.isBegun || item.mark.length > 0);
  const element = isFirst ? item : open(kind, within);
  element.isBegun = true;
  if (isFirst && kind === 'heading') element.kind = kind;
  return { ...within, element, isMark: false };
}

function enterCell(within: Within, open: (kind: Element['kind'], within: Within) => Open): Within {
  const { table, row } = within;
  const cell = table && row ? { table, row } : null;
  const inner = { ...within, cell };
  return { ...inner, element: open('text', inner) };
}
