/** Text in, how many letters it has, and whether they are of another script than the known languages have, out. */

/** Enough to tell by. */
const maxChars = 2000;

export const countLetters = (text: string): number =>
  text.slice(0, maxChars).match(/\p{L}/gu)?.length ?? 0;

/** No known language is written in other letters than Latin ones; half of them may be in names. */
export function isForeignScript(text: string): boolean {
  const latin = text.slice(0, maxChars).match(/\p{Script=Latin}/gu)?.length ?? 0;
  return countLetters(text) > 2 * latin;
}
