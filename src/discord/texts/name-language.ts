/** A language in, its name in the language of some texts out. */
import { languageOf } from '../../language/languages.ts';
import { undetermined } from '../../language/of-articles/unknown.ts';
import type { LanguageCode } from '../../model.ts';
import type { Texts } from './en.ts';

/** By the language of the texts: to make one takes as long as a small search. */
const names = new Map<string, Intl.DisplayNames>();

/** As it stands inside a sentence: "Spanish", "español". */
export function nameLanguage(language: LanguageCode, { dateLocale }: Texts): string {
  const known = names.get(dateLocale) ?? new Intl.DisplayNames(dateLocale, { type: 'language' });
  names.set(dateLocale, known);
  return known.of(language) ?? language;
}

/** As it stands alone in a list: "Spanish", "Español". */
export function nameLanguageAlone(language: LanguageCode, texts: Texts): string {
  const name = nameLanguage(language, texts);
  return name.charAt(0).toLocaleUpperCase(texts.dateLocale) + name.slice(1);
}

/** As it calls itself: "español", "日本語"; in words where nobody knows which it is. */
export const nameLanguageItself = (language: LanguageCode, texts: Texts): string =>
  language === undetermined ? nameLanguageAlone(language, texts) : languageOf(language).name;
