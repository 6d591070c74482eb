/** The lines of a PDF's first page and the year when the file was made in, that year where the page bears it too, out. */
import type { PdfLine } from '../lines/read-lines.ts';

/** Longer ones are text, which tells of years. */
const lineMaxChars = 80;

/** `Letters on Ecology, (2013)`, `© 2013 The Old Quay`, `2013` */
const bornYear =
  /(?:^|[\s,(])((?:19|20)\d{2})\)?[.,;]?$|(?:©|\(c\)|copyright) ?((?:19|20)\d{2})/giu;

/** Null where either says another year: the file may have been made anew, and the page may tell of one. */
export function readAgreedYear(lines: readonly PdfLine[], made: number | null): string | null {
  const years = lines.flatMap(({ text, cells }) =>
    [text, ...cells]
      .filter((part) => part.length <= lineMaxChars)
      .flatMap((part) => [...part.matchAll(bornYear)].map(([, last, owned]) => last ?? owned)),
  );
  return years.includes(String(made)) ? String(made) : null;
}
