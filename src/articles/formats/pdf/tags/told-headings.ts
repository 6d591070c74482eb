/** The lines of a PDF in, what its headings are told by out. */
import { isShort } from '../headings/is-heading.ts';
import type { PdfLine } from '../lines/read-lines.ts';

/** Who tells so many tells them all, but for those in larger letters; fewer are the title at times. */
const toldMinLines = 3;
/** Of the letters: where so much is called a heading, the text is, too. */
const toldMaxShare = 0.3;
/** In letters of most of the text. */
const largeMinSize = 1.12;

/** Of the lines of a paragraph and its text: true and false where the file tells it, null where its looks do. */
export type ToldHeading = (lines: readonly PdfLine[], text: string) => boolean | null;

export function createToldHeading(all: readonly PdfLine[], bodySize: number): ToldHeading {
  const told = all.filter(({ tag }) => tag?.kind === 'heading');
  const isBelieved = countLetters(told) <= toldMaxShare * countLetters(all);
  const areAll = isBelieved && told.length >= toldMinLines;
  return (lines, text) => {
    const [first] = lines;
    if (isBelieved && first?.tag?.kind === 'heading') return isShort(text, lines);
    const isSmall = first?.tag !== undefined && first.size <= largeMinSize * bodySize;
    return areAll && isSmall ? false : null;
  };
}

const countLetters = (lines: readonly PdfLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);
