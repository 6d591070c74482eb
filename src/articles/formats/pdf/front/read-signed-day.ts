/** The lines of a PDF's pages and the day when the file was made in, the day out with which some of its pages are signed. */
import type { PdfLine } from '../lines/read-lines.ts';
import type { Stated } from './choose-date.ts';
import { isMadeSoon } from './is-made-soon.ts';
import type { Order } from './read-day.ts';
import { readAlone } from './read-shown-day.ts';

/** From when a document is signed to when its file is made. */
const signedMaxMonths = 2;

/** Empty where no day stands by itself shortly before the file was made: the text may tell of any other. */
export function readSignedDay(
  pages: readonly (readonly PdfLine[])[],
  order: Order,
  made: string | null,
): Stated {
  if (made === null) return [];
  const found = pages.flatMap((lines) => readAlone(lines.filter(isSpelled), order));
  return found.filter(
    (day) => day.length === made.length && isMadeSoon(day, made, signedMaxMonths),
  );
}

/** Days in figures stand in tables. */
const isSpelled = ({ text }: PdfLine): boolean => /\p{L}{3}/u.test(text);
