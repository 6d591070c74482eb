/** Lines of text in, a paragraph of Markdown out; and back, whatever the block. */
import type { BlockContent, ListItem, Paragraph, TableCell, TableRow } from 'mdast';

export function paragraph(lines: readonly string[]): Paragraph {
  const children = lines.flatMap((value, i): Paragraph['children'] => [
    ...(i === 0 ? [] : [{ type: 'break' as const }]),
    { type: 'text', value },
  ]);
  return { type: 'paragraph', children };
}

export function linesOf({ children }: Paragraph): string[] {
  return children.flatMap((child) => ('value' in child ? child.value : []));
}

/** On one line. */
export function textOf(block: BlockContent | ListItem | TableRow | TableCell): string {
  if (block.type === 'paragraph') return linesOf(block).join(' ');
  if (block.type === 'heading' || block.type === 'tableCell') {
    return block.children.map((child) => ('value' in child ? child.value : '')).join('');
  }
  if (!('children' in block)) return 'value' in block ? block.value : '';
  const inner = block.children as readonly BlockContent[];
  return inner.map(textOf).join(' ');
}

export function hasText(text: string): boolean {
  return text !== '';
}
