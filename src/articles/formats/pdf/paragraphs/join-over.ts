/** The paragraphs of a PDF in, those that go on past what stands in their midst joined, out. */
import { foldWord } from '../../../../language/fold.ts';
import { isStopWord } from '../../../../language/is-stop-word.ts';
import { sentenceEnd, wholeEnd } from '../headings/is-heading.ts';
import type { WordJoiner } from './join-words.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

/** What stands between the two halves, at most: a picture's words, a table, small print, a box. */
const betweenMaxParagraphs = 40;
/** In letters of the two halves: the words of charts are smaller, and as many as these have figures. */
const labelMaxSize = 0.8;
/** Pictures with what is said of them may take a whole page. */
const betweenMaxPages = 1;

/** A shorter paragraph that ends in no stop is a label. */
export const openMinChars = 60;
/** One that fills its column and leads to others is less likely one. */
const leadMinChars = 30;

/** In letters of most of the text: some documents have a part of it in larger ones, and boxes in smaller ones. */
export const textMaxSize = 1.3;
const boxMinSize = 0.8;

const opensLow = ({ text }: PdfParagraph): boolean => /^\p{Ll}/u.test(text);

type RestTest = (paragraph: PdfParagraph, above: PdfParagraph | undefined) => boolean;

/** It begins in a small letter, and not below what may lead to it. */
const mustGoOn: RestTest = (paragraph, above) =>
  opensLow(paragraph) && above !== undefined && wholeEnd.test(above.text);

/**
 * What stands in the midst of a paragraph follows it, and its heads lead to none of the text. What must
 * go on further above is joined before what may.
 */
export const joinOver = (
  paragraphs: readonly PdfParagraph[],
  bodySize: number,
  joinWords: WordJoiner,
): readonly PdfParagraph[] =>
  [mustGoOn, () => true].reduce<readonly PdfParagraph[]>(
    (all, isRest) => joinRests(all, isRest, bodySize, joinWords),
    paragraphs,
  );

function joinRests(
  paragraphs: readonly PdfParagraph[],
  isRest: RestTest,
  bodySize: number,
  joinWords: WordJoiner,
): readonly PdfParagraph[] {
  const joined: PdfParagraph[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const at = isRest(paragraph, paragraphs[i - 1]) ? findOpen(joined, paragraph, bodySize) : -1;
    const first = joined[at];
    if (first === undefined) {
      joined.push(paragraph);
      continue;
    }
    const kind = first.kind === 'heading' ? 'text' : first.kind;
    const text = joinWords(first.text, paragraph.text);
    joined[at] = { ...first, kind, text, isOpen: first.isOpen && !sentenceEnd.test(text) };
    for (const [between, each] of joined.entries())
      if (between > at && each.kind === 'heading') joined[between] = { ...each, kind: 'text' };
  }
  return joined;
}

/** Which of them goes on in that one; -1 for none. */
function findOpen(
  above: readonly PdfParagraph[],
  paragraph: PdfParagraph,
  bodySize: number,
): number {
  const { size, page } = paragraph;
  const isAlike = (each: PdfParagraph) => Math.abs(each.size - size) < 0.04 * size;
  const isLow = opensLow(paragraph);
  // The first of the page in its letters.
  const isTurn = above.findLast((each) => each.page !== page || isAlike(each))?.page !== page;
  const isSmall = size <= 0.94 * bodySize;
  if (!isRestOfText(paragraph, bodySize) || (isSmall && !isTurn)) return -1;
  let isPast = false;
  let between = 0;
  for (let i = above.length - 1; i >= 0 && between < betweenMaxParagraphs; i--) {
    const each = above[i] as PdfParagraph;
    if (page - each.page > betweenMaxPages + 1) return -1;
    if (!isTurn || each.size >= labelMaxSize * size) between++;
    if (each.kind === 'heading' && !isLow && !caption.test(each.text)) return -1;
    // The first line of a sentence in larger letters looks like a heading.
    const isCut = each.kind === 'heading' && each.isOpen && isLow;
    if ((each.kind !== 'text' && each.kind !== 'item' && !isCut) || !isAlike(each)) continue;
    const isCutOff =
      isLow && i === above.length - 1 && leadsOn(each.text) && isInNextColumn(each, paragraph);
    const least = isCutOff ? leadMinChars : openMinChars;
    if (each.text.length < least || caption.test(each.text)) continue;
    const isApart =
      i < above.length - 1 ||
      page !== each.page ||
      isBeneath(each, paragraph) ||
      isInNextColumn(each, paragraph);
    if (each.isOpen && (isLow || (isApart && leadsOn(each.text)))) return i;
    if (isSmall) return -1;
    // Only what must go on is looked for past whole sentences, as those of a box.
    if (!sentenceEnd.test(each.text)) return isLow && !isPast ? i : -1;
    if (!isLow) return -1;
    isPast = true;
  }
  return -1;
}

/** Or of a box; a heading that begins in a small letter and ends as a sentence is one, too. */
function isRestOfText(paragraph: PdfParagraph, bodySize: number): boolean {
  const { kind, text, size } = paragraph;
  const isText =
    kind === 'text' || (kind === 'heading' && opensLow(paragraph) && sentenceEnd.test(text));
  const least = isSentence(text) ? boxMinSize : 0.94;
  const isSize = size > least * bodySize && size < textMaxSize * bodySize;
  const isCaption = captionHead.test(text) || (caption.test(text) && !isSentence(text));
  return isText && isSize && !isCaption;
}

const isSentence = (text: string): boolean => text.length >= openMinChars && wholeEnd.test(text);

/** In letters: some end a line early so that the name of a table begins the next one. */
const beneathMaxGap = 3;

/** A sentence as near below as the next paragraph, and neither an address above it nor the number of a note before it. */
const isBeneath = (above: PdfParagraph, { text, top, size }: PdfParagraph): boolean =>
  above.bottom > top &&
  above.bottom - top < beneathMaxGap * size &&
  /[\p{L},]$/u.test(above.text) &&
  /^["“‘«¿¡]?\p{L}/u.test(text) &&
  isSentence(text);

/** A sentence at the top of the column beside it. */
const isInNextColumn = (before: PdfParagraph, { text, top }: PdfParagraph): boolean =>
  top > before.bottom && isSentence(text);

/** `Figure 7.1 Boats of the harbour`, `Table CA3. | Boats by year`; neither `During 2019`, `About 12 boats` nor `Section 5.3 tells`. */
export const caption =
  /^\p{Lu}[\p{L}.]{2,12} [A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){0,2}(?![\d%]|\.\d| \p{Ll})/u;

/** `Figure 7: Boats`: no sentence that tells of the figure goes on so. */
export const captionHead = new RegExp(`${caption.source}: \\S`, 'u');

/** At a comma or a hyphen, in brackets, or with a word that leads to others: `of`, `und`. */
export function leadsOn(text: string): boolean {
  const last = /(?<=\s)\p{Ll}{1,12}$/u.exec(text)?.[0];
  const isLeading = (word: string) => isStopWord(foldWord(word));
  return (
    /[,(‐‑-]$|\([^()]{1,60}$|\s—\p{Ll}[^—]{0,60}$/u.test(text) ||
    (last !== undefined && isLeading(last))
  );
}
