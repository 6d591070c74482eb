/** The paragraphs of a PDF in, those out whose words stand above them in other letters: `Pillage` above `is the taking of …`. */
import { sentenceEnd } from '../headings/is-heading.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

const subjectMaxChars = 60;
/** Shorter ones are labels, or items without marks. */
const restMinChars = 40;
/** In letters of the rest, from the foot of one to the first line of the next. */
const maxGap = 2.5;

/** Not an initial. */
const sentence = /\p{Ll}{2}[.!?]["”»’)]{0,3}(?: \p{Lu}|$)/u;

/** With the words before them, where those are stressed in the midst of a sentence, as `(more than 30)` is. */
export function joinSubjects(paragraphs: readonly PdfParagraph[]): readonly PdfParagraph[] {
  const joined: PdfParagraph[] = [];
  for (const rest of paragraphs) {
    const [lead, subject] = [joined.at(-2), joined.at(-1)];
    const isLed = lead !== undefined && subject !== undefined && leadsTo(lead, subject, rest);
    if (subject === undefined || !isSubject(subject, rest, isLed)) {
      joined.push(rest);
      continue;
    }
    const parts = isLed ? [lead, subject, rest] : [subject, rest];
    joined.splice(1 - parts.length, parts.length - 1, {
      ...rest,
      top: parts[0]?.top ?? rest.top,
      text: parts.map(({ text }) => text).join(' '),
    });
  }
  return joined;
}

/**
 * Not where nothing begins with a capital: there, a paragraph in small letters may be whole; nor on the
 * first page, where a title may go on.
 */
const isSubject = (head: PdfParagraph, rest: PdfParagraph, isLed: boolean): boolean =>
  (head.kind === 'heading' || head.kind === 'text') &&
  rest.kind === 'text' &&
  rest.page > 1 &&
  isAbove(head, rest, rest.size) &&
  head.text.length <= subjectMaxChars &&
  (isLed || /^[\p{Lu}\d(]/u.test(head.text)) &&
  (!sentenceEnd.test(head.text) || head.text.endsWith(':')) &&
  /^\p{Ll}{2}/u.test(rest.text) &&
  rest.text.length >= restMinChars &&
  sentence.test(rest.text);

/** Its sentence goes on in stressed words, and behind them in its own letters. */
const leadsTo = (lead: PdfParagraph, stressed: PdfParagraph, rest: PdfParagraph): boolean =>
  lead.kind === 'text' &&
  !sentenceEnd.test(lead.text) &&
  /^[^\p{Lu}]/u.test(stressed.text) &&
  Math.abs(lead.size - rest.size) < 0.06 * rest.size &&
  Math.abs(stressed.size - rest.size) > 0.06 * rest.size &&
  isAbove(lead, stressed, stressed.size);

const isAbove = (above: PdfParagraph, below: PdfParagraph, size: number): boolean =>
  above.page === below.page && above.bottom > below.top && above.bottom - below.top < maxGap * size;
