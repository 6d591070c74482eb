/** The text of an element in, the same as a reader sees it on one line out. */

/** Marks of where a word may be parted, which nobody sees, are left out. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
