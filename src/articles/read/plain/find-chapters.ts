/** The paragraphs of a plain text in; which of them number its chapters, and how each chapter is called, out. */
import { knownLanguages } from '../../../language/languages.ts';
import { type Paragraph, toEntry } from './find-contents.ts';

export interface Chapter {
  /** `II`, `CHAPTER II`, and what it is called where the next line says so: `II. The Quay`. */
  readonly name: string;
  /** A word such as `chapter` stands before its number. */
  readonly hasWord: boolean;
  /** A number without a word or a title says nothing without the heading that it counts the parts of. */
  readonly isBare: boolean;
  /** What is counted: its word in small letters, `chapter`; empty for a number alone. */
  readonly word: string;
  readonly value: number;
}

/** `title`: that line stands in the name of the chapter before it. */
export type ChapterLine = Chapter | 'title' | null;

interface Counted {
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
const turned = /^(\p{Lu}\p{L}{2,15}) (\p{Lu}\p{L}{2,20})[.:]?$/u;

/** Marks of notes and numbers of pages that stand behind a heading: `[6]`, `(p14)`. */
const noteMark = / ?(?:\[[\d*]{1,4}\]|[({[]p?\.? ?\d{1,4}[)}\]]| \[?\*{1,2}\]?)$/u;

/** A number alone may be that of a page, and fewer of them may be anything. */
const minAlone = 3;
const minNamed = 2;

/** A chapter may be left out, or numbered wrong; one stands below the contents. */
const minCountedShare = 0.8;
const endedMinShare = 0.8;
const maxStep = 2;

const titleMaxChars = 80;
const titleMaxLines = 3;
const titleMinShare = 0.5;

/**
 * `text` is what the paragraphs are of; `isText`: what cannot be a heading, such as the turn of a talk;
 * `isBold`: what is set as one.
 */
export function findChapters(
  paragraphs: readonly Paragraph[],
  text: string,
  isText: (paragraph: Paragraph) => boolean,
  isBold: (paragraph: Paragraph) => boolean,
): readonly ChapterLine[] {
  const lines: ChapterLine[] = paragraphs.map(() => null);
  const found = paragraphs.map((paragraph) => (isText(paragraph) ? null : readNumber(paragraph)));
  const titleAt = (i: number) => {
    const paragraph = paragraphs[i];
    return paragraph === undefined || found[i] ? null : readTitle(paragraph, isBold(paragraph));
  };
  const isEntry = (i: number) => {
    const isTitled = titleAt(i + 1) !== null;
    const below = found[isTitled ? i + 2 : i + 1];
    return paragraphs[i + 1] === undefined || below?.word === found[i]?.word;
  };
  // A number with nothing below it is an entry of a list.
  const numbers = found.map((number, i) => (isEntry(i) ? null : number));
  const entries = found.flatMap((number, i) => (number && !numbers[i] ? [number.text] : []));
  const listed = new Set([...entries, ...listShortLines(paragraphs, text)].map(toEntry));
  for (const places of listSeries(paragraphs, numbers)) {
    const isListed = places.some((i) => listed.has(toEntry(numbers[i]?.text ?? '')));
    const isTitled = (i: number) => isListed || numbers[i]?.isTitled === true;
    const titles = places.map((i) => (isTitled(i) ? null : titleAt(i + 1)));
    const areNamed =
      titles.filter((title) => title !== null).length >= titleMinShare * places.length;
    for (const [n, i] of places.entries()) {
      const title = areNamed ? (titles[n] ?? null) : null;
      lines[i] = nameChapter(numbers[i] as Counted, title, areNamed);
      if (title !== null) lines[i + 1] = 'title';
    }
  }
  return lines;
}

/** The places of numbers that count up, those of each word by themselves. */
function listSeries(
  paragraphs: readonly Paragraph[],
  numbers: readonly (Counted | null)[],
): readonly (readonly number[])[] {
  const words = new Set(numbers.flatMap((number) => number?.word ?? []));
  // The number of a page stands in the middle of a sentence.
  const isEnded = (i: number) => {
    if (paragraphs[i]?.isApart) return true;
    const before = paragraphs[i - 1]?.shown.at(-1)?.text ?? '';
    return before.length <= titleMaxChars || /[.!?…:"'”’»)\]—–-]$/u.test(before);
  };
  return [...words].flatMap((word) => {
    const places = numbers.flatMap((number, i) => (number?.word === word ? [i] : []));
    const counted = listCounted(places, numbers);
    const isSeries =
      counted.length >= (word === '' ? minAlone : minNamed) &&
      counted.length >= minCountedShare * places.length &&
      (word !== '' || counted.filter(isEnded).length >= endedMinShare * counted.length);
    return isSeries ? [counted] : [];
  });
}

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

/** Those that count up from the one before them, or begin again. */
function listCounted(places: readonly number[], numbers: readonly (Counted | null)[]): number[] {
  const counted: number[] = [];
  let last = 0;
  for (const i of places) {
    const value = numbers[i]?.value ?? 0;
    if (value !== 1 && (value <= last || value > last + maxStep)) continue;
    counted.push(i);
    last = value;
  }
  return counted;
}

function nameChapter(
  { text, word, value, isTitled }: Counted,
  title: string | null,
  areNamed: boolean,
): Chapter {
  const hasWord = word !== '';
  const name = title === null ? text : `${text}. ${title}`;
  return { name, hasWord, isBare: !hasWord && !areNamed && !isTitled, word, value };
}

/** A table of contents that has the numbers alone gives the chapters no titles. */
function listShortLines(paragraphs: readonly Paragraph[], text: string): string[] {
  const several = paragraphs.filter(({ lines }) => lines.length > 1);
  const short = several.flatMap(({ lines }) =>
    lines.filter(({ start, end }) => end - start <= titleMaxChars),
  );
  return short.map(({ start, end }) => text.slice(start, end));
}

/** A short line without a stop at its end, or lines in capitals or bold type. */
function readTitle(paragraph: Paragraph, isBold: boolean): string | null {
  const { lines } = paragraph;
  const text = nameOf(paragraph);
  const areCapitals = isShouted(text);
  const maxLines = areCapitals || isBold ? titleMaxLines : 1;
  if (lines.length > maxLines || text.length > maxLines * titleMaxChars) return null;
  if (!/^[¿¡“"'«]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)) return null;
  return areCapitals || isBold || /[\p{L}\p{N})!?]$/u.test(text) ? text : null;
}

const isShouted = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
