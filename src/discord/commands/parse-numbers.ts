/** What a person typed for a passage's number in, the numbers out. */

/** First and last ¶, both included; the same where one was asked for. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

const range = /^¶{0,2}\s*(\d{1,7})(?:\s*[-–—]\s*¶?\s*(\d{1,7}))?$/u;

/** `7`, `¶7`, `7-9`, `7–9`, `9-7` (turned round). Undefined for anything else, and for ¶ 0. */
export function parseNumbers(text: string): NumberRange | undefined {
  const match = range.exec(text.normalize('NFKC').trim());
  if (!match) return undefined;
  const one = Number(match[1]);
  const other = match[2] === undefined ? one : Number(match[2]);
  if (one < 1 || other < 1) return undefined;
  return { first: Math.min(one, other), last: Math.max(one, other) };
}
