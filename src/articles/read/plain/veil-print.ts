/** The text of a book in, the same with marks of equal length in place of what only its print or its typist needed out: numbers of pages and lines, words for a picture. */
import { inBooks, lazyPattern } from '../../../language/in-any-language.ts';
import { marks } from '../visible.ts';

export interface Print {
  readonly text: string;
  /** Where the words begin that describe a picture. */
  readonly pictures: ReadonlySet<number>;
}

export function veilPrint(text: string): Print {
  const unlined = veilLineNumbers(veilPageNumbers(text.replace(underscore, hide)));
  const pictures = new Set<number>();
  const shown = unlined.replace(
    picture(),
    (whole: string, head: string, words: string | undefined, at: number) => {
      if (words === undefined) return hide(whole);
      pictures.add(at + head.length);
      return hide(head) + words + marks.none;
    },
  );
  return { text: shown, pictures };
}

const hide = (text: string): string => text.replace(/[^\n]/gu, marks.none);

/** An italic may go on over several paragraphs; a row of them is a word left out, as are those of a year: `17__`. */
const underscore = /(?<![_\d])_{1,2}(?!_)|(?<=\d)_(?!_)/gu;

/** `[Illustration: The quay]`, as the typists of each language write it. */
const picture = lazyPattern(
  () =>
    `(\\[${inBooks(({ pictures }) => pictures)}\\p{L}{0,8}\\.?:?\\s{0,3})(?:\\]|([^\\]]{1,800})\\])`,
  'giu',
);

/** `{12}`, `[Pg 12]`, `[p. xii]`, `(p12)`. */
const page =
  /\{(?:p(?:g|ág|ag|age)?\.?\s?)?(\d{1,4}|[ivxlc]{1,7})\}|[[(](?:p|pg|pág|pag|page|S)\.?\s?(\d{1,4}|[ivxlc]{1,7})[\])]/giu;
const minPages = 5;
const countedMinShare = 0.8;

function veilPageNumbers(text: string): string {
  const numbers = [...text.matchAll(page)].map(([, braced, bracketed]) =>
    Number(braced ?? bracketed),
  );
  const counted = numbers.filter((number, i) => {
    const step = number - (numbers[i - 1] ?? number - 1);
    return Number.isNaN(step) || (step >= 0 && step <= 30);
  });
  const areCounted =
    numbers.length >= minPages && counted.length >= countedMinShare * numbers.length;
  return areCounted ? text.replace(page, hide) : text;
}

/** Every fifth line of a school edition, `15` beside it or `[15]` in it. */
const left = /^()(\d{1,3})(?=[ \t]{2,20}\S)/gmu;
const right = /(\S[ \t]{2,60})(\d{1,3})(?=[ \t]{0,9}$)/gmu;
const inside = /()(\[\d{1,4}\])/gu;
const fifth = 5;
const minLines = 20;
const fifthMinShare = 0.95;

function veilLineNumbers(text: string): string {
  return [left, right, inside].reduce((shown, pattern) => {
    const numbers = [...shown.matchAll(pattern)].map(([, , number = '']) =>
      Number(number.replace(/\D/gu, '')),
    );
    const fifths = numbers.filter((number) => number % fifth === 0);
    const areLines = fifths.length >= minLines && fifths.length >= fifthMinShare * numbers.length;
    const veil = (_: string, before: string, number: string) => before + hide(number);
    return areLines ? shown.replace(pattern, veil) : shown;
  }, text);
}
