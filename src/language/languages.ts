/** A language's code in, what Footnote knows of the language out. */
import type { LanguageCode, SpokenLanguage } from '../model.ts';
import { english } from './english/english.ts';
import type { Language, WholeLanguage } from './language.ts';
import { french } from './of-articles/french.ts';
import { german } from './of-articles/german.ts';
import { italian } from './of-articles/italian.ts';
import { portuguese } from './of-articles/portuguese.ts';
import { createUnknownLanguage } from './of-articles/unknown.ts';
import { spanish } from './spanish/spanish.ts';

/** Those that the bot speaks: a question may be in either, whatever the articles are in. */
export const languages: Readonly<Record<SpokenLanguage, WholeLanguage>> = {
  en: english,
  es: spanish,
};

export const languageCodes = Object.keys(languages) as readonly SpokenLanguage[];

/** Those that articles are in besides. */
const ofArticles: Readonly<Record<LanguageCode, Language>> = {
  fr: french,
  pt: portuguese,
  de: german,
  it: italian,
};

/** All of which something is known. */
export const knownLanguages: ReadonlyMap<LanguageCode, Language> = new Map(
  Object.entries({ ...languages, ...ofArticles }),
);

export const isSpoken = (code: LanguageCode): code is SpokenLanguage =>
  Object.hasOwn(languages, code);

const unknown = new Map<LanguageCode, Language>();

/** Of a language that is not known, how it writes its words is all there is. */
export function languageOf(code: LanguageCode): Language {
  const known = knownLanguages.get(code);
  if (known) return known;
  const language = unknown.get(code) ?? createUnknownLanguage(code);
  unknown.set(code, language);
  return language;
}
