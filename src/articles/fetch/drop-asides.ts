/** The blocks of an article in, the same without lines that lead elsewhere out: "Read more: …", "Photo: …". */
import type { BlockContent } from 'mdast';
import { inKnownLanguages } from '../../language/in-any-language.ts';
import { textOf } from './read-blocks.ts';

/** Longer ones say something themselves, whatever they begin with; in characters. */
const asideMaxChars = 250;

/** Titles of other articles under a heading that announces them are no longer. */
const titleMaxChars = 150;

/** So many of them follow at most. */
const maxTitles = 6;

const aside = new RegExp(
  `^\\W{0,3}(?:${inKnownLanguages(({ pages }) => pages?.asides ?? '')})`,
  'iu',
);

export function dropAsides(blocks: readonly BlockContent[]): BlockContent[] {
  const kept: BlockContent[] = [];
  let announced = 0;
  for (const block of blocks) {
    const text = textOf(block);
    if (text.length <= asideMaxChars && aside.test(text)) {
      announced = block.type === 'heading' || /[:?]$/u.test(text) ? maxTitles : 0;
    } else if (announced > 0 && isOther(block, text)) announced--;
    else {
      announced = 0;
      kept.push(block);
    }
  }
  // A page of nothing else is no article, and should be seen as it is.
  return kept.length > 0 ? kept : [...blocks];
}

/** A list of other articles, or the title of one. */
function isOther(block: BlockContent, text: string): boolean {
  if (block.type === 'list') return true;
  return (
    block.type === 'paragraph' && text.length <= titleMaxChars && !/[.!?…:;,]["”»)]?$/u.test(text)
  );
}
