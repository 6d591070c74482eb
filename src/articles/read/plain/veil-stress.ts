/** A plain text in, the same with marks of equal length in place of the signs that stress words in it out. */
import { marks } from '../visible.ts';

/** `_the whale_`, as books in plain text stress words. */
const emphasis =
  /(?<![\p{L}\p{N}_])_(?![\s_])(?:[^_\n]|\n(?!\s*\n)){1,300}(?<!\s)_(?![\p{L}\p{N}_])/gu;

/** `**the whale**`, `*the whale*`, as in Markdown. */
const stars = /(?<![\p{L}\p{N}*])(\*{1,2})(?![\s*])([^*\n]{1,300})(?<!\s)\1(?![\p{L}\p{N}*])/gu;

/** `#THE WHALE#` on a line of its own, and `=the whale=`, as books show bold type. */
const boldLines =
  /(?<=^|\n)([ \t]*)([#=+])(?![\s#=+])([^#=+\n]{1,100})(?<!\s)\2(?=[ \t]*(?:\n|$))/gu;
const boldWords =
  /(?<![\p{L}\p{N}=#])()([=#])(?![\s=#])((?:[^=#\n]|\n(?!\s*\n)|(?<=\s)[=#](?=\s)){1,300})(?<!\s)\2(?![\p{L}\p{N}=#])/gu;
const boldLine = /^[ \t]*([#=+])(?![\s#=+])[^#=+]{1,200}(?<!\s)\1[ \t]*$/u;

/** `=== The whale ===`, as programs write a heading. */
const banners =
  /(?<=^|\n)([ \t]*)([=~*#-])(\2{2,40}[ \t]{1,3})(?![\s=~*#-])([^\n]{1,80}[^\s=~*#-])([ \t]{1,3}\2{3,41})(?=[ \t]*(?:\n|$))/gu;
export function veilEmphasis(text: string): string {
  return text.replace(emphasis, (words) => marks.none + words.slice(1, -1) + marks.none);
}

/** A sign of equality stresses words in books alone. */
export function veilBold(text: string, isBook: boolean): string {
  const unmarked = text
    .replace(boldLines, veilEnds)
    .replace(banners, veilBanner)
    .replace(stars, (_, mark: string, words: string) => {
      const none = marks.none.repeat(mark.length);
      return none + words + none;
    });
  return isBook ? unmarked.replace(boldWords, veilEnds) : unmarked;
}

function veilEnds(_: string, indent: string, __: string, words: string): string {
  return indent + marks.none + words + marks.none;
}

function veilBanner(
  _: string,
  indent: string,
  sign: string,
  before: string,
  words: string,
  behind: string,
): string {
  const none = (mark: string) => marks.none.repeat(mark.length);
  return indent + none(sign + before) + words + none(behind);
}

/** Of the text before its signs were veiled; of a title on two lines, both. */
export const isBoldLine = (line: string): boolean => boldLine.test(line);
