/** A language in, what the inspector says in it out: English where it does not speak that. */
import type { SpokenLanguage } from '../../model.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';

const spoken: Readonly<Record<SpokenLanguage, Texts>> = { en, es };

export function chooseTexts(language: string): Texts {
  return Object.hasOwn(spoken, language) ? spoken[language as SpokenLanguage] : en;
}
