/** The blocks of an article and what leads into it in, the same with what they lack of it above them out. */
import type { BlockContent } from 'mdast';
import { textOf } from '../blocks/paragraph.ts';
import { comparable } from '../tidy.ts';

/** As much of a lead as tells that the text has it. */
const leadSameChars = 50;

/** What leads into the article, and paragraphs between the heading and its text, above it where they are not in it. */
export function addLeads(
  blocks: BlockContent[],
  leads: readonly BlockContent[][],
  opening: readonly BlockContent[][],
): BlockContent[] {
  const [first, ...others] = blocks;
  const isLead = (block: BlockContent) => leads.some((lead) => holds(lead, [block]));
  // What leads into all of the article is the heading of none of its sections.
  const own = first !== undefined && isLead(first) ? [...asParagraph(first), ...others] : blocks;
  const known = comparable(blocks.map(textOf).join(' '));
  const isKnown = (some: readonly BlockContent[]) => {
    const text = comparable(some.map(textOf).join(' '));
    // Some texts begin with the first sentence of their lead once more.
    return (
      known.includes(text.slice(0, leadSameChars)) && known.includes(text.slice(-leadSameChars))
    );
  };
  const begun = opening.findIndex(isKnown);
  const above = [...leads, ...opening.slice(0, Math.max(begun, 0))].filter(
    (each) => !isKnown(each),
  );
  const missing = above.filter((each, i) => !above.slice(0, i).some((other) => holds(other, each)));
  return [...missing.flatMap((lead) => lead.flatMap(asParagraph)), ...own];
}

function holds(some: readonly BlockContent[], others: readonly BlockContent[]): boolean {
  const [one, other] = [some, others].map((each) => comparable(each.map(textOf).join(' ')));
  return (one ?? '').includes(other ?? '');
}

/** A sentence that is set as a heading is none. */
function asParagraph(block: BlockContent): BlockContent[] {
  if (block.type !== 'heading') return [block];
  return [{ type: 'paragraph', children: block.children }];
}
