/** The beginnings of paragraphs, lines or turns in, what small letters there say out: that a sentence goes on, or that somebody writes so. */

export const beginsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/** More than a fifth begin small, besides some that do by chance: it says nothing of one of them. */
export const areSmall = (texts: readonly string[], byChance = 0): boolean =>
  texts.filter(beginsSmall).length > texts.length / 5 + byChance;

/** A comma or a word of everyday language, and no name in a program: `isOpen`, `meet.jit.si`. */
export const beginsInside = (text: string): boolean =>
  /^(?:[,;]\s|\p{Ll}[\p{Ll}'’]{0,30}(?:[\s,]|$))/u.test(text);
