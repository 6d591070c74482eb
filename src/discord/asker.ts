/** Nothing in; who asks, and in which language they are spoken to, out. */
import type { LanguageCode } from '../model.ts';
import { chooseTexts } from './texts/choose-texts.ts';
import type { Texts } from './texts/en.ts';

export interface Asker {
  /** The person's Discord id. */
  readonly id: string;
  readonly language: LanguageCode;
  readonly texts: Texts;
}

export function createAsker(id: string, language: LanguageCode): Asker {
  return { id, language, texts: chooseTexts(language) };
}
