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
  const first = frame === null ? 0 : paragraphs.findIndex((paragraph) => !isNamed(paragraph));
  return paragraphs.slice(Math.max(0, first));
}

const foldLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
