/** The lines of a PDF in, a reader out of the names of people on one of them. */
import { foldWord } from '../../../../language/fold.ts';
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import { knownLanguages } from '../../../../language/languages.ts';
import type { PdfLine } from '../lines/read-lines.ts';

/** Empty for a line that holds anything else: the name of an institution, a phrase. */
export type NameReader = (text: string) => readonly string[];

const nameWord = String.raw`\p{Lu}(?:[\p{L}’'-]{1,20}|\.)`;
const particle = '(?:d[aeiou]s?|del|der|den|el|la|las|los|van|von|y)';
const oneName = `${nameWord}(?: (?:${particle} ){0,2}${nameWord}){1,4}`;
const and = inKnownLanguages(({ pages }) => pages?.and ?? '');
const names = new RegExp(`^${oneName}(?:(?:, ?| & |,? ${and} )${oneName}){0,12}$`, 'u');
/** `Rojas Soto, Ana` */
const turnedName = new RegExp(
  `^${nameWord}(?: (?:${particle} ){0,2}${nameWord}){0,3}, ${nameWord}(?: ${nameWord}){0,3}$`,
  'u',
);
const between = new RegExp(`,? (?:${and}) (?=${nameWord} )|, ?| & `, 'u');

/** A mark of a note, the number of a student, an address; where somebody works stands in brackets. */
const noName = /^[(<]?\p{L}?\d[\d.,/-]*\)?$|[@/_]/u;

function tidyName(text: string): string {
  const tokens = text.replace(/ \([^()]{1,60}\)/gu, '').split(' ');
  while (tokens.length > 0 && noName.test(tokens.at(-1) ?? '')) tokens.pop();
  return tokens.join(' ').replace(/[*†‡§¶#\d]{1,9}(?=,|$)/gu, '');
}

const smallWord = /(?<!\p{L})\p{Ll}{3,}/gu;

/** `Ports and Harbours of the North` is no name: its words are written small elsewhere in the document. */
export function createNameReader(lines: readonly PdfLine[]): NameReader {
  const small = new Set<string>();
  for (const { text } of lines) {
    for (const token of text.split(' '))
      if (!noName.test(token))
        for (const [word] of token.matchAll(smallWord)) small.add(foldWord(word));
  }
  const isWord = (word: string) => small.has(foldWord(word));
  return (text) => {
    const name = tidyName(text);
    const isTurned = turnedName.test(name) && !names.test(name);
    const words = name.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu) ?? [];
    if (!(isTurned || names.test(name)) || wordsOf(name).some(isPlace) || words.some(isWord))
      return [];
    return isTurned
      ? [name]
      : name
          .split(between)
          .map((part) => part.trim())
          .filter(Boolean);
  };
}

/** What an institution or a place is: `University`. */
export const isPlace = (word: string): boolean =>
  [...knownLanguages.values()].some(({ names: words }) =>
    [words?.heads, words?.institutions].some((set) => set?.has(word)),
  );

export const wordsOf = (text: string): string[] => (text.match(/\p{L}{2,}/gu) ?? []).map(foldWord);

/** By which two lines are compared, whatever stands between their words. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
