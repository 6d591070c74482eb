/** What a person typed in, the ¶ number that it asks for and nothing else out. */

const passage = '(?:paragraph|passage|para|par|párrafo|parrafo|pasaje)(?!\\p{L})';
const asking =
  '(?:(?:what does|show(?: me)?|read(?: me)?|qué dice|que dice|muestra|lee)\\s+(?:the\\s+|el\\s+)?)?';
const saying = '(?:\\s+(?:say|says))?';

/** "paragraph 7", "¶7", "#7", "párrafo nº 7"; then "the 7th paragraph", "el 7º párrafo". */
const references = [
  `(?:¶|§|#|${passage})\\s*(?:number|no\\.?|número|numero|núm\\.?|nº)?\\s*(\\d{1,6})`,
  `(?:the\\s+|el\\s+)?(\\d{1,6})(?:st|nd|rd|th|º|er|o)\\s+${passage}`,
].map((reference) => new RegExp(`^[^\\p{L}\\p{N}¶§#]*${asking}${reference}${saying}\\W*$`, 'iu'));

/** "paragraph 7", "párrafo 7", "what does the 7th paragraph say?" → 7; undefined where more is asked. */
export function parsePassageReference(text: string): number | undefined {
  for (const reference of references) {
    const number = reference.exec(text)?.[1];
    if (number !== undefined) return Number(number);
  }
  return undefined;
}
