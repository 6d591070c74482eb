/** What two extractors find of the article of a page in, the better of both out, without what one alone has at its ends. */
import type { BlockContent } from 'mdast';
import { textOf } from '../blocks/paragraph.ts';
import { type Claim, holdsClaim } from '../doubt.ts';
import { comparable } from '../tidy.ts';
import { writeBlocks } from '../write-markdown.ts';
import { fillGaps } from './fill-gaps.ts';

/** The second is taken where the first finds less than this share of what it does. */
const wholeShare = 0.8;

/** Or than this share of a text without paragraphs, as pages have it for programs. */
const plainShare = 0.3;

/** Where they share less of the text, or it is shorter, neither says anything about the ends of the other. */
const [agreedShare, agreedMinChars] = [0.5, 800];

/** As much of a block as tells that it is the same; a shorter one may stand anywhere; in characters. */
const [sameChars, tellingChars] = [80, 30];

/** More text behind what both have, as a share of the whole, is the article's. */
const endMaxShare = 0.3;

/** A longer paragraph of sentences right behind what both have goes on with it. */
const proseMinChars = 120;

export function chooseBlocks(
  first: BlockContent[],
  second: BlockContent[],
  claim: Claim,
): BlockContent[] {
  const [better, other] = isFirstBetter(first, second, claim) ? [first, second] : [second, first];
  return fillGaps(dropLoneEnds(better, other), other, isProse);
}

function isFirstBetter(first: BlockContent[], second: BlockContent[], claim: Claim): boolean {
  const [one, other] = [writeBlocks(first), writeBlocks(second)];
  const [oneHolds, otherHolds] = [holdsClaim(one, claim), holdsClaim(other, claim)];
  if (oneHolds !== otherHolds) return oneHolds;
  return one.length >= (second.length === 1 ? plainShare : wholeShare) * other.length;
}

/** What stands around an article is seldom taken for a part of it twice. */
function dropLoneEnds(blocks: BlockContent[], others: readonly BlockContent[]): BlockContent[] {
  const known = comparable(others.map(textOf).join(' '));
  const wholes = new Set(others.map((other) => comparable(textOf(other))));
  const texts = blocks.map((block) => comparable(textOf(block)));
  // One of them may part a word where its type changes.
  const holdsEnd = (text: string) =>
    known.includes(text.slice(0, sameChars)) || known.includes(text.slice(-sameChars));
  const isShared = texts.map(
    (text) => wholes.has(text) || (text.length >= tellingChars && holdsEnd(text)),
  );
  const lengthOf = (some: readonly string[]) => some.reduce((sum, { length }) => sum + length, 0);
  const whole = lengthOf(texts);
  const agreed = lengthOf(texts.filter((_, i) => isShared[i]));
  if (whole < agreedMinChars || agreed < agreedShare * whole) return blocks;
  const begin = isShared.indexOf(true);
  const behind = isShared.lastIndexOf(true) + 1;
  const end = behind + blocks.slice(behind).findIndex((block) => !isProse(block));
  const isLoneEnd = end >= behind && lengthOf(texts.slice(end)) <= endMaxShare * whole;
  return blocks.filter((block, i) => {
    if (i >= begin) return i < end || !isLoneEnd;
    // Its first line may be what it opens with.
    return block.type !== 'list' && (i === 0 || block.type !== 'heading');
  });
}

function isProse(block: BlockContent): boolean {
  const text = textOf(block);
  return (
    block.type === 'paragraph' &&
    text.length >= proseMinChars &&
    /[.!?…。！？][\p{Pe}\p{Pf}"']*$/u.test(text)
  );
}
