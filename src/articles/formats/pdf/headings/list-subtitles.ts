/** The paragraphs of a PDF in, those out that look like headings and explain the heading above them. */
import type { PdfParagraph } from '../paragraphs/pdf-paragraph.ts';
import { isDivision, subNumber } from './is-heading.ts';

/** In letters of that heading: what is larger is one itself. */
const largeMinSize = 1.12;
/** In letters of what stands below: from the foot of a heading to what explains it. */
const subtitleMaxGap = 1.7;
const subtitleMinTimes = 2;
const subtitleMinWords = 3;

/** What stands below headings alone, in letters of its own and in words of a sentence, explains them. */
export function listSubtitles(all: readonly PdfParagraph[]): ReadonlySet<PdfParagraph> {
  const found = all.filter((each, i) => each.kind === 'heading' && explains(each, all[i - 1]));
  const isAlike = (one: PdfParagraph, other: PdfParagraph) =>
    one.kind === 'heading' && one.font === other.font && Math.abs(one.size - other.size) < 0.1;
  const isOne = (each: PdfParagraph) => {
    const alike = found.filter((other) => isAlike(each, other));
    const times = all.filter((other) => isAlike(other, each)).length;
    return alike.length >= subtitleMinTimes && alike.length === times;
  };
  return new Set(found.filter(isOne));
}

const explains = (each: PdfParagraph, above: PdfParagraph | undefined): boolean =>
  above?.kind === 'heading' &&
  !each.isToldHeading &&
  above.page === each.page &&
  above.font !== each.font &&
  each.size < largeMinSize * above.size &&
  above.bottom > each.top &&
  above.bottom - each.top < subtitleMaxGap * each.size &&
  !subNumber.test(each.text) &&
  !isDivision(above.text) &&
  each.text.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length >= subtitleMinWords;
