/** A language or a Discord locale in, what the bot says in it out. */
import type { LanguageCode } from '../../model.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';

const TEXTS: Readonly<Record<LanguageCode, Texts>> = { en, es };

/** `es-ES` and `es-419` are Spanish, every other locale English. */
export function languageOfLocale(locale: string): LanguageCode {
  return /^es\b/iu.test(locale) ? 'es' : 'en';
}

export function chooseTexts(language: LanguageCode): Texts {
  return TEXTS[language];
}
