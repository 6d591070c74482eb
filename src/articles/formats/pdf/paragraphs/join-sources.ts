/** The paragraphs of a PDF in, the same with where a figure or a table is from as the last line of what names or shows it out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import { caption } from './join-over.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

/** `Source: The Harbour Office, 2019` */
const source = new RegExp(
  `^(?:${inKnownLanguages(({ documents }) => documents?.sources ?? '')}) ?: ?\\S`,
  'iu',
);
/** A longer one tells more than that. */
const sourceMaxChars = 300;
const captionMaxChars = 200;

export function joinSources(paragraphs: readonly PdfParagraph[]): readonly PdfParagraph[] {
  const joined: PdfParagraph[] = [];
  for (const paragraph of paragraphs) {
    const above = joined.at(-1);
    if (above && isSource(paragraph) && above.page === paragraph.page && isNamed(above))
      joined[joined.length - 1] = addLine(above, paragraph.text);
    else joined.push(paragraph);
  }
  return joined;
}

const isSource = ({ kind, text }: PdfParagraph): boolean =>
  kind === 'text' && text.length <= sourceMaxChars && source.test(text);

const isNamed = ({ kind, text }: PdfParagraph): boolean =>
  kind === 'rows' || (kind === 'text' && text.length <= captionMaxChars && caption.test(text));

const addLine = (above: PdfParagraph, text: string): PdfParagraph =>
  above.kind === 'rows'
    ? { ...above, rows: [...above.rows, [text]] }
    : { ...above, text: `${above.text}\n${text}` };
