/** What a person typed in, a Question out. */
import { detectLanguage } from '../language/detect.ts';
import type { Question } from '../model.ts';

/** Discord's longest message; longer text is cut, and the answer says so. */
export const maxQuestionChars = 4000;

/** Never throws; a text without letters or digits gives a question that finds nothing. */
export function parseQuestion(typed: string): Question {
  const text = typed
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return {
    text: text.slice(0, maxQuestionChars),
    language: detectLanguage(text.slice(0, maxQuestionChars), 'en'),
    cut: text.length > maxQuestionChars,
  };
}
