/** What a person typed in, a Question out. */
import { detectLanguage } from '../../language/detect/detect.ts';
import { languageCodes, languageOf } from '../../language/languages.ts';
import type { LanguageCode, Question } from '../../model.ts';
import { askedSentences } from './asked-sentences.ts';

/** Discord's longest message; longer text is cut, and the answer says so. */
export const maxQuestionChars = 4000;

/**
 * Never throws; a text without letters or digits gives a question that finds nothing. `among`: the
 * languages that the question may be in.
 */
export function parseQuestion(
  typed: string,
  among: readonly LanguageCode[] = languageCodes,
): Question {
  const text = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
  const searched = cutText(text, maxQuestionChars);
  const language = detectLanguage(searched, 'en', among);
  const asked = askedSentences(searched, languageOf(language));
  return {
    text: searched,
    language,
    cut: searched.length < text.length,
    ...(asked === undefined ? {} : { asked }),
  };
}

/** At most `maxChars` UTF-16 units, without half a character at the end. */
function cutText(text: string, maxChars: number): string {
  const cut = text.slice(0, maxChars);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
