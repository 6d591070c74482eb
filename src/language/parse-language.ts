/** A language as an article or a page states it in, its code out. */
import type { LanguageCode } from '../model.ts';
import { knownLanguages } from './languages.ts';

/** `de-AT` → `de`, which more is known of; `zh_hant` → `zh-Hant`; null for what is no code by BCP 47. */
export function parseLanguage(stated: string): LanguageCode | null {
  const code = canonical(stated.trim().replaceAll('_', '-'));
  const [base = ''] = code?.split('-') ?? [];
  return knownLanguages.has(base) ? base : code;
}

function canonical(stated: string): LanguageCode | null {
  try {
    const [code = ''] = Intl.getCanonicalLocales(stated);
    // "spanish" has the form of a code, and is none.
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(code) === undefined ? null : code;
  } catch {
    return null;
  }
}
