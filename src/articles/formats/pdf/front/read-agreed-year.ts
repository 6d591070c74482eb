/** The lines of a PDF's pages and the year when the file was made in, that year where the first of them bears it, the head or the foot of most, or the imprint of one, out. */
import type { PdfLine } from '../lines/read-lines.ts';
import type { Stated } from './choose-date.ts';
import { imprintPages } from './read-imprint-page.ts';
import { listMargins } from './read-shown-day.ts';

/** Longer ones are text, which tells of years. */
const lineMaxChars = 80;

/** `Letters on Ecology, (2013)`, `© The Old Quay 2013`, `2013` */
const bornYear =
  /(?:^|[\s,(])((?:19|20)\d{2})\)?[.,;]?$|(?:©|(?<![\d\p{L}])\(c\)|copyright)[^\d]{0,60}((?:19|20)\d{2})/giu;

const owner = /©|(?<![\d\p{L}])\(c\)|copyright/iu;

/** Empty where none of them bears that year: the file may have been made anew, and the text may tell of any other. */
export function readAgreedYear(
  front: readonly PdfLine[],
  pages: readonly (readonly PdfLine[])[],
  made: number | null,
): Stated {
  const owned = pages
    .slice(0, imprintPages)
    .flat()
    .filter(({ text }) => owner.test(text));
  const parts = [...partsOf(front), ...partsOf(owned), ...listMargins(pages)];
  return listYears(parts).includes(String(made)) ? [String(made)] : [];
}

const partsOf = (lines: readonly PdfLine[]) => lines.flatMap(({ text, cells }) => [text, ...cells]);

const listYears = (parts: readonly string[]) =>
  parts
    .filter((part) => part.length <= lineMaxChars)
    .flatMap((part) => [...part.matchAll(bornYear)].map(([, last, owned]) => last ?? owned));
