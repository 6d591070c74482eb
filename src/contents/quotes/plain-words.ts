/** A language in, what its sentences are read with out: its own words, or the little that any language has. */
import { english } from '../../language/english/english.ts';
import type { Language } from '../../language/language.ts';
import type { ExtractionWords } from '../../language/words/extraction-words.ts';

export function extractionWordsOf(language: Language): ExtractionWords {
  if (language.extraction) return language.extraction;
  const split = (alternatives: string) => alternatives.split('|').filter(Boolean);
  return {
    ...(english.extraction as ExtractionWords),
    strongVerbs: language.sayingVerbs,
    determiners: new Set(split(language.determiners)),
    sources: split(language.attributions),
  };
}
