/** Where sentences of a language end, told by the words around, for speech that is written without stops. */

/** Where the words of a pattern stand, counted from the first behind the border: −1 is the last before it. */
export const borderPatterns = {
  last: [-1],
  first: [0],
  lastButOne: [-2],
  second: [1],
  lastTwo: [-2, -1],
  across: [-1, 0],
  firstTwo: [0, 1],
} as const;

export type BorderPattern = keyof typeof borderPatterns;

/** Of each pattern, a line for each weight: what the border gains in logits, and what stands there: `-2.5 the of`, `1.5 right_so`. */
export type BorderWords = Readonly<Record<BorderPattern, string>>;
