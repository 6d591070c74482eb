/** A field of the languages that the bot speaks in, one part of a pattern that holds it for each out. */
import type { Alternatives, WholeLanguage } from './language.ts';
import { languages } from './languages.ts';

/**
 * `(?:in|since|en|desde)`: an article quotes people in other languages than its own. Where no
 * language has any, it matches nowhere.
 */
export function inAnyLanguage(choose: (language: WholeLanguage) => Alternatives): string {
  const parts = Object.values(languages).map(choose).filter(Boolean);
  return parts.length === 0 ? '(?!)' : `(?:${parts.join('|')})`;
}
