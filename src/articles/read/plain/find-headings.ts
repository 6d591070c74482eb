/** The paragraphs of a plain text in, its title and which of them are headings out. */

import { readPost } from '../read-post.ts';
import type { Chapter, ChapterLine } from './find-chapters.ts';
import { findListed, type Paragraph, toEntry } from './find-contents.ts';
import { readNumber } from './read-number.ts';

/** Headings longer than a line of text are hardly headings. */
const headingMaxChars = 80;

/** News titles run longer than headings, and at the top of a file there is less doubt. */
const titleMaxChars = 120;

/** `CHAPTER 1`, `Letter IV.` */
const numbered = /^\p{Lu}\p{L}{2,}\s+(?:\d{1,3}|[IVXLCDM]+)(?![\p{L}\p{N}])/u;

/** `II`, `3.`: which of the parts of something this is. */
const numeral = /^(?:[IVXLCDM]+|\d{1,3})\.?$/u;

/** Above the day of a speech there is no doubt. */
const datedTitleMaxChars = 200;

export function findTitle(
  [first, ...others]: readonly Paragraph[],
  isDated: boolean,
): string | null {
  const maxChars = isDated ? datedTitleMaxChars : titleMaxChars;
  if (first === undefined || !isLoneLine(first, maxChars)) return null;
  const isTitle = others.some((other) => !isLoneLine(other, headingMaxChars));
  return isTitle ? (first.shown[0]?.text ?? null) : null;
}

/**
 * A short line that stands between paragraphs. Several in a row are a list of names or a poem, and
 * nothing of it may get lost; but for a line in bold type, and for the last one where it is a chapter's
 * or the only one in capitals.
 */
export function findHeadings(
  paragraphs: readonly Paragraph[],
  chapters: readonly ChapterLine[],
  isBold: (paragraph: Paragraph) => boolean,
  isText: (paragraph: Paragraph) => boolean,
): readonly boolean[] {
  const bold = paragraphs.map(
    (paragraph) =>
      !isText(paragraph) && paragraph.lines.length === 1 && isBold(paragraph) && isBrief(paragraph),
  );
  const isShort = paragraphs.map(
    (paragraph, i) =>
      bold[i] ||
      chapters[i] !== null ||
      (!isText(paragraph) && isLoneLine(paragraph, headingMaxChars)),
  );
  const comesAgain = findListed(paragraphs, isShort);
  const isSure = paragraphs.map(
    (_, i) => bold[i] || chapters[i] !== null || comesAgain[i] === true,
  );
  const lone = paragraphs.map((paragraph, i) => {
    const [line] = paragraph.shown;
    if (isSure[i]) return false;
    const text = line?.text ?? '';
    if (!isShort[i] || isShort[i + 1] === undefined) return false;
    if (isShort[i + 1]) return isAlone(chapters[i + 1]) && isPart(paragraph);
    if (isSource(paragraph, paragraphs[i - 1])) return false;
    const before = paragraphs[i - 1]?.shown[0]?.text ?? '';
    const isOther = isPartName(text) && !isCapitals(before) && !numbered.test(before);
    return (
      !isShort[i - 1] || bold[i - 1] || (numbered.test(text) && !numbered.test(before)) || isOther
    );
  });
  const names = paragraphs.flatMap(({ shown: [line] }, i) =>
    lone[i] ? toEntry(line?.text ?? '') : [],
  );
  // What alone is said again and again tells no part from another.
  const isRefrain = names.length > 1 && new Set(names).size === 1;
  return paragraphs.map((_, i) => isSure[i] || (lone[i] === true && !isRefrain));
}

const isBrief = ({ shown: [line] }: Paragraph): boolean =>
  (line?.text.length ?? 0) <= headingMaxChars;

/** `KEPLER`, below the lines of his that open a chapter. */
const isSource = (paragraph: Paragraph, before: Paragraph | undefined): boolean =>
  paragraph.isSetIn && before?.isSetIn === true && before.lines.length > 1;

const isAlone = (chapter: ChapterLine | undefined): boolean =>
  chapter !== null && chapter !== undefined && chapter !== 'title' && !chapter.hasWord;

/** What the numbers below it count the parts of. */
const isPart = (paragraph: Paragraph): boolean =>
  numbered.test(paragraph.shown[0]?.text ?? '') || readNumber(paragraph) !== null;

/** `THE PREFACE`, and no stage direction or sign. */
const isPartName = (text: string): boolean =>
  isCapitals(text) && /^\p{L}[^.,:;]*\p{L}$/u.test(text) && text.split(' ').length <= 4;

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** A number alone says nothing without the heading that it counts the parts of; `next`: what stands right below. */
export function createSections(): (
  heading: string | Chapter,
  next: ChapterLine | undefined,
) => string {
  let last: string | null = null;
  let above: string | null = null;
  const join = (part: string | null, name: string) => (part === null ? name : `${part} · ${name}`);
  return (heading, next) => {
    if (typeof heading !== 'string') {
      if (heading.hasWord) above = heading.name;
      last = heading.name;
      return heading.isBare ? join(above, heading.name) : heading.name;
    }
    if (numeral.test(heading)) return join(last, heading);
    last = heading;
    if (isAlone(next)) above = heading;
    return heading;
  };
}

/** One short line that opens like a heading and ends without closing punctuation. */
function isLoneLine({ lines, shown }: Paragraph, maxChars: number): boolean {
  const text = shown[0]?.text ?? '';
  if (text.length > maxChars || lines.length > 1) return false;
  const opensLikeHeading =
    /^[¿¡“”"'«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) && /\p{L}/u.test(text);
  const endsOpen =
    !/(?:[.!?…:;,"'”’»\]—–]|[.!?]\)|--)$/u.test(text) ||
    /^\p{Lu}{3,}\s+(?:\d+|[IVXLCDM]+)\b/u.test(text) ||
    (/^[^\p{Ll}"'“”‘’«»]+\.$/u.test(text) && /\p{Lu}{3}/u.test(text));
  // A stage direction stands in brackets; old books have the numbers of their pages or lines beside the text.
  const isOther = /https?:/i.test(text) || /^\(.*\)$|[.!?…]\s+\d{1,4}$/u.test(text);
  return opensLikeHeading && endsOpen && !isOther && readPost(text).speaker === null;
}
