/** What a person typed in, the language to speak to them in out; null where it is none that the bot speaks. */
import type { LanguageCode, SpokenLanguage } from '../../model.ts';
import { isSpoken, knownLanguages } from '../languages.ts';
import { countFunctionWords, detectLanguage } from './detect.ts';
import { isForeignScript } from './script.ts';

/** `read`: the language that the text was searched as, which is one that the articles are in. */
export function detectSpoken(text: string, read: LanguageCode): SpokenLanguage | null {
  if (!isSpoken(read) || isForeignScript(text)) return null;
  const known = [...knownLanguages.keys()];
  const counts = countFunctionWords(text, known);
  const most = counts[0]?.count ?? 0;
  const spoken = counts.find(({ code }) => isSpoken(code))?.count ?? 0;
  // A name or two in another language do not make a question in it.
  return most > spoken && !isSpoken(detectLanguage(text, read, known)) ? null : read;
}
