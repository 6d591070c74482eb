/** The paragraphs of a book of Project Gutenberg in, those without its title page out. */
import type { GutenbergFrame } from '../../gutenberg-frame.ts';
import type { Paragraph } from './find-contents.ts';

/** The title and the author of a book stand in its citation. */
export function dropTitlePage(
  paragraphs: readonly Paragraph[],
  frame: GutenbergFrame | null,
): readonly Paragraph[] {
  const names = [frame?.title, frame?.author].flatMap((name) => name ?? []).map(foldLine);
  // Before the author may stand a word of its own, `by`, or first on the line.
  const isNamed = ({ shown: [line] }: Paragraph) => {
    const text = foldLine(line?.text ?? '');
    return (
      /^\p{Ll}{2,3}$/u.test(text) ||
      names.includes(text.replace(/^\p{Ll}{2,3} (?!of )/u, '')) ||
      names.includes(text)
    );
  };
  if (frame === null) return paragraphs;
  const page = paragraphs.slice(0, pageMaxLines);
  const end = page.findIndex((paragraph) => !isNamed(paragraph) && isSaid(paragraph));
  const last = page.slice(0, end === -1 ? page.length : end).findLastIndex(isNamed);
  return paragraphs.slice(last + 1);
}

/** A subtitle may stand between the title and the author. */
const pageMaxLines = 6;

const isSaid = ({ shown: [line], lines }: Paragraph): boolean =>
  lines.length > 2 || (line?.text.length ?? 0) > 80 || /[.!?]$/u.test(line?.text ?? '');

const foldLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
