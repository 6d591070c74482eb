/** A word in lower case in, what else it is than a name out. */
import { readNamelessConcepts } from '../../language/concepts.ts';
import { languageCodes, languages } from '../../language/languages.ts';

let ordinary: ReadonlySet<string> | undefined;

/** Words of the lists of concepts. */
export function isOrdinary(lower: string): boolean {
  ordinary ??= new Set(
    readNamelessConcepts().flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []),
  );
  return ordinary.has(lower);
}

export const isGivenName = (lower: string): boolean =>
  Object.values(languages).some(({ extraction }) => extraction?.givenNames.has(lower) === true);

/** "Committee", "Ministerio": what organisations and places are. */
export const isHead = (lower: string): boolean =>
  Object.values(languages).some(
    ({ names: { heads } }) =>
      heads?.has(lower) === true || heads?.has(lower.replace(/s$/u, '')) === true,
  );

/** "Bridge", "puente": what places are, as their names end or begin. */
export const isLandmark = (lower: string): boolean =>
  Object.values(languages).some(({ names }) => names.landmarks?.has(lower) === true);

/** "King", "GDP": no name where nothing else stands with it. */
export const isNotAlone = (lower: string): boolean =>
  Object.values(languages).some(({ names }) => names.notAlone?.has(lower) === true);

/** "King", "Saint": before the given name of one who has no other. */
export const isRank = (lower: string): boolean =>
  Object.values(languages).some(({ names }) => names.ranks?.has(lower) === true);

/** "Ana Rojas", where another word might be part of the name: of both words the first tells more. */
export function isPersonal(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  const isShouted = words.some((word) => word.length > 1 && word === word.toUpperCase());
  return words.length > 1 && !isShouted && isProper(first) && !isHead(last);
}

/** "Gov.", "Dr.": before a name, and part of it. */
export const isTitle = (lower: string): boolean =>
  Object.values(languages).some(({ names }) => names.titles?.has(lower) === true);

/** "Congress": one word that is a name where it has a capital. */
export const isInstitution = (lower: string): boolean =>
  Object.values(languages).some(({ names }) => names.institutions?.has(lower) === true);

/** "NASA": a name in a line of capitals too. */
export const isKnownAcronym = (lower: string): boolean =>
  Object.values(languages).some(({ names }) => names.acronyms?.has(lower) === true);

/** "Rojas", and "Rosa", which is a word too. */
export const isProper = (lower: string): boolean => !isOrdinary(lower) || isGivenName(lower);

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
