/** The paragraphs of a plain text in; of each the section that it is text of, or that it is none, out. */
import type { GutenbergFrame } from '../../gutenberg-frame.ts';
import { dropTitlePage, findBack, findNotes, findPaged, foldLine } from './drop-frame.ts';
import { findBookHeadings, type HeadingLine } from './find-book-headings.ts';
import { type ChapterLine, findChapters, nameOf } from './find-chapters.ts';
import { findContents, type Paragraph } from './find-contents.ts';
import { createSections, findHeadings } from './find-headings.ts';
import { createOutline } from './nest-headings.ts';

export interface Placed {
  readonly paragraph: Paragraph;
  readonly section: string | null;
}

export interface Signs {
  /** Cannot be a heading, such as the turn of a talk. */
  readonly isText: (paragraph: Paragraph) => boolean;
  /** Is set as one. */
  readonly isBold: (paragraph: Paragraph) => boolean;
}

/** Those that are text, in their order; `text`: what the paragraphs are of. */
export function findSections(
  all: readonly Paragraph[],
  text: string,
  frame: GutenbergFrame | null,
  signs: Signs,
): readonly Placed[] {
  const [paragraphs, chapters] = dropFrame(all, text, frame, signs);
  const { isText, isBold } = signs;
  if (!paragraphs.some(({ isApart }) => isApart)) {
    return placePlain(paragraphs, text, chapters, signs);
  }
  const own = [frame?.title, frame?.author].map((name) => foldLine(name ?? ''));
  const isOwnName = (line: string) => own.includes(foldLine(line));
  const lines = findBookHeadings(paragraphs, chapters, isBold, isText, isOwnName);
  return placeBook(paragraphs, text, lines);
}

function dropFrame(
  all: readonly Paragraph[],
  text: string,
  frame: GutenbergFrame | null,
  { isText, isBold }: Signs,
): readonly [readonly Paragraph[], readonly ChapterLine[]] {
  const find = (paragraphs: readonly Paragraph[]) => findChapters(paragraphs, text, isText, isBold);
  if (frame === null) return [all, find(all)];
  const drops = [findNotes(all), findBack(all), findPaged(all, text)];
  const kept = all.filter((_, i) => drops.every((dropped) => !dropped[i]));
  const chapters = find(kept);
  const isFront = dropTitlePage(kept, frame, chapters);
  const isBody = (_: unknown, i: number) => !isFront[i];
  return [kept.filter(isBody), chapters.filter(isBody)];
}

function placeBook(
  paragraphs: readonly Paragraph[],
  text: string,
  lines: readonly HeadingLine[],
): readonly Placed[] {
  const names = paragraphs.map((paragraph, i) => {
    const line = lines[i];
    if (!line) return [];
    const name = nameOf(paragraph);
    if (line === 'more') return [name];
    // A table of contents may leave out the word before the number, or both.
    const words = name.split(' ');
    const [rest, title] = [words.slice(1).join(' '), words.slice(2).join(' ')];
    return [name, line.name ?? name, ...(line.counted ? [rest, title] : [])];
  });
  const isContents = findContents(paragraphs, names, text);
  const opened = lines.flatMap((line, i) =>
    line && line !== 'more' && !isContents[i] ? line : [],
  );
  const outline = createOutline(opened);
  let section: string | null = null;
  return paragraphs.flatMap((paragraph, i): Placed | [] => {
    const line = lines[i] ?? null;
    if (isContents[i]) outline.close();
    if (isContents[i] || line === 'more') return [];
    if (line !== null) {
      section = outline.open(line);
      return [];
    }
    outline.read();
    return { paragraph, section };
  });
}

function placePlain(
  paragraphs: readonly Paragraph[],
  text: string,
  chapters: readonly ChapterLine[],
  { isText, isBold }: Signs,
): readonly Placed[] {
  const isHeading = findHeadings(paragraphs, chapters, isBold, isText);
  const headings = paragraphs.map(({ shown: [line] }, i) => {
    const chapter = chapters[i];
    if (!isHeading[i] || line === undefined) return [];
    return chapter && chapter !== 'title' ? [line.text, chapter.name] : [line.text];
  });
  const isContents = findContents(paragraphs, headings, text);
  let section: string | null = null;
  const nameSection = createSections();
  return paragraphs.flatMap((paragraph, i): Placed | [] => {
    const chapter = chapters[i] ?? null;
    if (isContents[i] || chapter === 'title') return [];
    if (!isHeading[i]) return { paragraph, section };
    section = nameSection(chapter ?? paragraph.shown[0]?.text ?? '', chapters[i + 1]);
    return [];
  });
}
