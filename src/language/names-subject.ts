/** A word in, whether it may name what is asked about, in one language or in every known one, out. */
import type { LanguageCode } from '../model.ts';
import { foldWord, foldWords } from './fold.ts';
import type { Language } from './language.ts';
import { knownLanguages } from './languages.ts';
import { isEverydayForm } from './word-frequency.ts';

/** A question may mix languages, or be too short to tell which it is in. `word`: lower case, with its accents. */
export const namesSubject = (word: string): boolean =>
  ![...knownLanguages.values()].some((language) => isGeneral(word, language));

/** `namesSubject` where the language of the question is known. */
export const namesSubjectIn = (word: string, language: LanguageCode): boolean => {
  const known = knownLanguages.get(language);
  return known ? !isGeneral(word, known) : namesSubject(word);
};

/** Function words, numbers and months, verbs of saying, words of any subject in whatever form, and common verbs. */
function isGeneral(word: string, language: Language): boolean {
  const { stopWords, sayingVerbs, askedSayingVerbs, numerals, ordinals, months, stem } = language;
  const form = foldWord(word);
  const stems = [foldWord(stem(word)), foldWord(stem(form))];
  return (
    [numerals, ordinals, months].some((words) => words.has(word)) ||
    [stopWords, sayingVerbs, askedSayingVerbs].some((words) => foldWords(words).has(form)) ||
    stems.some((each) => generalStems(language).has(each) || isCommonVerb(form, each, language))
  );
}

/** What follows the stem of a verb is short: "located", but not "location". */
function isCommonVerb(form: string, stem: string, language: Language): boolean {
  const { verbEndings } = language;
  if (!verbEndings || form.length - stem.length > verbEndings.longest) return false;
  return verbEndings.common.some((ending) => isEverydayForm(stem + ending, language));
}

const stemsOf = new WeakMap<Language, ReadonlySet<string>>();

/** With their accents and without: the stems may differ. */
function generalStems(language: Language): ReadonlySet<string> {
  const known = stemsOf.get(language);
  if (known) return known;
  const { light, general = [] } = language.typed;
  const words = [...light, ...general].flatMap((word) => [word, foldWord(word)]);
  const stems = new Set(words.map((word) => foldWord(language.stem(word))));
  stemsOf.set(language, stems);
  return stems;
}
