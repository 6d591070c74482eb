/** A language or a locale in, the texts of a language that the bot speaks out. */
import { describe, expect, it } from 'vitest';
import {
  allTexts,
  chooseTexts,
  languageOfLocale,
  spokenLanguages,
} from '../../../src/discord/texts/choose-texts.ts';
import { en } from '../../../src/discord/texts/en.ts';
import { es } from '../../../src/discord/texts/es.ts';
import { nameLanguage, nameLanguageAlone } from '../../../src/discord/texts/name-language.ts';
import { languageCodes } from '../../../src/language/languages.ts';
import type { LanguageCode } from '../../../src/model.ts';

it.each([
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['fr', 'en'],
  ['', 'en'],
])('answers in the language of %s: %s', (locale, language) => {
  expect(languageOfLocale(locale)).toBe(language);
});

describe('the texts', () => {
  it('are those of each language that is spoken', () => {
    expect(spokenLanguages.map(chooseTexts)).toEqual(allTexts);
    expect(chooseTexts('es')).toBe(es);
    expect(spokenLanguages.filter((code) => !languageCodes.includes(code))).toEqual([]);
  });

  it('claim no locale twice', () => {
    const locales = allTexts.flatMap(({ discordLocales }) => discordLocales);
    expect(new Set(locales).size).toBe(locales.length);
  });
});

it.each<[LanguageCode, string, string]>([
  ['en', 'English', 'inglés'],
  ['es', 'Spanish', 'español'],
])('names %s %s in English and %s in Spanish', (language, english, spanish) => {
  expect(nameLanguage(language, en)).toBe(english);
  expect(nameLanguage(language, es)).toBe(spanish);
  expect(nameLanguageAlone(language, es).toLowerCase()).toBe(spanish);
  expect(nameLanguageAlone(language, es)).toMatch(/^\p{Lu}/u);
});
