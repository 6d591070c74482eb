/** The paragraphs of a PDF in, the same out with each label that stands right above a text, and is no heading, as the first line of it, or as its heading where it is in letters of its own. */
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
  const isHeading = createHeadingTest(paragraphs);
  for (const paragraph of paragraphs) {
    const [above, label] = [joined.at(-2), joined.at(-1)];
    if (label === undefined || !names(label, paragraph, above)) joined.push(paragraph);
    else if (above?.kind !== 'heading' && isHeading(label, paragraph))
      joined.splice(-1, 1, { ...label, kind: 'heading' }, paragraph);
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

/** Labels that come as often name the columns of tables, or what is in boxes. */
const labelMaxTimes = 2;

/** In letters of its own, no smaller ones, and by itself: nothing stands beside it. */
function createHeadingTest(all: readonly PdfParagraph[]) {
  const counts = new Map<string, number>();
  for (const { text } of all) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isBeside = (label: PdfParagraph, each: PdfParagraph) =>
    each !== label &&
    each.page === label.page &&
    each.text.length <= labelMaxChars &&
    Math.abs(each.top - label.top) < 0.5 * label.size;
  return (label: PdfParagraph, { font, size }: PdfParagraph): boolean =>
    label.font !== font &&
    label.size > 0.97 * size &&
    label.top === label.bottom &&
    !label.hasCells &&
    (counts.get(label.text) ?? 0) <= labelMaxTimes &&
    !all.some((each) => isBeside(label, each));
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
