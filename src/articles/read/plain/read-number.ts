/** A paragraph of a plain text in, the number of a chapter on it out: `IV`, `CHAPTER II. THE RAIN`. */
import { knownLanguages } from '../../../language/languages.ts';
import type { Paragraph } from './find-contents.ts';

export const titleMaxChars = 80;
export const titleMaxLines = 3;

export interface Counted {
  readonly word: string;
  readonly value: number;
  readonly text: string;
  /** Its title stands on the same line. */
  readonly isTitled?: true;
}

/** `IV`, `-II-`, `3.`, `[4]`. */
const alone = /^[-–—([\s]{0,3}([IVXLCDM]{1,9}|\d{1,3})[-–—)\].:\s]{0,3}$/u;

/** `CHAPTER IV.`, `Capítulo primero`. */
const named = /^((\p{Lu}\p{L}{3,20})\s+(\p{L}{1,15}|\d{1,3}))[.:]?$/u;

/** `I - The Quay`, `CHAPTER IV. THE RAIN.`, `Capítulo II: La lluvia`, `ACT III`, `PRIMERA PARTE`. */
const number = '[IVXLCDM]{1,9}|\\d{1,3}';
const behind = '(?:[.:)\\]]? ?[-–—]{1,2}|[.:)\\]]) ?(?=[\\p{Lu}\\d¿¡“"«(\\[])';
const numbered = new RegExp(`^(${number})${behind}`, 'u');
const worded = new RegExp(
  `^(\\p{Lu}\\p{L}{1,20}\\.?) (${number}|\\p{L}{1,15})(?:${behind}| (?=[^\\p{Ll}]*$)|[.:]?$)`,
  'u',
);
/** The title on the next line: `Tratado primero` and `How he left Lima`. */
const stacked = new RegExp(
  `^((?:(\\p{Lu}\\p{L}{2,20}) )?(${number}|\\p{L}{1,15}))\\.? (?=[\\p{Lu}¿¡“"«(])`,
  'u',
);
const turned = /^(\p{Lu}\p{L}{2,15}) (\p{Lu}\p{L}{2,20})[.:]?$/u;

/** Marks of notes and numbers of pages that stand behind a heading: `[6]`, `(p14)`. */
const noteMark = / ?(?:\[[\d*]{1,4}\]|[({[]p?\.? ?\d{1,4}[)}\]]| \[?\*{1,2}\]?)$/u;

/** A heading without the marks of notes behind it. */
export const nameOf = ({ shown }: Paragraph): string =>
  shown
    .map(({ text }) => text.replaceAll('\n', ' '))
    .join(' ')
    .replace(noteMark, '');

/** Null for a line with anything but a number, and the word for what it counts, on it; below more blank lines, with a title too. */
export function readNumber(paragraph: Paragraph): Counted | null {
  return readAlone(paragraph) ?? (paragraph.isApart ? readTitled(paragraph) : null);
}

const titledMaxChars = 200;

function readTitled(paragraph: Paragraph): Counted | null {
  const text = nameOf(paragraph);
  if (text.length > titledMaxChars || paragraph.lines.length > titleMaxLines) return null;
  const onTwo = paragraph.lines.length > 1 ? readStacked(text) : null;
  if (onTwo !== null) return onTwo;
  const bare = numbered.exec(text)?.[1];
  if (bare !== undefined) {
    const value = readValue(bare);
    const isName = paragraph.lines.length === 1 || isShouted(text);
    return value === null || !isName ? null : { word: '', value, text, isTitled: true };
  }
  const [, first = '', second = ''] = worded.exec(text) ?? turned.exec(text) ?? [];
  for (const [word, digits] of [
    [first, second],
    [second, first],
  ] as const) {
    const value = digits === '' ? null : readValue(digits);
    if (value !== null) return { word: word.toLowerCase(), value, text, isTitled: true };
  }
  return null;
}

function readStacked(text: string): Counted | null {
  const [head = '', name = '', word = '', digits = ''] = stacked.exec(text) ?? [];
  const value = digits === '' || /[.,;]$/u.test(text) ? null : readValue(digits);
  if (value === null || (word === '' && !/^[IVXLC\d]+$/u.test(digits))) return null;
  const title = `${name}. ${text.slice(head.length)}`;
  return { word: word.toLowerCase(), value, text: title, isTitled: true };
}

function readAlone({ lines, shown: [line] }: Paragraph): Counted | null {
  if (lines.length !== 1 || line === undefined) return null;
  const single = alone.exec(line.text)?.[1];
  if (single !== undefined) {
    const value = readValue(single);
    return value === null ? null : { word: '', value, text: single };
  }
  const [, text = '', word = '', number = ''] = named.exec(line.text) ?? [];
  const value = number === '' ? null : readValue(number);
  return value === null ? null : { word: word.toLowerCase(), value, text };
}

function readValue(number: string): number | null {
  if (/^\d+$/u.test(number)) return Number(number);
  return readRoman(number) ?? readWord(number.toLowerCase());
}

/** `CHAPTER ONE`, `Capítulo primero`. */
function readWord(word: string): number | null {
  for (const { numerals, ordinals } of knownLanguages.values()) {
    const value = ordinals.get(word) ?? numerals.get(word);
    if (value !== undefined) return value;
  }
  return null;
}

const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,4})$/u;
const letters: Readonly<Record<string, number>> = {
  ...{ I: 1, V: 5, X: 10, L: 50 },
  ...{ C: 100, D: 500, M: 1000 },
};

function readRoman(number: string): number | null {
  if (!roman.test(number)) return null;
  const values = [...number].map((letter) => letters[letter] ?? 0);
  return values.reduce((sum, each, i) => sum + (each < (values[i + 1] ?? 0) ? -each : each), 0);
}

export const isShouted = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
