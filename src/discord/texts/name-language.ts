/** A language in, its name in the language of some texts out. */
import { languageOf } from '../../language/languages.ts';
import { undetermined } from '../../language/of-articles/unknown.ts';
import type { LanguageCode } from '../../model.ts';
import type { Texts } from './en.ts';

/** What each was called: to ask that takes as long as a small search. */
const names = new Map<string, string>();

/** As it stands inside a sentence: "Spanish", "español". */
export function nameLanguage(language: LanguageCode, { dateLocale }: Texts): string {
  const key = `${language} ${dateLocale}`;
  const name =
    names.get(key) ??
    new Intl.DisplayNames(dateLocale, { type: 'language' }).of(language) ??
    language;
  names.set(key, name);
  return name;
}

/** As it stands alone in a list: "Spanish", "Español". */
export function nameLanguageAlone(language: LanguageCode, texts: Texts): string {
  const name = nameLanguage(language, texts);
  return name.charAt(0).toLocaleUpperCase(texts.dateLocale) + name.slice(1);
}

/** As it calls itself: "español", "日本語"; in words where nobody knows which it is. */
export const nameLanguageItself = (language: LanguageCode, texts: Texts): string =>
  language === undetermined ? nameLanguageAlone(language, texts) : languageOf(language).name;
