/** A text in, the acronyms that it spells out: "Port Alder Transit Authority (PATA)". */

export interface Acronym {
  readonly acronym: string;
  /** The words that its letters stand for, as written. */
  readonly words: readonly string[];
}

/** An acronym in brackets right after words; whether they are its expansion is looked at then. */
const bracketed = /(?<![\p{L}\p{M}’'-])((?:[\p{L}\p{M}’'-]+\s+){2,10})\((\p{Lu}{2,8})\)/gu;

/** None where no initials fit: "(USA)" after a city is no acronym of it. */
export function findAcronyms(text: string): Acronym[] {
  if (!text.includes('(')) return [];
  return [...text.matchAll(bracketed)].flatMap(([, before = '', acronym = '']) => {
    const words = matchInitials(before.trim().split(/\s+/u), acronym);
    return words ? [{ acronym, words }] : [];
  });
}

/** Walks back from the bracket; only words without a capital, as "of" and "de", may be passed over. */
function matchInitials(before: readonly string[], acronym: string): string[] | undefined {
  const words: string[] = [];
  let letter = acronym.length - 1;
  for (let i = before.length - 1; i >= 0 && letter >= 0; i--) {
    const word = before[i] as string;
    const initial = word.normalize('NFD').charAt(0);
    if (initial.toUpperCase() === acronym[letter]) {
      words.unshift(word);
      letter--;
    } else if (/^\p{Lu}/u.test(initial)) {
      return undefined;
    }
  }
  return letter < 0 ? words : undefined;
}
