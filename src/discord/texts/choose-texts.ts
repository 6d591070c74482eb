/** A language or a Discord locale in, what the bot says in it out. */
import type { SpokenLanguage } from '../../model.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';

/** Articles may be in more languages than the bot speaks. */
const spoken: Readonly<Record<SpokenLanguage, Texts>> = { en, es };

/** The languages that a person may choose to be spoken to in. */
export const spokenLanguages = Object.keys(spoken) as readonly SpokenLanguage[];

/** In the order of `spokenLanguages`. */
export const allTexts: readonly Texts[] = Object.values(spoken);

/** English where Discord is set to a language that the bot does not speak. */
export function languageOfLocale(locale: string): SpokenLanguage {
  const speaks = (code: SpokenLanguage) =>
    chooseTexts(code).discordLocales.some((known) => known === locale);
  return spokenLanguages.find(speaks) ?? 'en';
}

export function chooseTexts(language: SpokenLanguage): Texts {
  return spoken[language];
}
