/** Blocks of a Markdown tree in, the same with lists parted at the headings in their items out: an outline has its sections there. */
import type { List, ListItem, RootContent } from 'mdast';

export function partItems(nodes: readonly RootContent[], isOutline: boolean): RootContent[] {
  return nodes.flatMap((node) => (node.type === 'list' ? partList(node, isOutline) : node));
}

/** An item that begins with a heading is a section; in an outline one that holds others is a block of its own. */
function partList(list: List, isOutline: boolean): RootContent[] {
  const parted: RootContent[] = [];
  let group: ListItem[] = [];
  let before = 0;
  const end = (): void => {
    if (group.length > 0) parted.push(toList(list, group, before));
    before += group.length;
    group = [];
  };
  for (const item of list.children) {
    const [first, ...others] = item.children;
    if (first?.type === 'heading') {
      end();
      before++;
      // None is the title of the article, whatever its level.
      const depth = first.depth === 1 ? 2 : first.depth;
      parted.push({ ...first, depth }, ...partItems(others as RootContent[], isOutline));
      continue;
    }
    const isBlock = isOutline && others.length > 0;
    if (isBlock) end();
    group.push(item);
    if (isBlock) end();
  }
  if (parted.length === 0 && !isOutline) return [list];
  end();
  return parted;
}

function toList(list: List, items: ListItem[], before: number): List {
  const [first, last] = [items[0]?.position, items.at(-1)?.position];
  const position = first && last ? { start: first.start, end: last.end } : undefined;
  return {
    ...list,
    ...(list.start === null || list.start === undefined ? {} : { start: list.start + before }),
    children: items,
    ...(position ? { position } : {}),
  };
}
