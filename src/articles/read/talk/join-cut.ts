/** The blocks of a talk with who speaks in, the same out with each sentence whole that was cut into paragraphs of one turn. */
import { goesOn } from '../../goes-on.ts';
import type { Block } from '../block.ts';
import { joinVisible } from '../visible.ts';

/** Longer ones are parted on purpose. */
const joinedMaxChars = 1500;

/** Blocks of which the file does not say who speaks stay as they are. */
export function joinCut(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last === undefined || !isCut(last, block)) joined.push(block);
    else {
      const shown = [...last.shown.slice(0, -1), `${last.shown.at(-1)} ${block.shown[0]}`];
      const whole = {
        ...joinVisible([last, block], ' '),
        shown: [...shown, ...block.shown.slice(1)],
      };
      joined[joined.length - 1] = { ...last, ...whole };
    }
  }
  return joined;
}

function isCut(last: Block, { speaker, section, text }: Block): boolean {
  const isSame = speaker !== null && speaker === last.speaker && section === last.section;
  const isShort = last.text.length + text.length < joinedMaxChars;
  return isSame && isShort && !text.startsWith(speaker) && goesOn(last.text, text);
}
