/** The lines of a PDF in, its paragraphs out, words joined that were parted at a line's end. */

import { createFontTest, findBodyFont } from '../headings/heading-fonts.ts';
import { isHeading, numbered, sentenceEnd, wholeEnd } from '../headings/is-heading.ts';
import { settleHeadings } from '../headings/settle-headings.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { joinShort } from '../tags/join-short.ts';
import { createToldHeading, type ToldHeading } from '../tags/told-headings.ts';
import { endsOpen, type Group, groupLines, type Signs } from './group-lines.ts';
import { joinFormulas } from './join-formulas.ts';
import { joinLabels } from './join-labels.ts';
import { joinOver, leadsOn, textMaxSize } from './join-over.ts';
import { joinSources } from './join-sources.ts';
import { joinSubjects } from './join-subjects.ts';
import { createWordJoiner, type WordJoiner } from './join-words.ts';
import { isFigure, joinsFigure } from './joins-figure.ts';
import { listBoxes } from './list-boxes.ts';
import { listHanging } from './list-hanging.ts';
import { isItem } from './list-marks.ts';
import { listNames } from './list-names.ts';
import { createColumns, createLeading } from './page-shape.ts';
import { partMargins } from './part-margins.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';
import { raiseLabels } from './raise-labels.ts';

export function joinParagraphs(
  ordered: readonly PdfLine[],
  bodySize: number,
): readonly PdfParagraph[] {
  const lines = partMargins(raiseLabels(ordered));
  const joinWords = createWordJoiner(lines);
  const leading = createLeading(lines);
  const signs: Signs = {
    columns: createColumns(lines),
    leading,
    bodySize,
    bodyFont: findBodyFont(lines),
    isHeadingFont: createFontTest(lines, bodySize),
    names: listNames(lines, leading, bodySize),
    hanging: listHanging(lines, leading),
    boxes: listBoxes(lines, leading),
  };
  const isToldHeading = createToldHeading(lines, bodySize);
  const paragraphs = groupLines(lines, signs)
    .map((group) => toParagraph(group, joinWords, isToldHeading, signs))
    .filter(({ text, kind }) => kind === 'rows' || /[\p{L}\p{N}]/u.test(text));
  const named = nameSections(
    joinSubjects(joinOver(joinFormulas(joinShort(paragraphs)), bodySize, joinWords)),
  );
  return joinLabels(settleHeadings(joinSources(named), bodySize));
}

/** In letters: the first of several, and those that count on. */
const sectionMaxChars = 80;
const furtherMaxChars = 120;

/** “1. Introduction” by itself is no list, nor is “7. Boats” below the second item of one, nor “2. Boats” further below. */
function nameSections(all: readonly PdfParagraph[]): readonly PdfParagraph[] {
  let section = Number.NaN;
  return all.map((paragraph, i) => {
    const { kind, text } = paragraph;
    if (kind !== 'item') return paragraph;
    const number = numberOf(text);
    const isLast = all[i + 1]?.kind !== 'item';
    const isAlone = isLast && (all[i - 1]?.kind !== 'item' || !goesOn(text, all.slice(0, i)));
    const isFurther = isLast && number === section + 1;
    const isShort =
      (isAlone && text.length <= sectionMaxChars) || (isFurther && text.length <= furtherMaxChars);
    const isSection =
      isShort && !sentenceEnd.test(text) && numbered.test(text) && !quoted.test(text);
    if (number > 0) section = isSection ? number : Number.NaN;
    return isSection ? { ...paragraph, kind: 'heading' } : paragraph;
  });
}

/** `1. “The boat is old”`, by itself. */
const quoted = /^\S{1,4}\s+(?:“[^“]+”|"[^"]+"|«[^«]+»)$/u;

/** Not a number where it has none. */
const numberOf = (item: string): number => Number(/^(\d{1,2})[.)]/u.exec(item)?.[1] ?? Number.NaN);

/** Whether its number follows that of the item with a number above. */
function goesOn(text: string, above: readonly PdfParagraph[]): boolean {
  const before = above.findLast((each) => each.kind !== 'item' || numberOf(each.text) > 0);
  return before?.kind !== 'item' || numberOf(text) === numberOf(before.text) + 1;
}

function toParagraph(
  { lines, isRows }: Group,
  joinWords: WordJoiner,
  isToldHeading: ToldHeading,
  { columns, bodySize, bodyFont, isHeadingFont, names }: Signs,
): PdfParagraph {
  const [first] = lines;
  const last = lines.at(-1);
  const isCount = lines.some((line, i) => i > 0 && joinsFigure(lines[i - 1] as PdfLine, line));
  const counted = isCount ? lines.find((line) => !isFigure(line.text)) : first;
  const base = {
    page: first?.page ?? 1,
    size: counted?.size ?? bodySize,
    font: first?.font ?? '',
    hasCells: (first?.cells.length ?? 0) > 1,
    rows: [],
    top: first?.y ?? 0,
    bottom: last?.y ?? 0,
    isToldLine: first?.tag?.kind === 'text' && lines.length === 1,
    isToldHeading: first?.tag?.kind === 'heading',
    isOpen: last !== undefined && !sentenceEnd.test(last.text) && endsOpen(last, columns),
  };
  if (isRows && lines.length > 1) {
    return { ...base, kind: 'rows', text: '', rows: lines.map(({ cells }) => cells) };
  }
  const text = lines
    .map((line) => line.text)
    .reduce(joinWords)
    .replace(/\u00AD/gu, '');
  // A sentence that goes on elsewhere is no heading, though a part of the text is in larger letters.
  const isCut = base.isOpen && leadsOn(text) && base.size < textMaxSize * bodySize;
  const told = isToldHeading(lines, text);
  const isTitle =
    told ?? (!isCut && !isCount && isHeading(text, lines, bodySize, bodyFont, isHeadingFont));
  const isNumbered = numbered.test(text) && base.size > 1.12 * bodySize;
  const isItemHeading = told === true || (isTitle && isNumbered);
  if (first && isToldItem(first, text) && !isItemHeading) return { ...base, kind: 'item', text };
  if (first && names.has(first)) return { ...base, kind: 'item', text, isOpen: false };
  if (isItem(text) && !isItemHeading) return { ...base, kind: 'item', text };
  return { ...base, kind: isTitle ? 'heading' : 'text', text };
}

/** Sentences without a mark are a further paragraph of the item above them. */
const isToldItem = ({ tag }: PdfLine, text: string): boolean =>
  tag?.kind === 'item' && !(tag.isUnmarked && /^\p{Lu}/u.test(text) && wholeEnd.test(text));
