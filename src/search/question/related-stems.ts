/** A word in, the stems of other words for the same thing out, remembered: people ask alike. */
import { foldWord } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { languages } from '../../language/languages.ts';
import type { FindRelatedWords } from '../../language/thesaurus.ts';
import type { Glossary, LanguageCode } from '../../model.ts';
import { termOf } from '../index/vocabulary.ts';
import { tokenise } from '../text/tokenise.ts';

/** Folded stems in every language; none for a word that the thesaurus does not hold. */
export type FindRelatedStems = (word: string, language: LanguageCode) => readonly string[];

const maxRemembered = 20_000;

/** The glossary's words come before those that the thesaurus holds. */
export function createRelatedStems(
  findRelated: FindRelatedWords,
  glossary: Glossary,
): FindRelatedStems {
  const remembered = new Map<string, readonly string[]>();
  const glosses = indexGlossary(glossary);
  return (word, language) => {
    const key = `${language} ${word}`;
    const known = remembered.get(key);
    if (known) return known;
    const general = findRelated(word, language).map(({ word: other, language: code }) =>
      foldWord(languages[code].stem(other)),
    );
    const own = glosses.get(foldWord(languages[language].stem(word))) ?? [];
    const stems = [...own, ...general];
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(key, stems);
    return stems;
  };
}

/** Each stem of a term to the stems of the group's other terms. */
function indexGlossary(glossary: Glossary): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const group of glossary) {
    const terms = group.map(({ text, language }) => termStems(text, languages[language]));
    for (const term of terms) {
      const others = terms.filter((other) => other !== term).flat();
      for (const stem of term) index.set(stem, [...(index.get(stem) ?? []), ...others]);
    }
  }
  return index;
}

const termStems = (text: string, language: Language): string[] =>
  tokenise(text, language)
    .filter(({ stop }) => !stop)
    .map((token) => termOf(token, language));
