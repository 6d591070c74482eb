/** The paragraphs of a plain text in; which of them number its chapters, and how each chapter is called, out. */

import { type Counted, isShouted } from '../../chapter-number.ts';
import { type Paragraph, toEntry } from './find-contents.ts';
import { nameOf, readNumber, titleMaxChars, titleMaxLines } from './read-number.ts';

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

/** A number alone may be that of a page, and fewer of them may be anything. */
const minAlone = 3;
const minNamed = 2;

/** A chapter may be left out, or numbered wrong; one stands below the contents. */
const minCountedShare = 0.8;
const endedMinShare = 0.8;
const maxStep = 2;

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
    const strict = places.map((i) => (isTitled(i) ? null : titleAt(i + 1)));
    const loose = places.map((i) =>
      isTitled(i) ? null : readLine(paragraphs[i + 1], numbers[i]?.word !== ''),
    );
    const haveLines =
      places.length >= lineMinPlaces && countOf(loose) >= lineMinShare * places.length;
    const titles = haveLines ? loose : strict;
    const areNamed = countOf(titles) >= titleMinShare * places.length;
    for (const [n, i] of places.entries()) {
      const title = areNamed ? (titles[n] ?? null) : null;
      lines[i] = nameChapter(numbers[i] as Counted, title, areNamed);
      if (title !== null) lines[i + 1] = 'title';
    }
  }
  return lines;
}

const countOf = (titles: readonly (string | null)[]): number =>
  titles.filter((title) => title !== null).length;

/** Where nearly every number has a short line below it, those are titles though they end in a stop. */
const [lineMinPlaces, lineMinShare] = [5, 0.9];
const [lineMaxChars, wordLineMaxChars] = [60, 200];

/** Below a word such as `chapter` it may be wrapped. */
function readLine(paragraph: Paragraph | undefined, hasWord: boolean): string | null {
  const maxLines = hasWord ? titleMaxLines : 1;
  if (paragraph === undefined || paragraph.lines.length > maxLines) return null;
  // The first lines of a poem are none.
  if (paragraph.shown.some(({ text: line }) => line.includes('\n'))) return null;
  const text = nameOf(paragraph);
  return text.length <= (hasWord ? wordLineMaxChars : lineMaxChars) &&
    /^[¿¡“"«]?\p{Lu}.*[^,;:—–-]$/u.test(text)
    ? text
    : null;
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

/** Those that count up from the one before them, or from `ADVENTURE VI` without its word, or begin again. */
function listCounted(places: readonly number[], numbers: readonly (Counted | null)[]): number[] {
  const isAt = new Set(places);
  const counted: number[] = [];
  let last = 0;
  let above: Counted | null = null;
  for (const [i, number] of numbers.entries()) {
    const before = above;
    above = number ?? above;
    if (number === null || !isAt.has(i)) continue;
    const { value, word } = number;
    const goesOn = word === '' && before?.word !== '' && value === (before?.value ?? 0) + 1;
    if (value !== 1 && !goesOn && (value <= last || value > last + maxStep)) continue;
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
