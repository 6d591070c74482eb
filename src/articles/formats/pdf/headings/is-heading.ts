/** The lines of a paragraph of a PDF in, whether it is the heading of what follows out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import type { FontTest } from './heading-fonts.ts';

/** Acts end many with a dash behind the stop. */
export const sentenceEnd = /[.!?…:;。！？](?:[\p{Pe}\p{Pf}"'’]*| ?[–—-])$/u;
/** Not where the sentence goes on in items, or behind a semicolon. */
export const wholeEnd = /[.!?][\p{Pe}\p{Pf}"'’]*$/u;
export const numbered =
  /^(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}\.|[A-Z]\.)\s+|\d{1,2}\.(?:\d{1,2}\.?){0,3})[¿¡“"«]?\p{Lu}/u;

const headingMaxChars = 150;
const headingMaxLines = 3;

/** `2.1 Boats.` has more than one number: what counts sentences has one. */
export const subNumber = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+/u;

/** A line of code, a row of a table, a sum; `boat_list` may be what a section is about. */
const dataLike = /[;={}<>]|(?<!\p{L})_|_(?!\p{Ll})|[$€£] ?\d|(?:^|\s)\d[\d.,]*\s(?:\S+\s){0,3}\d/u;

/** In capitals alone. */
export const isShouted = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text);

export function isHeading(
  text: string,
  lines: readonly PdfLine[],
  bodySize: number,
  bodyFont: string | undefined,
  isHeadingFont: FontTest,
): boolean {
  const [first] = lines;
  // The row of a table.
  if (!isShort(text, lines) || dataLike.test(text) || (first?.cells.length ?? 0) > 2) return false;
  if (first && first.size > 1.12 * bodySize) return true;
  const isCapital = isShouted(text.replace(/^\p{L}{1,9} \d{1,2}[.:] /u, ''));
  const isOne = lines.length === 1 || isCapital || lines.every(isHeadingFont);
  const isEnded = sentenceEnd.test(text) && !isStopped(text, first, bodyFont);
  if (!isOne || text.length > 90 || isEnded) return false;
  if (first && isHeadingFont(first)) return true;
  if ((first?.cells.length ?? 0) > 1 || /^\d{1,2} .*\d$/u.test(text)) return false;
  return numbered.test(text) || isCapital;
}

/** `2.1 Boats.`, in letters of its own. */
const isStopped = (text: string, first: PdfLine | undefined, bodyFont: string | undefined) =>
  first?.font !== bodyFont && subNumber.test(text) && /[\p{L})]\.$/u.test(text);

/** Nothing longer is a heading, whatever the file says. */
export const isShort = (text: string, lines: readonly PdfLine[]): boolean =>
  text.length <= headingMaxChars && lines.length <= headingMaxLines && /\p{L}{2}/u.test(text);

const divisions = inKnownLanguages(({ documents }) => documents?.divisions ?? '');
const division = new RegExp(
  `^(?:${divisions}) (?:n?[.º°]{1,2} ?)?(?:\\d{1,3}|[IVXLC]{1,7})(?![\\d,/])[ºª°.:)–—-]{0,4}(?: |$)`,
  'iu',
);
const divisionMaxChars = 90;

/** `Artículo 5°: Facultades y funciones.` by itself. */
export const isDivision = (text: string): boolean =>
  text.length <= divisionMaxChars && beginsDivision(text);

export const beginsDivision = (text: string): boolean => division.test(text);
