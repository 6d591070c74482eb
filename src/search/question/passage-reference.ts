/** What a person typed in, the ¶ numbers that it asks for and nothing else out. */
import { inKnownLanguages } from '../../language/in-any-language.ts';
import { numberList, readNumbers } from '../../language/read-numbers.ts';

export interface PassageReference {
  readonly numbers: readonly number[];
  /** What the passages are said to be of, as typed; null where nothing is said. */
  readonly of: string | null;
}

const passage = `${inKnownLanguages(({ references }) => references.passage)}(?!\\p{L})`;
const the = `(?:${inKnownLanguages(({ determiners }) => determiners)}\\s+)?`;
const asking = `(?:${inKnownLanguages(({ references }) => references.asking)}\\s+)*`;
const number = inKnownLanguages(({ references }) => references.number);
const ordinal = inKnownLanguages(({ ordinalMarks }) => ordinalMarks);
const saying = `(?:\\s+${inKnownLanguages(({ references }) => references.saying)})?`;
const of = `(?:\\s+${inKnownLanguages(({ references }) => references.of)}\\s+(?<after>.+?))?`;

/** "paragraph 7", "¶7", "#7", "párrafos nº 7 a 9"; then "the 7th paragraph", "el 7º párrafo". */
const references = [
  `${the}(?:¶{1,2}|§{1,2}|#|${passage})\\s*${number}?\\s*(?<numbers>${numberList})`,
  `${the}(?<numbers>\\d{1,6})${ordinal}\\s+${passage}`,
].flatMap((reference) => [
  new RegExp(`^[^\\p{L}\\p{N}¶§#]*${asking}${reference}${of}${saying}\\W*$`, 'iu'),
  new RegExp(`^${asking}(?<before>[^¶§#]+?)[\\s,:]+${reference}\\W*$`, 'iu'),
]);

/** What is longer asks for more than passages: a title fits. */
const maxChars = 300;

/**
 * "paragraph 7", "párrafos 7 a 9", "what does the 7th paragraph say?", "¶ 3 of the lighthouse".
 * Undefined where more is asked; whether `of` names an article is not known here.
 */
export function parsePassageReference(typed: string): PassageReference | undefined {
  const text = typed.replace(/\s+/gu, ' ');
  if (text.length > maxChars) return undefined;
  for (const reference of references) {
    const groups = reference.exec(text)?.groups;
    const numbers = groups && readNumbers(groups['numbers'] ?? '');
    if (numbers) return { numbers, of: groups['after'] ?? groups['before'] ?? null };
  }
  return undefined;
}
