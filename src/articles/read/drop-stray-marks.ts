/** A paragraph as a reader sees it in, the same without marks that no rule of Markdown takes out. */
import { joinVisible, sliceVisible, type Visible } from './visible.ts';

/** Stars for bold type that no rule of Markdown takes, as right before a letter: `**“Quay”**of`. */
const strayStars = /\*\*(?=[^\s*])([^*\n]{1,300}?) ?\*\*/gu;

/** The end of a link whose beginning was lost, as when a blog moved. */
const strayEnd = /^([^[\]]{0,2000})\]\(https?:\/\/[^\s()]{1,500}\)/u;

/** A heading is none where it is stressed: `_## Boats_`. */
const strayHeading = /^#{1,6} (?=\p{Lu})/u;

/** A whole paragraph that is stressed, with a blank before the mark that ends it. */
const strayLine = /^_(?=[^\s_])[^_]{1,1500} _$/u;

/** `literal`: the places of stars in the file that are no marks. */
export function dropStrayMarks(part: Visible, literal: ReadonlySet<number>): Visible {
  const { text } = part;
  const [heading] = strayHeading.exec(text) ?? [];
  if (heading !== undefined) return sliceVisible(part, heading.length, text.length);
  if (strayLine.test(text)) return sliceVisible(part, 1, text.length - 2);
  const [whole, before] = strayEnd.exec(text) ?? [];
  if (whole === undefined || before === undefined) return dropStars(part, literal);
  const rest = sliceVisible(part, whole.length, text.length);
  return dropStars(joinVisible([sliceVisible(part, 0, before.length), rest], ''), literal);
}

function dropStars(part: Visible, literal: ReadonlySet<number>): Visible {
  if (!part.text.includes('**')) return part;
  const kept: Visible[] = [];
  let from = 0;
  for (const { 0: whole, index } of hideStars(part, literal).matchAll(strayStars)) {
    const end = index + whole.length;
    kept.push(sliceVisible(part, from, index), sliceVisible(part, index + 2, end - 2));
    from = end;
  }
  return joinVisible([...kept, sliceVisible(part, from, part.text.length)], '');
}

/** The text, as long as it is, without the stars that are no marks. */
function hideStars({ text, runs }: Visible, literal: ReadonlySet<number>): string {
  if (literal.size === 0) return text;
  const signs = text.split('');
  for (const { at, length, start } of runs)
    for (let i = 0; i < length; i++) if (literal.has(start + i)) signs[at + i] = '.';
  return signs.join('');
}
