/** The blocks of a Markdown file in, those that no reader of an article needs out: the ways to other notes, a table of its contents, the name of a drawing. */
import type { RootContent } from 'mdast';
import { hasInk } from './block.ts';
import { isDrawn } from './veil/is-drawn.ts';
import { gathersLinks, isContents, isOnlyLinks, isWay } from './veil/is-way.ts';

interface Read {
  readonly source: string;
  /** The same with marks in place of what no reader sees. */
  readonly veiled: string;
  readonly path: string;
}

/** Where nothing else is in the file, the ways are what it says. */
export function listUnread(
  nodes: readonly RootContent[],
  { source, veiled, path }: Read,
): ReadonlySet<RootContent> {
  const sliceOf = ({ position }: RootContent, text = source) =>
    text.slice(position?.start.offset, position?.end.offset);
  const name = path.replace(/^.*\/|\.[^./]+$/gu, '');
  const shown = nodes.filter((node) => hasInk(sliceOf(node, veiled)));
  const blocks = shown.filter(({ type }) => type !== 'heading' && type !== 'definition');
  const contents = blocks.filter((node) => isText(node) && isContents(sliceOf(node), name));
  const drawings = blocks.filter((node, i) => namesDrawing(node, blocks[i + 1], sliceOf));
  const texts = blocks.filter(
    (node) => node.type !== 'code' && node.type !== 'thematicBreak' && !contents.includes(node),
  );
  const ways = [...listEnds(texts, shown, sliceOf), ...listGathered(shown, sliceOf)];
  const isMore = texts.some((node) => !ways.includes(node));
  return new Set([...contents, ...drawings, ...(isMore ? ways : [])]);
}

const isText = ({ type }: RootContent): boolean =>
  type === 'paragraph' || type === 'list' || type === 'table' || type === 'blockquote';

type SliceOf = (node: RootContent) => string;

/** The first, below no heading but the title, and the last where it only leads to other notes; several in a row are a list. */
function listEnds(
  texts: readonly RootContent[],
  nodes: readonly RootContent[],
  sliceOf: SliceOf,
): RootContent[] {
  const second = nodes.filter(({ type }) => type === 'heading')[1];
  const isHead = (node: RootContent): boolean =>
    second === undefined || nodes.indexOf(node) < nodes.indexOf(second);
  const ways = texts.map((node) => node.type !== 'list' && isText(node) && isWay(sliceOf(node)));
  return texts.filter((node, i) => {
    const isEnd = i === 0 ? !ways[1] && isHead(node) : i === texts.length - 1 && !ways[i - 1];
    return ways[i] && isEnd;
  });
}

/** Nothing but links to other notes below `## Related` or `See also:`, and the line itself. */
function listGathered(nodes: readonly RootContent[], sliceOf: SliceOf): RootContent[] {
  const gathered: RootContent[] = [];
  let isBelow = false;
  for (const [i, node] of nodes.entries()) {
    const next = nodes[i + 1];
    if (node.type === 'heading') isBelow = gathersLinks(sliceOf(node));
    else if (isBelow && isText(node) && isOnlyLinks(sliceOf(node))) gathered.push(node);
    else if (node.type === 'paragraph' && next?.type === 'list' && isOnlyLinks(sliceOf(next))) {
      if (gathersLinks(sliceOf(node))) gathered.push(node, next);
    }
  }
  return gathered;
}

/** `*Backlinks:*` above a list that a plugin looks up. */
function namesDrawing(node: RootContent, next: RootContent | undefined, sliceOf: SliceOf): boolean {
  if (node.type !== 'paragraph' || next?.type !== 'code' || !isDrawn(next.lang)) return false;
  return /^[*_]{0,3}\p{L}+(?:[ -]\p{L}+){0,3}(?::[*_]{0,3}|[*_]{1,3}:)$/u.test(sliceOf(node));
}
