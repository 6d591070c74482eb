/** The paragraphs of a PDF in, the same out with each label that stands right above a text, and is no heading, as the first line of it. */
import { sentenceEnd } from '../headings/is-heading.ts';
import { caption } from './join-over.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

const labelMaxChars = 45;
/** A shorter one is a label itself. */
const textMinChars = 100;
/** In letters of the text, from the foot of the label to its first line. */
const maxGap = 2.5;
/** Of that gap: what stands above the label is further from it. */
const aboveMinGap = 1.2;

export function joinLabels(paragraphs: readonly PdfParagraph[]): readonly PdfParagraph[] {
  const joined: PdfParagraph[] = [];
  for (const paragraph of paragraphs) {
    const [above, label] = [joined.at(-2), joined.at(-1)];
    if (label === undefined || !names(label, paragraph, above)) joined.push(paragraph);
    else {
      const text = `${label.text}\n${paragraph.text}`;
      joined[joined.length - 1] = { ...paragraph, text, top: label.top };
    }
  }
  return joined;
}

/** Not on the first page, where a line by itself says who wrote the document, or when. */
function names(label: PdfParagraph, below: PdfParagraph, above: PdfParagraph | undefined): boolean {
  const gap = label.bottom - below.top;
  const isNear = label.page === below.page && gap > 0 && gap < maxGap * below.size;
  if (!isNear || below.page === 1 || !isLabel(label) || !isText(below)) return false;
  const isUnder = above?.page === label.page && above.bottom > label.top;
  return !isUnder || above.bottom - label.top > aboveMinGap * gap;
}

const isLabel = ({ kind, text }: PdfParagraph): boolean =>
  kind === 'text' &&
  text.length <= labelMaxChars &&
  /^[¿¡]?\p{Lu}\p{L}+(?: |$)/u.test(text) &&
  !/[.:;,!…]$/u.test(text) &&
  !/\d/u.test(text) &&
  !caption.test(text);

const isText = ({ kind, text }: PdfParagraph): boolean =>
  kind === 'text' &&
  text.length >= textMinChars &&
  /^["“«¿¡]?\p{Lu}/u.test(text) &&
  sentenceEnd.test(text);
