/** The pieces of text of a page and the marks between them in, the pieces with each letter as large as the file states it out. */
import type { Marker, TextItem } from '../lines/read-lines.ts';

/** So many of the words that change are capitals and small letters mixed, as fonts name them. */
const mixedMinWords = 3;
/** Of them, so many may be mixed as the file states them. */
const mixedMaxShare = 0.25;

const isMixed = (word: string): boolean => /\p{Ll}\p{Lu}/u.test(word);
/** Drawn as one sign, which fonts name as it is. */
const ligature = /^f[fil]{1,2}$/u;

/** Whether a document without tags states letters that its fonts name in the wrong case. `pages`: the pieces of some of its pages. */
export function statesCase(pages: readonly (readonly (TextItem | Marker)[])[]): boolean {
  const drawn = pages.flatMap(listWords);
  const stated = pages.flatMap((items) => listWords(stateCase(items)));
  const changed = drawn.flatMap((word, i) => (word === stated[i] ? [] : [[word, stated[i] ?? '']]));
  const before = changed.filter(([word = '']) => isMixed(word)).length;
  const after = changed.filter(([, word = '']) => isMixed(word)).length;
  return before >= mixedMinWords && after <= mixedMaxShare * before;
}

/**
 * Programs that draw a small letter as a capital name both alike in the font, and state beside each such
 * letter which it is. pdf.js tells only where it is stated: there the letter is of the other case.
 */
export function stateCase(items: readonly (TextItem | Marker)[]): readonly TextItem[] {
  const open: boolean[] = [];
  return items.flatMap((item) => {
    if ('str' in item) return [open.at(-1) ? { ...item, str: swapCase(item.str) } : item];
    if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.tag === 'Span' && !item.id);
    return [];
  });
}

const listWords = (items: readonly (TextItem | Marker)[]): readonly string[] =>
  items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .match(/\p{L}+/gu) ?? [];

function swapCase(text: string): string {
  if (!/^[\p{L}\s]+$/u.test(text) || ligature.test(text.trim())) return text;
  return text.replace(/\p{L}/gu, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}
