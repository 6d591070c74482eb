/** A question and its content words in, the words of the thing that it asks to have explained out. */
import type { Language } from '../../language/language.ts';

interface Word {
  readonly typed: string;
  readonly position: number;
}

/** Longer is no term but a matter: "what is the rule for boats that come in after dark". */
const maxWords = 5;
const maxChars = 160;

/**
 * Of "what is a tidal pool?" the words "tidal" and "pool"; of "¿qué significa dique?" the word "dique".
 * Empty where something else is asked, of a thing or besides.
 */
export function askedThing<T extends Word>(
  text: string,
  words: readonly T[],
  { definitions }: Language,
): readonly T[] {
  const asked = text.toLowerCase();
  if (!definitions || asked.length > maxChars) return [];
  for (const [opens, closes] of definitions.asked) {
    const opening = opens.exec(asked);
    const closing = closes.exec(asked);
    if (!opening || !closing || closing.index <= opening[0].length) continue;
    const thing = asked.slice(opening[0].length, closing.index);
    if (/[,;:?!]/u.test(thing) || thing.split(' ').length > maxWords) continue;
    return words.filter(({ typed }) => thing.includes(typed.toLowerCase()));
  }
  return [];
}
