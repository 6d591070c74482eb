/** The first page of a PDF in, the line above its text out, where that is its title: in letters no larger than the text at times. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import type { PdfParagraph } from '../paragraphs/pdf-paragraph.ts';
import { isDate } from './find-largest.ts';
import type { FirstPage, Taken } from './first-page.ts';
import { isNoTitle, standsAbove } from './is-no-title.ts';
import { isNumbered } from './is-part.ts';

const [minChars, maxChars] = [12, 120];
/** Of a sentence of the text. */
const textMinChars = 80;
/** Between a title and the text: who wrote it, when, and the heading of a part. */
const betweenMax = 3;

const contact = /@|www\.|https?:|\d[\d ()./-]{5,20}\d/iu;
const greetings = inKnownLanguages(({ documents }) => documents?.greetings ?? '');
const greeting = new RegExp(`^(?:${greetings})(?!\\p{L})`, 'iu');

/** Where and how to reach who wrote it: the head of a letter. */
export const isContact = ({ text }: PdfParagraph): boolean =>
  text.length <= maxChars && contact.test(text);

/** Null where the page begins with anything else: a sentence, a question, a greeting, several headings. */
export function takeTop({ paragraphs, isRunning, isNames }: FirstPage): Taken | null {
  const rest = paragraphs.filter((each) => !isContact(each) && !isDated(each.text));
  const [top, ...below] = rest;
  if (top === undefined || top.kind === 'rows' || top.kind === 'item') return null;
  const text = below.findIndex(isText);
  const isAbove = text !== -1 && text <= betweenMax;
  const isTitle =
    isNamed(top.text) && !isRunning(top) && !isNames(top.text) && !standsAbove(top.text);
  return isAbove && isTitle ? { title: top.text, from: [top] } : null;
}

/** `Quito, a 4 de mayo de 2024` */
const isDated = (text: string): boolean =>
  isDate(text) || isDate(text.replace(/^[^,]{1,40},\s+(?:\p{Ll}{1,3} )?/u, ''));

/** What a line right above items or a small letter leads to goes on. */
const isText = (
  { kind, text }: PdfParagraph,
  _: number,
  [first]: readonly PdfParagraph[],
): boolean =>
  kind === 'item'
    ? first?.kind !== 'item'
    : kind === 'text' && text.length >= textMinChars && !/^\p{Ll}/u.test(text);

const isNamed = (text: string): boolean =>
  text.length >= minChars &&
  text.length <= maxChars &&
  /^[\p{Lu}\d“"«].{0,118}\s.{0,118}\p{L}{4}/u.test(text) &&
  !/[.:;,!?…-]$|\n/u.test(text) &&
  !isNumbered(text) &&
  !isNoTitle(text) &&
  !greeting.test(text);
