/** Nothing in; who asks, in which language they are spoken to, and who else reads it, out. */
import { NOWHERE, type Place } from '../../library/visibility.ts';
import type { LanguageCode } from '../../model.ts';
import { chooseTexts } from '../texts/choose-texts.ts';
import type { Texts } from '../texts/en.ts';

export interface Asker {
  /** The person's Discord id. */
  readonly id: string;
  readonly language: LanguageCode;
  readonly texts: Texts;
  /** True where only this person sees the answer, and may share it. */
  readonly alone: boolean;
  /** Where they ask. */
  readonly place: Place;
  /** True where they may manage the server: Discord's permission Manage Server. */
  readonly moderates: boolean;
}

export function createAsker(
  id: string,
  language: LanguageCode,
  alone = false,
  place: Place = NOWHERE,
  moderates = false,
): Asker {
  return { id, language, texts: chooseTexts(language), alone, place, moderates };
}
