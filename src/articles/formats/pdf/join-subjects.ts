/** The paragraphs of a PDF in, those out whose first words stand above them as their head: `Pillage` above `is the taking of …`. */
import { sentenceEnd, wholeEnd } from './is-heading.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

const subjectMaxChars = 60;
/** Shorter ones are labels, or items without marks. */
const restMinChars = 40;
/** In letters of the rest, from the foot of the head to that of its first line. */
const maxGap = 2.5;

/** Not where nothing begins with a capital: there, a paragraph in small letters may be whole. */
export function joinSubjects(paragraphs: readonly PdfParagraph[]): readonly PdfParagraph[] {
  return paragraphs.flatMap((each, i) => {
    const [above, below] = [paragraphs[i - 1], paragraphs[i + 1]];
    if (below && isSubject(each, below)) return [];
    return above && isSubject(above, each)
      ? [{ ...each, text: `${above.text} ${each.text}` }]
      : [each];
  });
}

function isSubject(head: PdfParagraph, rest: PdfParagraph): boolean {
  const gap = head.bottom - rest.top;
  return (
    (head.kind === 'heading' || head.kind === 'text') &&
    rest.kind === 'text' &&
    head.page === rest.page &&
    gap > 0 &&
    gap < maxGap * rest.size &&
    head.text.length <= subjectMaxChars &&
    /^\p{Lu}/u.test(head.text) &&
    (!sentenceEnd.test(head.text) || head.text.endsWith(':')) &&
    /^\p{Ll}{2}/u.test(rest.text) &&
    rest.text.length >= restMinChars &&
    wholeEnd.test(rest.text)
  );
}
