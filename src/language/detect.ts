/** Text in, the language it is written in out. */
import { eld } from 'eld/small';
import type { LanguageCode } from '../model.ts';

/** The language of `text`, `fallback` where the text does not tell. */
export function detectLanguage(text: string, fallback: LanguageCode): LanguageCode {
  eld.setLanguageSubset(['en', 'es']);
  const { language } = eld.detect(text.slice(0, 1000));
  return language === 'en' || language === 'es' ? language : fallback;
}
