/** A question and words of it in, the question with those words in quotation marks out. */

/** Quotation marks say that a word is meant as it is typed; a word that has them keeps them. */
export function quoteWords(question: string, words: readonly string[]): string {
  const meant = new Set(words.map((word) => word.toLowerCase()));
  return question.replace(/(?<!["“«\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu, (word) =>
    meant.has(word.toLowerCase()) ? `"${word}"` : word,
  );
}
