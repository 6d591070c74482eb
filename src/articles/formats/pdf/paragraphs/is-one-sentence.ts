/** Two lines of a PDF, one below the other, in, what tells whether a sentence goes on in the second out. */
import { foldWord } from '../../../../language/fold.ts';
import { isStopWord } from '../../../../language/is-stop-word.ts';
import { isShouted, sentenceEnd } from '../headings/is-heading.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { leadsOn } from './join-over.ts';

/** Also where they are further apart than the lines of others, as long as nothing stands between them and neither is a row. */
export const isOneSentence = (last: PdfLine, line: PdfLine): boolean =>
  last.cells.length + line.cells.length === 2 &&
  (!sentenceEnd.test(last.text) || partEnd.test(last.text)) &&
  (leadsOn(last.text) || shoutsOn(last, line) || isSameText(last, line)) &&
  isBeneath(last, line);

/** In capitals: `A GOOD PLACE IN` above `THE OLD HARBOUR.` */
function shoutsOn(last: PdfLine, line: PdfLine): boolean {
  const word = /(?<=\p{Lu}{2} )\p{Lu}{2,5}$/u.exec(last.text)?.[0];
  return word !== undefined && isStopWord(foldWord(word)) && /^\p{Lu}{2}/u.test(line.text);
}

/** A quotation in capitals goes on until it is closed. `above`: what is read of it, with its last line. */
export const isInShout = (above: string, last: PdfLine, line: PdfLine): boolean =>
  /[“«][^”»]{1,600}$/u.test(above) &&
  isShouted(above) &&
  !/\p{Ll}/u.test(line.text) &&
  areAlikeLetters(last, line) &&
  isBeneath(last, line);

/** Neither in an address nor at an abbreviation of several letters, where the next line begins in a small one: `in the U.S.` above `and abroad`. */
export const endsSentence = (last: PdfLine, line: PdfLine): boolean =>
  sentenceEnd.test(last.text) &&
  !isAddressCut(last.text, line.text) &&
  !(/(?<![\p{L}.])(?:\p{Lu}\.){2,6}$/u.test(last.text) && /^\p{Ll}{2}/u.test(line.text));

/** Lower down, with nothing of it below the other: of another column, or a label. */
export const isAside = (last: PdfLine, line: PdfLine): boolean =>
  (line.left > last.right || line.right < last.left) &&
  last.y - line.y > 0.5 * line.size &&
  !/^\p{Ll}/u.test(line.text);

/** It goes on in a small letter, though each part of it has a line of its own; a line of code is none. */
const partEnd = /^(?=(?:\S{1,40} ){4})[^(){}=]+\p{L};$/u;

/** The lines of some boxes are so far apart, in heights of their letters. */
const beneathMaxGap = 2.4;

/** Nothing stands between them. */
const isBeneath = (last: PdfLine, line: PdfLine): boolean =>
  last.y - line.y < beneathMaxGap * line.size && last.left < line.right && line.left < last.right;

/** A sentence that goes on at the same place in the same letters. */
const isSameText = (last: PdfLine, line: PdfLine): boolean =>
  last.text.length >= textMinChars &&
  /^\p{Ll}/u.test(line.text) &&
  areAlikeLetters(last, line) &&
  Math.abs(last.left - line.left) < line.size;

/** A shorter line may be a label. */
const textMinChars = 25;

/** No paragraph ends within them. */
export const inBrackets = /\([^()]{1,80}$/u;

/** What begins a page or a column in other letters is no rest of a sentence. */
export const areAlikeLetters = (last: PdfLine, line: PdfLine): boolean =>
  last.font === line.font && Math.abs(line.size - last.size) < 0.02 * last.size;

/** `https:` above `//harbour.example`, `www.` above `harbour.example/boats` */
export const isAddressCut = (last: string, next: string): boolean =>
  /(?:https?:(?:\/\/\S{0,300})?|(?<!\S)www\.\S{0,300})$/iu.test(last) &&
  /^(?:\/\/)?[a-z\d~%#?&=+][\w~%#?&=+-]{0,80}[./?=&#_-][\w~%/]/iu.test(next) &&
  !/^(?:https?:|www\.)/iu.test(next);

/** Programs make the letters of a line a little smaller to fit it in. `isRun`: it begins in the letters of the other, and an address or a bold part of the sentence follows. */
export function isResized(last: PdfLine, line: PdfLine, isOpen: boolean, isRun: boolean): boolean {
  const change = Math.abs(line.size - last.size) / Math.max(last.size, line.size);
  if (isRun) return change > 0.25;
  if (isOpen && isAddressCut(last.text, line.text)) return change > 0.15;
  if (last.font !== line.font || !isOpen) return change > 0.06;
  const isCut = leadsOn(last.text) || /^\p{Ll}/u.test(line.text);
  return change > (isCut ? 0.15 : 0.11);
}
