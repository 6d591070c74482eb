/** Text of a page in, the same on one line, as a reader sees it or to be compared, out. */

/** Marks of where a word may be parted, which nobody sees, are left out. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Letters and digits alone: what is the same by them is the same text. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
