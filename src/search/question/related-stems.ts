/** A word in, the stems of other words for the same thing out, remembered: people ask alike. */
import { foldWord } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { languageOf } from '../../language/languages.ts';
import type { FindRelatedWords } from '../../language/thesaurus.ts';
import type { Glossary, LanguageCode } from '../../model.ts';
import { termOf } from '../index/vocabulary.ts';
import { tokenise } from '../text/tokenise.ts';

/** A folded stem, and the language whose texts it stands for the same thing in. */
export interface RelatedStem {
  readonly stem: string;
  readonly language: LanguageCode;
  /** A glossary says that it is the same: it counts as the word itself does. */
  readonly same: boolean;
  /** Up to 1: how near the thesaurus holds the two to be. */
  readonly closeness: number;
  /** One of a kind that the word names. */
  readonly member?: true;
}

/** In every language; none for a word that the thesaurus does not hold. */
export type FindRelatedStems = (word: string, language: LanguageCode) => readonly RelatedStem[];

const maxRemembered = 20_000;

export function createRelatedStems(findRelated: FindRelatedWords): FindRelatedStems {
  const remembered = new Map<string, readonly RelatedStem[]>();
  return (word, language) => {
    const key = `${language} ${word}`;
    const known = remembered.get(key);
    if (known) return known;
    const stems = findRelated(word, language).map(({ word: other, ...related }) => ({
      ...related,
      stem: foldWord(languageOf(related.language).stem(other)),
      same: false,
    }));
    if (remembered.size >= maxRemembered) remembered.clear();
    remembered.set(key, stems);
    return stems;
  };
}

/** The glossary's words come before those that are known without it. */
export function addGlossary(findRelated: FindRelatedStems, glossary: Glossary): FindRelatedStems {
  const glosses = indexGlossary(glossary);
  return (word, language) => {
    const own = glosses.get(foldWord(languageOf(language).stem(word))) ?? [];
    return [...own, ...findRelated(word, language)];
  };
}

/** Each stem of a term to the stems of the group's other terms; those of one word are the same. */
function indexGlossary(glossary: Glossary): ReadonlyMap<string, readonly RelatedStem[]> {
  const index = new Map<string, RelatedStem[]>();
  for (const group of glossary) {
    const terms = group.map(({ text, language }) => ({
      stems: termStems(text, languageOf(language)),
      language,
    }));
    for (const term of terms) {
      const others = terms
        .filter((other) => other !== term)
        .flatMap(({ stems, language }) => {
          const same = stems.length === 1 && term.stems.length === 1;
          return stems.map((stem) => ({ stem, language, same, closeness: 1 }));
        });
      for (const stem of term.stems) index.set(stem, [...(index.get(stem) ?? []), ...others]);
    }
  }
  return index;
}

const termStems = (text: string, language: Language): string[] =>
  tokenise(text, language)
    .filter(({ stop }) => !stop)
    .map((token) => termOf(token, language));
