/** The code of a language in, its months as dates in it write them out, from Unicode's CLDR. */
import type { LanguageCode } from '../model.ts';
import { knownLanguages } from './languages.ts';

/** Whole and short, alone and beside a day: "styczeń" and "12 stycznia", "martie" and "mar." */
const styles: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

const written = new Map<LanguageCode, ReadonlyMap<string, number>>();

/** In lower case and without a full stop, each with its number from 1; empty for one that counts its months. */
export function monthsOf(code: LanguageCode): ReadonlyMap<string, number> {
  const months = knownLanguages.get(code)?.months ?? written.get(code) ?? writeMonths(code);
  written.set(code, months);
  return months;
}

function writeMonths(code: LanguageCode): ReadonlyMap<string, number> {
  const formats = styles.map(
    (style) => new Intl.DateTimeFormat(code, { ...style, calendar: 'gregory', timeZone: 'UTC' }),
  );
  return new Map(
    Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) =>
      formats.flatMap((format) => nameIn(format, month).map((name) => [name, month] as const)),
    ),
  );
}

/** None where the month is a number, or more than one word ("tháng 3"). */
function nameIn(format: Intl.DateTimeFormat, month: number): readonly string[] {
  const parts = format.formatToParts(Date.UTC(2001, month - 1, 5));
  const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
  // "de març": what stands before it is no part of its name.
  return /^(?:\p{L}{1,2}[ ’'])?(\p{L}{3,})\.?$/u.exec(name)?.slice(1) ?? [];
}
