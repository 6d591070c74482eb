/** The paragraphs of a book of Project Gutenberg in, those that are its text out: no title page, no transcriber's notes, no pages in numbers, nothing behind its end. */
import type { GutenbergFrame } from '../../gutenberg-frame.ts';
import { createNameTest, isEnd, isImprint, isNote, isTypistNote } from '../../title-page.ts';
import type { ChapterLine } from './find-chapters.ts';
import type { Paragraph } from './find-contents.ts';

/** The title and the author of a book stand in its citation. */
export function dropTitlePage(
  paragraphs: readonly Paragraph[],
  { title, author }: GutenbergFrame,
  chapters: readonly ChapterLine[],
): readonly boolean[] {
  const isNamed = createNameTest([title, author]);
  const isOfPage = (paragraph: Paragraph) => {
    const text = paragraph.shown[0]?.text ?? '';
    return isNamed(text) || (paragraph.lines.length <= 4 && isImprint(text));
  };
  const page = paragraphs.slice(0, pageMaxParagraphs);
  const end = page.findIndex(
    (each, i) => !isOfPage(each) && (isProse(each) || isCounted(chapters[i])),
  );
  const front = page.slice(0, end === -1 ? 0 : end);
  const named = front.findLastIndex(isOfPage);
  // What stands close below the last line of it belongs to it too.
  const below = page.slice(named + 1, front.length + 1).findIndex(({ gap }) => gap >= partGap);
  const last = named === -1 || below === -1 ? named : named + below;
  return paragraphs.map((_, i) => i <= last);
}

const pageMaxParagraphs = 40;

/** More blank lines stand above what comes next. */
const partGap = 3;

const isCounted = (chapter: ChapterLine | undefined): boolean =>
  chapter !== null && chapter !== undefined && chapter !== 'title';

/** Several sentences, or one that is none of a title page. */
function isProse({ shown: [line], lines }: Paragraph): boolean {
  const text = line?.text ?? '';
  const words = text.split(/\s+/u).filter((word) => /^\P{L}*\p{Ll}{2,}/u.test(word)).length;
  return (lines.length > 2 && words >= 12) || (/[.!?…]\W{0,2}$/u.test(text) && words >= 8);
}

/** Who made the file says how, between brackets or up to where more blank lines stand. */
export function findNotes(paragraphs: readonly Paragraph[]): readonly boolean[] {
  const found: boolean[] = [];
  let isNote = false;
  for (const {
    shown: [line],
    gap,
  } of paragraphs) {
    if (isNote && gap >= partGap) isNote = false;
    if (isTypistNote(line?.text ?? '')) isNote = true;
    found.push(isNote);
  }
  // A note that nothing ends would take the book with it.
  const count = found.filter(Boolean).length;
  return count > Math.max(noteMaxParagraphs, noteMaxShare * paragraphs.length)
    ? paragraphs.map(({ shown: [line] }) => isTypistNote(line?.text ?? ''))
    : found;
}

const [noteMaxParagraphs, noteMaxShare] = [30, 0.1];

/** An index or a table of contents with the numbers of pages, which nobody sees here. */
export function findPaged(paragraphs: readonly Paragraph[], text: string): readonly boolean[] {
  const counts = paragraphs.map(({ lines }) => {
    const paged = lines.flatMap(({ start, end }) => {
      const line = text.slice(start, end).trim();
      const number = /\p{L}/u.test(line) ? pageNumber.exec(line)?.[1] : undefined;
      return number === undefined ? [] : [Number(number)];
    });
    return { paged, lines: lines.length };
  });
  const isPaged = paragraphs.map(() => false);
  for (let first = 0; first < counts.length; first++) {
    let last = first;
    let lines = 0;
    const paged: number[] = [];
    for (; (counts[last]?.paged.length ?? 0) > 0; last++) {
      paged.push(...(counts[last]?.paged ?? []));
      lines += counts[last]?.lines ?? 0;
    }
    last--;
    if (paged.length >= pagedMinShare * lines && areCounted(paged)) {
      const label = paragraphs[first - 1];
      const isLabel =
        label?.lines.length !== undefined &&
        label.lines.length <= 2 &&
        !/[.!?]$/u.test(label.shown[0]?.text ?? '.');
      isPaged.fill(true, isLabel ? first - 1 : first, last + 1);
    }
    first = Math.max(first, last);
  }
  return isPaged;
}

/** A number and a title may stand on two lines, and the page on one of them. */
const [pagedMinLines, pagedMinShare] = [3, 0.4];
const pageNumber = /[ \t.…_,](\d{1,4}|[ivxlcIVXLC]{1,7})\.?$/u;

/** The numbers of pages go up; those in Roman letters count for nothing. */
function areCounted(paged: readonly number[]): boolean {
  const numbers = paged.filter((number) => !Number.isNaN(number));
  const ups = numbers.filter((number, i) => number >= (numbers[i - 1] ?? 0));
  return paged.length >= pagedMinLines && ups.length >= 0.8 * paged.length;
}

/** What stands behind the last `THE END`, such as other books of the same house; not the notes. */
export function findBack(paragraphs: readonly Paragraph[]): readonly boolean[] {
  const end = paragraphs.findLastIndex(
    ({ lines, shown: [line] }) =>
      lines.length === 1 && (line?.text.length ?? 99) < 30 && isEnd(line?.text ?? ''),
  );
  const isShort = end !== -1 && end >= backMinShare * paragraphs.length;
  const hasNotes = paragraphs.slice(end + 1).some(({ shown: [line] }) => isNote(line?.text ?? ''));
  return paragraphs.map((_, i) => isShort && (i === end || (i > end && !hasNotes)));
}

const backMinShare = 0.85;
