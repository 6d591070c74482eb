/** The first page of a PDF in, the paragraphs in its largest letters out: those that its title is in, where it is in any. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import type { PdfParagraph } from '../paragraphs/pdf-paragraph.ts';
import type { FirstPage } from './first-page.ts';
import { isGarbled } from './is-no-title.ts';
import { isPart } from './is-part.ts';
import { readDay, readMonth } from './read-day.ts';
import { letters } from './read-names.ts';

const titleMaxChars = 250;

/** In letters of the text: of what stands at the very top, less is enough. */
const minSize = 1.2;
export const topMinSize = 1.12;

/** Lines in a smaller size are part of the title where they are hardly smaller and close to it. */
const partMinSize = 0.62;
const partMaxGap = 1.4;
/** A colon leads to them whatever their size, but that of the text; `for Boats and Quays` goes on so. */
const ledMinSize = 0.3;
const continuation = new RegExp(
  `^(?:${inKnownLanguages(({ documents }) => documents?.continues ?? '')}) \\p{L}`,
  'iu',
);
const partsMaxChars = 150;

/** From one line of a title to the next, in its letters. */
const lineMaxGap = 3;

/** A page with less on it is a cover, whose letters may all be of one size. */
const coverMaxParagraphs = 2;
const coverMaxLetters = 200;
const coverMinSize = 14;

/** The first of slides has more on it, in smaller letters than its title. */
const slideMaxLetters = 700;

/** Empty where no letters are larger than those of the text. `paragraphs`: those of the page that may be in it. */
export function findLargest(
  paragraphs: readonly PdfParagraph[],
  page: FirstPage,
): readonly PdfParagraph[] {
  const { bodySize } = page;
  const size = Math.max(
    0,
    ...paragraphs.filter(({ text }) => /\p{L}{3}/u.test(text)).map((each) => each.size),
  );
  const largest = growLargest(paragraphs, size, page);
  const isLarge =
    size > (largest[0] === paragraphs[0] ? topMinSize : minSize) * bodySize ||
    isCover(paragraphs, size) ||
    isSlide(paragraphs, size);
  return isLarge && textOf(largest).length <= titleMaxChars ? largest : [];
}

const isOther = (text: string): boolean => isPart(text) || isGarbled(text);

/** Of whoever publishes it, beside a title in letters as large. */
const initials = /^\p{Lu}{2,6}$/u;

/** The first of the largest, with what goes on below it and what is hardly smaller right beside it. */
function growLargest(
  all: readonly PdfParagraph[],
  size: number,
  { bodySize, isNames }: FirstPage,
): readonly PdfParagraph[] {
  const isLarge = (each: PdfParagraph) => each.size > 0.97 * size && each.kind !== 'rows';
  const isTelling = (each: PdfParagraph) => isLarge(each) && !initials.test(each.text);
  const at = all.some(isTelling) ? all.findIndex(isTelling) : all.findIndex(isLarge);
  if (at === -1) return [];
  const isClose = (above: PdfParagraph, below: PdfParagraph, most: number) =>
    above.bottom - below.top < most * size && above.bottom - below.top > -partMaxGap * size;
  const goesOn = (above: PdfParagraph, below: PdfParagraph, each: PdfParagraph) =>
    isLarge(each) &&
    !isDate(each.text) &&
    !isOther(each.text) &&
    isClose(above, below, isNames(each.text) ? partMaxGap : lineMaxGap);
  const isBeside = (above: PdfParagraph, below: PdfParagraph, each: PdfParagraph) =>
    each.size >= (isLed(above, each) ? ledMinSize : partMinSize) * size &&
    each.size > 1.2 * bodySize &&
    (each.kind === 'text' || each.kind === 'heading') &&
    !/^\d|\d{4}|,.*,|@/u.test(each.text) &&
    !isNames(each.text) &&
    !isOther(each.text) &&
    isClose(above, below, partMaxGap);
  const grow = (accepts: typeof isBeside): readonly PdfParagraph[] => {
    let [begin, end] = [at, at + 1];
    const from = (i: number) => all[i] as PdfParagraph;
    while (end < all.length && accepts(from(end - 1), from(end), from(end))) end++;
    while (begin > 0 && accepts(from(begin - 1), from(begin), from(begin - 1))) begin--;
    return all.slice(begin, end);
  };
  const whole = grow((...args) => goesOn(...args) || isBeside(...args));
  return textOf(whole).length <= partsMaxChars ? whole : grow(goesOn);
}

const isLed = (above: PdfParagraph, { text }: PdfParagraph): boolean =>
  above.text.endsWith(':') || continuation.test(text);

function isCover(paragraphs: readonly PdfParagraph[], size: number): boolean {
  const isShort = paragraphs.length <= coverMaxParagraphs && size >= coverMinSize;
  return isShort && letters(textOf(paragraphs)).length <= coverMaxLetters;
}

function isSlide(paragraphs: readonly PdfParagraph[], size: number): boolean {
  const others = paragraphs
    .filter((each) => each.size <= 0.97 * size)
    .map(({ size, text }) => ({ size, count: letters(text).length }));
  const all = others.reduce((sum, { count }) => sum + count, 0);
  const small = others.reduce((sum, each) => sum + (each.size < 0.8 * size ? each.count : 0), 0);
  return size >= coverMinSize && isSparse(paragraphs) && small > 0.5 * all;
}

/** There is little on it besides what the document says of itself. */
export const isSparse = (paragraphs: readonly PdfParagraph[]): boolean =>
  letters(textOf(paragraphs)).length <= slideMaxLetters;

export const isDate = (text: string): boolean =>
  readDay(text, undefined).length > 0 || readMonth(text).length > 0;

/** A smaller part that begins anew says more of what the larger one names. */
export function joinTitle(parts: readonly PdfParagraph[]): string {
  const [first, ...rest] = parts;
  const text = rest.reduce((joined, { text, size }, i) => {
    const above = parts[i];
    const isMore =
      above !== undefined &&
      size < 0.85 * above.size &&
      above.text.includes(' ') &&
      /^\p{Lu}/u.test(text) &&
      !continuation.test(text) &&
      /[\p{L}\p{N})]{4}$/u.test(joined);
    return `${joined}${isMore ? ':' : ''} ${text}`;
  }, first?.text ?? '');
  return dropDouble(text).replace(/\s?(?:[*∗†‡§¶]|\p{So}\uFE0F?){1,3}$/u, '');
}

/** `The Quay The Quay May`: a cover has its title as a picture too. */
function dropDouble(text: string): string {
  const words = text.split(' ');
  for (let count = words.length >> 1; count > 1; count--) {
    const isDouble = words.slice(0, count).every((word, i) => word === words[count + i]);
    if (isDouble) return words.slice(count).join(' ');
  }
  return text;
}

const textOf = (paragraphs: readonly PdfParagraph[]): string =>
  paragraphs.map(({ text }) => text).join(' ');
