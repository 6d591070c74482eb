/** A word in lower case in, what else it is than a name out. */
import { readShippedConcepts } from '../../language/concepts.ts';
import { languageCodes, languages } from '../../language/languages.ts';

/** A word of everyday language; no acronym then. */
export function isKnownWord(lower: string): boolean {
  return (
    isOrdinary(lower) ||
    Object.values(languages).some(
      ({ stopWords, extraction, sayingVerbs }) =>
        stopWords.has(lower) || sayingVerbs.has(lower) || extraction?.openers.has(lower) === true,
    )
  );
}

let ordinary: ReadonlySet<string> | undefined;

/** Words of the lists of concepts, which hold no names. */
export function isOrdinary(lower: string): boolean {
  ordinary ??= new Set(
    readShippedConcepts().flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []),
  );
  return ordinary.has(lower);
}

export const isGivenName = (lower: string): boolean =>
  Object.values(languages).some(({ extraction }) => extraction?.givenNames.has(lower) === true);

/** Abbreviations belong to the name: "Dr. Rosa Lindqvist". */
export const isHonorific = (word: string): boolean =>
  Object.values(languages).some(({ abbreviations }) => abbreviations.has(word));

let weekdays: ReadonlySet<string> | undefined;

/** In every language, lower case. */
export function weekdayNames(): ReadonlySet<string> {
  weekdays ??= new Set(
    languageCodes.flatMap((code) => {
      const format = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
      // 1 to 7 January 2024 are a Monday to a Sunday.
      return [1, 2, 3, 4, 5, 6, 7].map((day) =>
        format.format(Date.UTC(2024, 0, day)).toLowerCase(),
      );
    }),
  );
  return weekdays;
}
