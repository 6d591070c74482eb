/** The blocks of a Markdown file in, the headings that nothing stands under out: no passage would say what they do. */
import type { Heading, RootContent } from 'mdast';
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { hasInk } from '../block.ts';
import { type Chunk, passageMaxChars, sizeOf } from '../chunk.ts';
import { noPost } from '../read-post.ts';
import { joinVisible, type Visible } from '../visible.ts';

/** Each with nothing below it in `source` but definitions of links, and no heading that is deeper. */
export function findBare(
  nodes: readonly RootContent[],
  source: string,
  isSaid: (node: Heading) => boolean,
): ReadonlySet<RootContent> {
  const shown = nodes.filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  return new Set(
    shown.filter((node, i) => {
      if (node.type !== 'heading' || isSaid(node)) return false;
      const next = shown[i + 1];
      if (next !== undefined && (next.type !== 'heading' || isSaid(next))) return false;
      const between = source.slice(node.position?.end.offset, next?.position?.start.offset);
      if (hasInk(between.replace(definition, ''))) return false;
      return next === undefined || next.depth <= node.depth;
    }),
  );
}

const definition = /^ {0,3}\[[^\]\n]{1,100}\]:[^\n]*$/gmu;

/** What nobody has written anything under yet: `Overview`, `References`. */
const unfilled = new RegExp(
  `^(?:${inKnownLanguages(({ documents }) => documents?.parts ?? '')})[.:]?$`,
  'iu',
);

/** The headings of a file as they come, and the section in which one that is bare is text: that of the heading above it. */
export interface Headings {
  readonly read: (depth: number, section: string | null) => void;
  /** Puts the words of the one that was read last behind `chunks`; several below each other are one passage, while they fit. */
  readonly tell: (chunks: Chunk[], lines: readonly Visible[]) => void;
  readonly isBare: (chunk: Chunk) => boolean;
}

export function createHeadings(): Headings {
  const above: { readonly depth: number; readonly section: string | null }[] = [];
  const told = new Set<Chunk>();
  return {
    read: (depth, section) => {
      while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
      above.push({ depth, section });
    },
    tell: (chunks, lines) => {
      if (unfilled.test(lines.map(({ text }) => text).join(' '))) return;
      const section = above.at(-2)?.section ?? null;
      const last = chunks.at(-1);
      const isNext =
        last !== undefined && told.has(last) && last.section === section && !isFull(last);
      const before = isNext ? (chunks.pop()?.lines ?? []) : [];
      const line = joinVisible([...before, ...lines], '\n');
      const chunk: Chunk = { section, lines: [line], kind: 'text', post: noPost, role: 'name' };
      told.add(chunk);
      chunks.push(chunk);
    },
    isBare: (chunk) => told.has(chunk),
  };
}

/** Each is joined to all before it, so that without an end many would take the square of their number. */
const isFull = (chunk: Chunk): boolean => sizeOf(chunk) >= passageMaxChars;
