/** A word of a name and what its article says of words in, whether it is no other word than this name's out. */
import { foldWord } from '../../language/fold.ts';
import { languageOf, languages } from '../../language/languages.ts';
import { isEverydayForm } from '../../language/word-frequency.ts';
import type { LanguageCode } from '../../model.ts';
import { isGivenName, isHead, isKnownAcronym, isNotAlone } from './everyday-words.ts';
import { isKnownName } from './known-places.ts';
import { isOne, isPeople } from './roles.ts';

/** What an article tells of its words. */
export interface Usage {
  /** How often it has a word in lower case. */
  readonly lower: ReadonlyMap<string, number>;
  /** Those, and what is left of them without their endings. */
  readonly stems: ReadonlySet<string>;
}

export function readUsage(lower: ReadonlyMap<string, number>): Usage {
  return { lower, stems: new Set([...lower.keys()].flatMap(listStems)) };
}

/** No word of a language but this name's: it stands nowhere in lower case, and is made of none that does. */
export function isOwn(word: string, usage: Usage, language: LanguageCode): boolean {
  const small = word.toLowerCase();
  if (word.length < 2) return false;
  if (isKnownName(small) || isGivenName(small) || isShortName(word, language)) return true;
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return true;
  if (isGeneric(word) || isOne(small) || isPeople(small) || isUsed(word, usage)) return false;
  return !isMadeOfCommon(foldWord(small), language);
}

/** "NATO" and "Nato", and not "pan" for PAN. */
export function isShortName(word: string, language: LanguageCode): boolean {
  const small = word.toLowerCase();
  if (!isKnownAcronym(small)) return false;
  return word === word.toUpperCase() || !isEverydayForm(foldWord(small), languageOf(language));
}

/** "Muffins", "Importer", "Checkmark", "Follow-Up", "EventEmitter": a common word, or made of such. */
export function isMadeOfCommon(word: string, language: LanguageCode): boolean {
  const spoken = languageOf(language);
  // Among the common words of a language are given names, which only its list of names tells apart.
  if (spoken.names?.proper === undefined) return false;
  const isCommon = (form: string) =>
    form.length > 1 && !isKnownName(form) && (isEverydayForm(form, spoken) || isHead(form));
  const isPart = (part: string) =>
    !spoken.stopWords.has(part) &&
    listStems(part).some((stem) => stem.length > 2 && isCommon(stem));
  if (word.includes('-')) return word.split('-').some(isCommon);
  const bare = word.replace(/^(?:re|un|pre|sub|auto|multi|non)(?=.{4})/u, '');
  if ([word, bare].flatMap(listStems).some(isCommon)) return true;
  return Array.from({ length: Math.max(0, word.length - 5) }, (_, i) => i + 3).some((at) =>
    [word.slice(0, at), word.slice(at)].every(isPart),
  );
}

/** Whether the article has the word, or a form of it, in lower case. */
export function isUsed(word: string, { lower, stems }: Usage): boolean {
  const small = word.toLowerCase();
  return lower.has(small) || listStems(small).some((stem) => stems.has(stem));
}

/** Of all languages: what is left without one may be no word. */
const endings = Object.values(languages).flatMap(({ names }) => [...(names.endings ?? [])]);

export function listStems(word: string): string[] {
  const stems = endings.flatMap((ending) => {
    if (!word.endsWith(ending) || word.length - ending.length < 3) return [];
    const stem = word.slice(0, -ending.length);
    return [stem, `${stem}e`, `${stem}y`, stem.replace(/(.)\1$/u, '$1')];
  });
  return [word, ...stems];
}

/** "Guide", "API", "Settings" at the end of a phrase tell what kind of thing it is. */
export const isGeneric = (word: string): boolean =>
  isNotAlone(word.toLowerCase()) ||
  (/^\p{Lu}{2,}s?$/u.test(word) && !isKnownAcronym(word.toLowerCase()));
