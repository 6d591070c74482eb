/** The texts of two paragraphs in, whether the second goes on the sentence of the first out. */

/** Not `a. The quay`, nor `via. What is that?`, which name what follows. */
const inWord = /^\p{Ll}(?!\p{L}{0,3}[.):])/u;

export const opensWithin = (text: string): boolean => inWord.test(text);

export const goesOn = (text: string, next: string): boolean =>
  /\p{Ll},?$/u.test(text) && inWord.test(next);
