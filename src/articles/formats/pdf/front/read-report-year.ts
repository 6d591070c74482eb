/** The title of a PDF and the year in which the file was made in, the year of which it is the report out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import type { Stated } from './choose-date.ts';

const kinds = inKnownLanguages(({ documents }) => documents?.kinds ?? '');
const year = String.raw`((?:19|20)\d{2})`;
/** `2019 Annual Report of the Harbour`, `Harbour Office: Annual Report of the Harbour 2019` */
const ofYear = new RegExp(
  `^${year} (?:\\p{L}{2,20} ){0,2}(?:${kinds})(?!\\p{L})|(?<!\\p{L})(?:${kinds})(?: [\\p{L}’'-]{1,20}){0,6} ${year}$`,
  'iu',
);

/** From such a year to when its report is made. */
const madeMaxYears = 2;

/** Empty where the title names several years, and where the file was made at another time: then it tells of that year. */
export function readReportYear(title: string, made: number | null): Stated {
  const [, first, last] = ofYear.exec(title) ?? [];
  const found = first ?? last;
  const years = title.match(/\d{4}|\d[/–-]\d{2}(?!\d)/gu) ?? [];
  if (found === undefined || made === null || years.length > 1) return [];
  const after = made - Number(found);
  return after >= 0 && after <= madeMaxYears ? [found] : [];
}
