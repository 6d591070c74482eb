/** The blocks of an article and what another extractor finds of it in, the first with the paragraphs and headings that they lack between two of them out. */
import type { BlockContent } from 'mdast';
import { textOf } from '../blocks/paragraph.ts';
import { comparable } from '../tidy.ts';

/** A shorter block may stand anywhere, in characters of its comparable text. */
const tellingChars = 30;

/** Fewer headings without a paragraph may name boxes that both leave out: who drops one of the text drops all. */
const loneMin = 3;

/**
 * Where two blocks follow each other in one and are parted in the other by paragraphs of sentences and
 * their headings alone, these are of the article too. `isProse` tells such a paragraph.
 */
export function fillGaps(
  blocks: readonly BlockContent[],
  others: readonly BlockContent[],
  isProse: (block: BlockContent) => boolean,
): BlockContent[] {
  const known = comparable(blocks.map(textOf).join(' '));
  const texts = others.map((other) => comparable(textOf(other)));
  const places = new Map(texts.map((text, i) => [text, i]));
  const placeOf = (block: BlockContent | undefined): number | undefined => {
    const text = block === undefined ? '' : comparable(textOf(block));
    return text.length < tellingChars ? undefined : places.get(text);
  };
  const gaps = blocks.map((block, i) => {
    const [from, to] = [placeOf(blocks[i - 1]), placeOf(block)];
    const gap = from === undefined || to === undefined ? [] : others.slice(from + 1, to);
    const isText = gap.every((each) => each.type === 'heading' || isProse(each));
    // What stands there again and again names boxes.
    const isNew = gap
      .map(textOf)
      .map(comparable)
      .every((text) => !known.includes(text) && texts.indexOf(text) === places.get(text));
    return isText && isNew ? gap : [];
  });
  const isLone = (gap: readonly BlockContent[]) => gap.length === 1 && gap[0]?.type === 'heading';
  const hasLone = gaps.filter(isLone).length >= loneMin;
  return blocks.flatMap((block, i) => {
    const gap = gaps[i] ?? [];
    return isLone(gap) && !hasLone ? [block] : [...gap, block];
  });
}
