/** A line of a book in, what it is besides its text out: its title or author, an imprint, a note of whoever typed it, its end. */

/** Before the author may stand a word of its own, `by`, or first on the line. */
export function createNameTest(stated: readonly (string | null)[]): (line: string) => boolean {
  const names = stated.flatMap((name) => name ?? []).map(foldLine);
  return (line) => {
    const text = foldLine(line);
    return (
      /^\p{Ll}{2,3}$/u.test(text) ||
      names.includes(text.replace(/^\p{Ll}{2,3} (?!of )/u, '')) ||
      names.includes(text)
    );
  };
}

/** A line with a year on it, or with who may print the book. */
export function isImprint(text: string): boolean {
  if (/copyright|©|\(c\)|printed (?:in|by)|rights reserved/iu.test(text)) return text.length < 400;
  const year = /(?<![\p{L}\p{N}])(?:1[5-9]\d\d|20\d\d|M[DC][CDLXVIM]{2,10})\W{0,3}$/u;
  return text.length <= 150 && year.test(text);
}

export const transcriber =
  /^\W*(?:(?:original )?transcriber['’]?s?['’]? (?:end)?notes?\b|notas? (?:de?l?|de la) transcrip|notes? (?:du|de|sur la) transcri|anmerkungen? (?:zur|der|des) transkri|notas? d[eoa] transcri|nota del? trascri|(?:project gutenberg )?editor['’]s note)/iu;

/** What books end with, in the languages that they are read in. */
export const theEnd = /^\W*(?:the end|fin|finis|ende|fine|fim)\b/iu;

export const foldLine = (line: string): string =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
