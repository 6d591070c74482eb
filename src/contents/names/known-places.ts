/** A word in lower case in, whether it is a country, a great city, or a name that everybody knows out. */
import { languageCodes, languages } from '../../language/languages.ts';

let places: ReadonlySet<string> | undefined;

export function isKnownName(lower: string): boolean {
  places ??= listPlaces();
  return (
    places.has(lower) ||
    Object.values(languages).some(({ names }) => names.proper?.has(lower) === true)
  );
}

/** As the machine's own lists name them: "Peru", "Perú", "São Paulo". */
function listPlaces(): ReadonlySet<string> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const codes = [...letters].flatMap((one) => [...letters].map((other) => one + other));
  const countries = languageCodes.flatMap((code) => {
    const names = new Intl.DisplayNames(code, { type: 'region', fallback: 'none' });
    return codes.flatMap((each) => names.of(each)?.replace(' & ', ' and ') ?? []);
  });
  const cities = Intl.supportedValuesOf('timeZone').flatMap(
    (zone) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? [],
  );
  return new Set([...countries, ...cities].map((name) => name.toLowerCase()));
}
