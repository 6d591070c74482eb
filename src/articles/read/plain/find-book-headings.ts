/** The paragraphs of a book in, those that are its headings, as they stand below more blank lines than others, out. */
import { type BookHeading, chapterGap } from '../../nest-headings.ts';
import { isEnd } from '../../title-page.ts';
import { readPost } from '../read-post.ts';
import type { ChapterLine } from './find-chapters.ts';
import type { Paragraph } from './find-contents.ts';
import { nameOf } from './read-number.ts';

const titleMaxChars = 80;

/** Who speaks comes as often. */
const againMin = 3;
const shoutedMaxChars = 160;
const shoutedMaxLines = 4;

/** `more`: it goes on the heading above it. */
export type HeadingLine = BookHeading | 'more' | null;

/** `isOwnName`: of what the citation says already. */
export function findBookHeadings(
  paragraphs: readonly Paragraph[],
  chapters: readonly ChapterLine[],
  isBold: (paragraph: Paragraph) => boolean,
  isText: (paragraph: Paragraph) => boolean,
  isOwnName: (text: string) => boolean,
): readonly HeadingLine[] {
  const lines: HeadingLine[] = [];
  const counts = new Map<string, number>();
  for (const each of paragraphs) {
    if (each.isApart) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) + 1);
  }
  const comesAgain = ({ gap }: Paragraph, text: string) =>
    gap < chapterGap && (counts.get(text) ?? 0) >= againMin;
  for (const [i, paragraph] of paragraphs.entries()) {
    const chapter = chapters[i];
    const text = nameOf(paragraph);
    if (chapter === 'title') lines.push('more');
    else if (chapter) {
      const { name, word, value } = chapter;
      lines.push({ name, counted: { word, value }, gap: paragraph.gap });
    } else if (
      isTitle(paragraph, lines.at(-1), isBold(paragraph)) &&
      !isText(paragraph) &&
      !comesAgain(paragraph, text)
    ) {
      const at = lines.findLastIndex((line) => line !== 'more');
      const last = at === -1 ? null : lines[at];
      if (paragraphs[i + 1] === undefined) lines.push(null);
      else if (isRest(paragraph) && last && last !== 'more' && !last.counted && last.name) {
        lines[at] = { ...last, name: `${last.name} ${text}` };
        lines.push('more');
      } else lines.push({ name: isOwnName(text) ? null : text, counted: null, gap: paragraph.gap });
    } else lines.push(null);
  }
  return lines;
}

/** `CAPITULO XXII`, of a book that has some chapters of another. */
const wordNumber = /^\p{Lu}{4,}\s+[IVXLC]{1,7}\.?$/u;

/** The second line of a title, in capitals too. */
const isRest = (paragraph: Paragraph): boolean => !paragraph.isApart;

function isTitle(paragraph: Paragraph, above: HeadingLine | undefined, isBold: boolean): boolean {
  const { lines, isList } = paragraph;
  const text = nameOf(paragraph);
  const areCapitals = (above ? /\p{Lu}/u : /\p{Lu}{2}/u).test(text) && !/\p{Ll}{2}/u.test(text);
  const isLarge = areCapitals || isBold;
  if (isList || lines.length > (isLarge ? shoutedMaxLines : 1)) return false;
  if (text.length > (isLarge ? shoutedMaxChars : titleMaxChars)) return false;
  if (!paragraph.isApart && !isBold && !wordNumber.test(text) && !(areCapitals && above))
    return false;
  const opensWell = /^[¿¡“”"'«([—–-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) && /\p{L}/u.test(text);
  const isOther = /https?:/iu.test(text) || /^[([].*[)\]]\.?$/u.test(text) || isEnd(text);
  if (!opensWell || isOther || readPost(text).speaker !== null) return false;
  if (isLarge && paragraph.gap < chapterGap && /^[“"«]/u.test(text)) return false;
  if (isLarge) return !/[,;:—–-]["”’»]?$/u.test(text);
  return paragraph.gap >= chapterGap
    ? !isSpeech(text)
    : /[\p{L}\p{N}\p{M})’'»”"]$/u.test(text) && !isSpeech(text);
}

const isSpeech = (text: string): boolean =>
  /^[—–-]/u.test(text) ||
  /^["“«].*[.,!?]["”»]/u.test(text) ||
  /: ["“«].{1,80}[.!?]["”»]$/u.test(text) ||
  /[:,;]$/u.test(text);
