/** A word in, the stems of other words for the same thing out, remembered: people ask alike. */
import { foldWord } from '../language/fold.ts';
import { languages } from '../language/languages.ts';
import type { FindRelatedWords } from '../language/thesaurus.ts';
import type { LanguageCode } from '../model.ts';

/** Folded stems in every language; none for a word that the thesaurus does not hold. */
export type FindRelatedStems = (word: string, language: LanguageCode) => readonly string[];

const maxRemembered = 20_000;

export function createRelatedStems(findRelated: FindRelatedWords): FindRelatedStems {
  const remembered = new Map<string, readonly string[]>();
  return (word, language) => {
    const key = `${language} ${word}`;
    const known = remembered.get(key);
    if (known) return known;
    const stems = findRelated(word, language).map(({ word: other, language: code }) =>
      foldWord(languages[code].stem(other)),
    );
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(key, stems);
    return stems;
  };
}
