/** The paragraphs of a PDF in, the same without the ends of sentences that go on nowhere, and how many these were, out. */
import { splitSentences } from '../../../../language/sentences.ts';
import { sentenceEnd } from '../headings/is-heading.ts';
import { leadsOn, openMinChars } from './join-over.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

/**
 * Half a sentence says what its author did not: where a page's columns, boxes or pictures hide the other
 * half, it is left out, and with it a paragraph that is nothing else. What a list or a table completes stays.
 */
export function trimHalves(
  paragraphs: readonly PdfParagraph[],
  language: string,
): { readonly whole: readonly PdfParagraph[]; readonly halves: number } {
  const trimmed = paragraphs.map((each, i) =>
    isHalf(each, paragraphs[i + 1]) ? { ...each, text: cutHalf(each.text, language) } : each,
  );
  const halves = trimmed.filter(({ text }, i) => text !== paragraphs[i]?.text).length;
  return { whole: trimmed.filter(({ kind, text }) => kind === 'rows' || text !== ''), halves };
}

function isHalf({ kind, text }: PdfParagraph, below: PdfParagraph | undefined): boolean {
  const isCompleted = below?.kind === 'item' || below?.kind === 'rows';
  return (
    kind === 'text' &&
    !isCompleted &&
    text.length >= openMinChars &&
    !sentenceEnd.test(text) &&
    leadsOn(text)
  );
}

function cutHalf(text: string, language: string): string {
  const last = splitSentences(text, language).at(-2);
  return last === undefined ? '' : text.slice(0, last.end);
}
