/** A language or a Discord locale in, what the bot says in it out. */
import type { LanguageCode } from '../../model.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';

/** Articles may be in more languages than the bot speaks. */
const spoken: Readonly<Partial<Record<LanguageCode, Texts>>> = { en, es };

/** The languages that a person may choose to be spoken to in. */
export const spokenLanguages = Object.keys(spoken) as readonly LanguageCode[];

/** In the order of `spokenLanguages`. */
export const allTexts: readonly Texts[] = Object.values(spoken);

/** English where Discord is set to a language that the bot does not speak. */
export function languageOfLocale(locale: string): LanguageCode {
  const speaks = (code: LanguageCode) =>
    chooseTexts(code).discordLocales.some((known) => known === locale);
  return spokenLanguages.find(speaks) ?? 'en';
}

/** English for a language that the bot does not speak. */
export function chooseTexts(language: LanguageCode): Texts {
  return spoken[language] ?? en;
}
