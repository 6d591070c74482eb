/** The languages that Footnote can analyse: each a file beside this one and a name here. */
import type { LanguageCode } from '../model.ts';
import { english } from './english.ts';
import type { Language } from './language.ts';
import { spanish } from './spanish.ts';

export const languages: Readonly<Record<LanguageCode, Language>> = { en: english, es: spanish };

export const languageCodes = Object.keys(languages) as readonly LanguageCode[];
