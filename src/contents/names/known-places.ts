/** A word in lower case in, whether it is a country, a great city, or a name that everybody knows out. */
import { foldWord } from '../../language/fold.ts';
import { languageCodes, languages } from '../../language/languages.ts';

let known: ReadonlySet<string> | undefined;
let places: ReadonlySet<string> | undefined;

/** "paris", "perú" */
export function isKnownPlace(lower: string): boolean {
  places ??= new Set(listPlaces());
  return places.has(lower);
}

/** "tomás", and "tomas" as others write him. */
export function isKnownName(lower: string): boolean {
  known ??= new Set(
    [
      ...listPlaces(),
      ...Object.values(languages).flatMap(({ names }) => [...(names.proper ?? [])]),
    ].flatMap((name) => [name, foldWord(name)]),
  );
  return known.has(lower);
}

/** As the machine's own lists name them: "Peru", "Perú", "São Paulo". */
function listPlaces(): readonly string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const codes = [...letters].flatMap((one) => [...letters].map((other) => one + other));
  const countries = languageCodes.flatMap((code) => {
    const names = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
    return codes.flatMap((each) => names.of(each)?.replace(' & ', ' and ') ?? []);
  });
  const cities = Intl.supportedValuesOf('timeZone').flatMap(
    (zone) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? [],
  );
  return [...countries, ...cities].map((name) => name.toLowerCase());
}
