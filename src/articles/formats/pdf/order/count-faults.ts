/** The blocks of lines of a page in the order in which they would be read in, at how many places it goes wrong out. */

import { sentenceEnd } from '../headings/is-heading.ts';
import { leadsOn } from '../paragraphs/join-over.ts';
import { type Block, type Box, overlap } from './cut-columns.ts';

/** Of the height of a page: what stands there is drawn before or after the rest by many programs. */
const edgeShare = 0.08;

/** A shorter line is no part of a sentence that goes on elsewhere. */
const proseMinChars = 25;

/** What is read after what stands below it, and sentences that are cut. `view`: as for `orderLines`. */
export function countFaults(blocks: readonly Block[], view: readonly number[]): number {
  const [, bottom = 0, , top = 0] = view;
  const edge = edgeShare * (top - bottom);
  const inner = blocks.filter((block) => block.top > bottom + edge && block.bottom < top - edge);
  const jumps = inner.filter((block, i) => inner.slice(0, i).some((each) => isAbove(block, each)));
  const cuts = inner.slice(1).filter((block, i) => isCut(inner[i] as Block, block));
  return jumps.length + cuts.length;
}

/** In the same column. */
function isAbove(block: Box, other: Box): boolean {
  const width = Math.min(block.right - block.left, other.right - other.left);
  const isSame = overlap(block.left, block.right, other.left, other.right) > 0.3 * width;
  return isSame && block.bottom > other.top - 1;
}

function isCut({ lines: above }: Block, { lines: [line] }: Block): boolean {
  const last = above.at(-1);
  if (last === undefined || line === undefined) return false;
  if (/^\p{Ll}/u.test(line.text))
    return line.text.length >= proseMinChars && sentenceEnd.test(last.text);
  return last.text.length >= proseMinChars && leadsOn(last.text);
}
