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

/** PostgreSQL tells four weights apart: what impacts of up to so many 255ths count for, and from there on. */
const levels = [
  { label: 'D', below: 105, impact: 85 },
  { label: 'C', below: 140, impact: 122 },
  { label: 'B', below: 175, impact: 157 },
  { label: 'A', below: 256, impact: 200 },
] as const;

/** As `ts_rank` takes them. */
export const rankWeights = `{${levels.map(({ impact }) => (impact / 255).toFixed(3)).join(',')}}`;

export function writeDocument(
  owner: number,
  terms: readonly (readonly [term: string, impact: number])[],
): string {
  return terms
    .map(([term, impact]) => {
      const label = levels.find(({ below }) => impact < below)?.label ?? 'A';
      return `${quoteLexeme(lexemeOf(owner, term))}:1${label}`;
    })
    .join(' ');
}
