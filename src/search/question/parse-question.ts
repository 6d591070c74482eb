/** What a person typed in, a Question out. */
import { detectLanguage } from '../../language/detect.ts';
import type { Question } from '../../model.ts';

/** Discord's longest message; longer text is cut, and the answer says so. */
export const maxQuestionChars = 4000;

/** Never throws; a text without letters or digits gives a question that finds nothing. */
export function parseQuestion(typed: string): Question {
  const text = typed
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  const searched = cutText(text, maxQuestionChars);
  return {
    text: searched,
    language: detectLanguage(searched, 'en'),
    cut: searched.length < text.length,
  };
}

/** At most `maxChars` UTF-16 units, without half a character at the end. */
function cutText(text: string, maxChars: number): string {
  const cut = text.slice(0, maxChars);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
