/**
 * A word in, the same word without case and accents out: the form in which words meet.
 *
 * Ours, since remove-accents leaves ß, ligatures (ﬁ) and Greek accents as they are, and because a
 * word of ASCII, as most are, costs one look at its letters.
 */

/** Letters that Unicode does not take apart into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** `Garzón` → `garzon`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøæœłđðþı]/gu, (letter) => undecomposed[letter] ?? letter);
}

const foldedSets = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The words of a language's list as people type them who leave out accents; each list is folded once. */
export function foldWords(words: ReadonlySet<string>): ReadonlySet<string> {
  const known = foldedSets.get(words);
  if (known) return known;
  const folded = new Set([...words].map(foldWord));
  foldedSets.set(words, folded);
  return folded;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}
