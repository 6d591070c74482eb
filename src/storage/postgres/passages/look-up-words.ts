/** Words that a question is read with in, what the database has of them out. */
import type { Sql } from 'postgres';
import type { FoundWords, WantedWords } from '../../../search/gathered/passage-source.ts';

interface Row {
  readonly forms: readonly (readonly [string, string, number])[];
  readonly terms: readonly (readonly [string, number, number, number])[];
  readonly relations: readonly (readonly [string, string, number])[];
  readonly passages: number;
}

/** In one statement: a question waits for each. */
export async function lookUpWords(
  sql: Sql,
  owners: readonly number[],
  { forms, terms, families, similar }: WantedWords,
): Promise<FoundWords> {
  const wanted = {
    forms: forms.filter(isKept),
    terms: terms.filter(isKept),
    families: families.flatMap(toRange),
    similar: similar.filter(isKept),
  };
  const [row] = await sql<{ found: Row }[]>`
    SELECT footnote_look_up(${sql.json([...owners])}::jsonb, ${sql.json(wanted)}::jsonb) AS found`;
  const found = row?.found;
  return {
    forms: found?.forms.map(([form, term, places]) => ({ form, term, places })) ?? [],
    terms:
      found?.terms.map(([term, passages, mid, capitals]) => ({ term, passages, mid, capitals })) ??
      [],
    relations: found?.relations.map(([term, other, passages]) => ({ term, other, passages })) ?? [],
    passageCount: found?.passages ?? 0,
  };
}

/** No longer word is one that people use: it is pasted, or made up. */
const maxWordChars = 100;

/** Words with what no text column takes are of no article. */
export const isKept = (word: string): boolean =>
  word !== '' && word.length <= maxWordChars && !/[\p{Cc}\p{Cs}]/u.test(word);

const familyLetters = 4;
const lastLetter = '\u{10FFFF}';

/** From where to below where, and up to which length, the terms of a word's family stand (see `term-families.ts`). */
function toRange(word: string): readonly (readonly [string, string, number])[] {
  if (!isKept(word)) return [];
  const [whole] = /^\d+(?=(?:\.\d+)?$)/.exec(word) ?? [];
  if (whole !== undefined)
    return [
      [whole, `${whole}\u0001`, maxWordChars],
      [`${whole}.`, `${whole}/`, maxWordChars],
    ];
  if (word.length < familyLetters || /[\p{N}:]/u.test(word)) return [];
  // Kin share half of the longer of the two, and compounds the whole word.
  const half = word.slice(0, Math.max(familyLetters, Math.ceil(word.length / 2)));
  // A letter of two units may have been cut in two.
  const start = half.replace(/\p{Cs}$/u, '');
  return [[start, start + lastLetter, maxWordChars]];
}
