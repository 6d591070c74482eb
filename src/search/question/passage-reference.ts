/** What a person typed in, the ¶ number that it asks for and nothing else out. */
import { inAnyLanguage } from '../../language/in-any-language.ts';

const passage = `${inAnyLanguage(({ references }) => references.passage)}(?!\\p{L})`;
const the = `(?:${inAnyLanguage(({ determiners }) => determiners)}\\s+)?`;
const asking = `(?:${inAnyLanguage(({ references }) => references.asking)}\\s+${the})?`;
const number = inAnyLanguage(({ references }) => references.number);
const ordinal = inAnyLanguage(({ ordinalMarks }) => ordinalMarks);
const saying = `(?:\\s+${inAnyLanguage(({ references }) => references.saying)})?`;

/** "paragraph 7", "¶7", "#7", "párrafo nº 7"; then "the 7th paragraph", "el 7º párrafo". */
const references = [
  `(?:¶|§|#|${passage})\\s*${number}?\\s*(\\d{1,6})`,
  `${the}(\\d{1,6})${ordinal}\\s+${passage}`,
].map((reference) => new RegExp(`^[^\\p{L}\\p{N}¶§#]*${asking}${reference}${saying}\\W*$`, 'iu'));

/** "paragraph 7", "párrafo 7", "what does the 7th paragraph say?" → 7; undefined where more is asked. */
export function parsePassageReference(text: string): number | undefined {
  for (const reference of references) {
    const number = reference.exec(text)?.[1];
    if (number !== undefined) return Number(number);
  }
  return undefined;
}
