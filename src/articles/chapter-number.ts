/** A heading in, the number of a chapter on it out: `IV`, `CHAPTER II. THE RAIN`. */
import { knownLanguages } from '../language/languages.ts';

export interface Counted {
  /** Its word in small letters, `chapter`; empty for a number alone. */
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

/** Null for a line with anything but a number, and the word for what it counts, on it. */
export function readBareNumber(line: string): Counted | null {
  const single = alone.exec(line)?.[1];
  if (single !== undefined) {
    const value = readValue(single);
    return value === null ? null : { word: '', value, text: single };
  }
  const [, text = '', word = '', digits = ''] = named.exec(line) ?? [];
  const value = digits === '' ? null : readValue(digits);
  return value === null ? null : { word: word.toLowerCase(), value, text };
}

/** `Scene 2.III` says which act it is of. */
const within =
  /^(?:\p{Lu}\p{L}{1,20} )?(?:[IVXLC]{1,7}|\d{1,3})[.:] ?(?:[IVXLC]{1,7}|\d{1,3})\.?$/u;

/** With a title on the same line. */
export function readTitledNumber(text: string): Counted | null {
  if (within.test(text)) return null;
  const bare = numbered.exec(text)?.[1];
  if (bare !== undefined) {
    const value = readValue(bare);
    return value === null ? null : { word: '', value, text, isTitled: true };
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

/** With a title on the next line, which a blank joins to it here. */
export function readStacked(text: string): Counted | null {
  const [head = '', name = '', word = '', digits = ''] = stacked.exec(text) ?? [];
  const value = digits === '' || /[.,;]$/u.test(text) ? null : readValue(digits);
  if (value === null || (word === '' && !/^[IVXLC\d]+$/u.test(digits))) return null;
  const title = `${name}. ${text.slice(head.length)}`;
  return { word: word.toLowerCase(), value, text: title, isTitled: true };
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

/** `MCMIX`; null for what is no Roman number. */
export function readRoman(number: string): number | null {
  if (!roman.test(number)) return null;
  const values = [...number].map((letter) => letters[letter] ?? 0);
  return values.reduce((sum, each, i) => sum + (each < (values[i + 1] ?? 0) ? -each : each), 0);
}

export const isShouted = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
