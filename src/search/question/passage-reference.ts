/** What a person typed in, the ¶ number that it asks for and nothing else out. */

const reference =
  /^\W*(?:¶|§|(?:paragraph|passage|para|par|párrafo|parrafo|pasaje)(?!\p{L}))\s*(?:number|no\.?|número|numero|núm\.?|nº)?\s*(\d{1,6})\W*$/iu;

/** "paragraph 7", "¶7", "párrafo 7" → 7; undefined where more, or something else, is asked. */
export function parsePassageReference(text: string): number | undefined {
  const number = reference.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}
