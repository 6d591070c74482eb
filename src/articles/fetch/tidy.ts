/** Text of a page in, the same on one line, as a reader sees it or to be compared, out. */
import { toLine } from './dom.ts';

/** Marks of where a word may be parted, which nobody sees, are left out. */
export function tidy(text: string): string {
  return toLine(
    text.replace(/\s+/gu, (space, at: number, all: string) =>
      space.includes('\n') && isWide(all[at - 1]) && isWide(all[at + space.length]) ? '' : space,
    ),
  );
}

/** Between two of them a browser shows a line's end as nothing. */
function isWide(sign: string | undefined): boolean {
  return (
    sign !== undefined &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u.test(sign)
  );
}

/** Letters and digits alone: what is the same by them is the same text. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
