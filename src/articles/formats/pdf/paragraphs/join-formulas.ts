/** The paragraphs of a PDF in, each formula and the sentence that it stands in as one out: what leads to it, its lines, and `where n is …`. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import { wholeEnd } from '../headings/is-heading.ts';
import { caption } from './join-over.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

const explaining = new RegExp(
  `^(?:${inKnownLanguages(({ documents }) => documents?.explaining ?? '')}) `,
  'u',
);

/** What stands above and below a line of fractions is a paragraph of its own. */
const formulaMaxParagraphs = 12;
const formulaMaxChars = 120;
const equation = /[=≈≡≤≥<>∝∈]/u;
const words = /(?:\p{L}{3,30} ){3}/u;

export function joinFormulas(paragraphs: readonly PdfParagraph[]): readonly PdfParagraph[] {
  const joined: PdfParagraph[] = [];
  for (const paragraph of paragraphs) {
    const at = explaining.test(paragraph.text) ? findBegin(joined, paragraph) : -1;
    const [first] = at === -1 ? [] : joined.slice(at);
    if (first === undefined) joined.push(paragraph);
    else joined.push(joinLines([...joined.splice(at), paragraph]));
  }
  return joined;
}

/** Which of them leads to the formula right above that one, or begins it; -1 where there is none. */
function findBegin(above: readonly PdfParagraph[], { page }: PdfParagraph): number {
  let at = above.length;
  while (at > 0 && above.length - at < formulaMaxParagraphs && isPart(above[at - 1], page)) at--;
  if (!above.slice(at).some(({ text }) => equation.test(text))) return -1;
  const lead = above[at - 1];
  return lead !== undefined && leadsTo(lead, page) ? at - 1 : at;
}

const leadsTo = (lead: PdfParagraph, page: number): boolean =>
  lead.kind === 'text' &&
  page - lead.page < 2 &&
  !wholeEnd.test(lead.text) &&
  !caption.test(lead.text);

const isPart = (paragraph: PdfParagraph | undefined, page: number): boolean =>
  paragraph?.kind === 'text' &&
  paragraph.page === page &&
  paragraph.text.length <= formulaMaxChars &&
  !words.test(paragraph.text);

const joinLines = (parts: readonly PdfParagraph[]): PdfParagraph => {
  const [first, last] = [parts[0], parts.at(-1)] as [PdfParagraph, PdfParagraph];
  return {
    ...last,
    top: first.top,
    page: first.page,
    text: parts.map(({ text }) => text).join('\n'),
  };
};
