/** A passage's terms with their impacts in, the text of a `tsvector` out, and the names that terms have there. */

import { createHash } from 'node:crypto';

/**
 * The owner's number stands before the term: each has words of its own in the index, so that how many others
 * share the database changes neither time nor weight.
 */
export const lexemeOf = (owner: number, term: string): string => `${owner.toString(36)}.${term}`;

/** The same in letters and digits alone, as `footnote_token` writes it for an index that splits words for itself. */
export const tokenOf = (lexeme: string): string =>
  `w${createHash('md5').update(lexeme).digest('hex').slice(0, 15)}`;

export const quoteLexeme = (lexeme: string): string =>
  `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** PostgreSQL tells four weights apart; as `ts_rank` takes them, those of D, C, B and A. */
const labels = ['D', 'C', 'B', 'A'] as const;
const coarse = [0.3, 0.5, 0.7, 0.9] as const;
export const rankWeights = `{${coarse.join(',')}}`;

/**
 * Of a term that stands in two places `ts_rank` adds a quarter of the second one's weight: so two labels
 * tell an impact (see `postings.ts`) to a few hundredths. The first is never below the second.
 */
const impacts = labels.flatMap((first, i) => [
  { places: `1${first}`, worth: coarse[i] as number },
  ...labels.slice(0, i + 1).map((second, j) => ({
    places: `1${first},2${second}`,
    worth: (coarse[i] as number) + (coarse[j] as number) / 4,
  })),
]);

/** By impact: the places that are worth as nearly as much as can be said. */
const placesByImpact = Array.from({ length: 256 }, (_, impact) => {
  const off = ({ worth }: { readonly worth: number }) => Math.abs(worth - impact / 255);
  return impacts.reduce((best, each) => (off(each) < off(best) ? each : best)).places;
});

export const writeDocument = (
  owner: number,
  terms: readonly (readonly [term: string, impact: number])[],
): string =>
  terms
    .map(([term, impact]) => `${quoteLexeme(lexemeOf(owner, term))}:${placesByImpact[impact]}`)
    .join(' ');
