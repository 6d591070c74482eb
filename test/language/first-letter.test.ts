/** Words of every language in, the letter that their stem begins with out. */
import { expect, it } from 'vitest';
import { readShippedConcepts } from '../../src/language/concepts.ts';
import { firstLetterOf } from '../../src/language/first-letter.ts';
import { foldWord } from '../../src/language/fold.ts';
import { knownLanguages } from '../../src/language/languages.ts';
import { readConcepts } from '../../src/language/thesaurus.ts';
import { readWordFrequencies } from '../../src/language/word-frequency.ts';

const concepts = readShippedConcepts().flatMap(readConcepts).flat();

it.each([...knownLanguages.values()])(
  'of $code is that of the stem, for each of its words',
  (language) => {
    const own = concepts.filter((each) => each.language === language.code).map(({ word }) => word);
    const words = [...readWordFrequencies(language).keys(), ...language.stopWords, ...own];
    const strays = words
      .map((word) => word.toLowerCase())
      .flatMap((word) => [word, foldWord(word)])
      .filter((word) => firstLetterOf(word, language) !== foldWord(language.stem(word)).charAt(0));
    expect(words.length).toBeGreaterThan(language.wordList ? 1000 : 10);
    expect(strays).toEqual([]);
  },
);
