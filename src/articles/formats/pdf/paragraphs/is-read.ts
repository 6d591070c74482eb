/** A paragraph of a PDF and the size of most of its letters in, whether it tells a reader anything out. */
import type { PdfParagraph } from './pdf-paragraph.ts';

/** The first letters of `This` are one sign in some fonts, and lost. */
const blankPage = /^(?:t?his )?page (?:is |was |has been )?(?:intentionally )?left blank\.?$/iu;

/** Not the notice on an empty page, nor the figures along the side of a chart and the letters that are its points. */
export function isRead(paragraph: PdfParagraph, bodySize: number): boolean {
  const { kind, text } = paragraph;
  if (kind === 'rows') return true;
  if (isLabel(paragraph, bodySize)) return false;
  return !blankPage.test(text) && !isScale(text) && !/^(\p{L})(?: \1)*$/u.test(text);
}

/** Figures alone in small letters are those of a chart, with or without their unit: nobody can tell which of its points they are beside. */
const isLabel = ({ kind, text, size }: PdfParagraph, bodySize: number): boolean =>
  (kind === 'text' || kind === 'item') && size < 0.8 * bodySize && scale.test(text);

/** `(per cent) 4.0 3.0 - 2.0` */
const scale = /^(?:\([^()\d]{1,40}\) ?)?[\d.,%–-][\d.,%\s–-]*$/u;

const scaleMinFigures = 4;

/** `0 200 400 600`: figures alone, with the same step between them. */
function isScale(text: string): boolean {
  const figures = text
    .split(' ')
    .map((figure) => Number(figure.replace(/[,%]/gu, '') || Number.NaN));
  if (figures.length < scaleMinFigures || figures.some(Number.isNaN)) return false;
  const step = (figures[1] ?? 0) - (figures[0] ?? 0);
  const isEven = (figure: number, i: number) =>
    i === 0 || Math.abs(figure - (figures[i - 1] ?? 0) - step) < 1e-6 * Math.abs(step);
  return step !== 0 && figures.every(isEven);
}
