/** The paragraphs of a PDF in, those out: short ones that the file tells line by line, as an address or names, as the lines of one. */
import { sentenceEnd } from '../headings/is-heading.ts';
import type { PdfParagraph } from '../paragraphs/pdf-paragraph.ts';

const lineMaxChars = 80;
/** In letters, from one line to the next: further apart stands another part. */
const lineMaxGap = 1.7;

export function joinShort(paragraphs: readonly PdfParagraph[]): readonly PdfParagraph[] {
  const joined: PdfParagraph[] = [];
  for (const paragraph of paragraphs) {
    const above = joined.at(-1);
    if (above === undefined || !goesOn(above, paragraph)) joined.push(paragraph);
    else {
      const text = `${above.text}\n${paragraph.text}`;
      joined[joined.length - 1] = { ...above, text, bottom: paragraph.bottom, isOpen: false };
    }
  }
  return joined;
}

function goesOn(above: PdfParagraph, below: PdfParagraph): boolean {
  const isLine = ({ kind, text, isToldLine }: PdfParagraph) =>
    kind === 'text' && isToldLine && text.length <= lineMaxChars;
  const gap = above.bottom - below.top;
  return (
    isLine({ ...above, text: lastLineOf(above) }) &&
    isLine(below) &&
    above.page === below.page &&
    Math.abs(above.size - below.size) < 0.06 * above.size &&
    gap > 0 &&
    gap < lineMaxGap * below.size &&
    !sentenceEnd.test(above.text)
  );
}

const lastLineOf = ({ text }: PdfParagraph): string => text.slice(text.lastIndexOf('\n') + 1);
