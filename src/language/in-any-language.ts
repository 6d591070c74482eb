/** A field of the languages in, one part of a pattern that holds it for each of them out. */
import type { Alternatives, Language } from './language.ts';
import { languages } from './languages.ts';

/**
 * `(?:in|since|en|desde)`: an article quotes people in other languages than its own. Where no
 * language has any, it matches nowhere.
 */
export function inAnyLanguage(choose: (language: Language) => Alternatives): string {
  const parts = Object.values(languages).map(choose).filter(Boolean);
  return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
}
