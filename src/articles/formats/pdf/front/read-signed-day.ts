/** The lines of a PDF's pages and the day when the file was made in, the day out with which some of its pages are signed. */
import type { PdfLine } from '../lines/read-lines.ts';
import { isMadeSoon } from './is-made-soon.ts';
import type { Order } from './read-day.ts';
import { readAlone } from './read-shown-day.ts';

/** From when a document is signed to when its file is made. */
const signedMaxMonths = 2;

/** Null where no day stands by itself shortly before the file was made, or several do: the text may tell of any other. */
export function readSignedDay(
  pages: readonly (readonly PdfLine[])[],
  order: Order,
  made: string | null,
): string | null {
  if (made === null) return null;
  const found = pages.flatMap((lines) => readAlone(lines.filter(isSpelled), order) ?? []);
  const isSigned = (day: string) =>
    day.length === made.length && isMadeSoon(day, made, signedMaxMonths);
  const [day, ...others] = new Set(found.filter(isSigned));
  return day !== undefined && others.length === 0 ? day : null;
}

/** Days in figures stand in tables. */
const isSpelled = ({ text }: PdfLine): boolean => /\p{L}{3}/u.test(text);
