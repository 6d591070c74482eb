/** What a person typed in, a Question out. */
import { detectLanguage } from '../../language/detect.ts';
import type { Question } from '../../model.ts';

/** Discord's longest message; longer text is cut, and the answer says so. */
export const maxQuestionChars = 4000;

/** A pasted address, with the brackets that keep Discord from showing what it leads to. */
const address = /<?https?:\/\/[^\s<>]+>?/giu;

/** Never throws; a text without letters or digits gives a question that finds nothing. */
export function parseQuestion(typed: string): Question {
  const whole = typed
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  const links = whole.match(address) ?? [];
  const text = links.length === 0 ? whole : whole.replace(address, ' ').trim();
  const searched = cutText(text, maxQuestionChars);
  return {
    text: searched,
    language: detectLanguage(searched, 'en'),
    cut: searched.length < text.length,
    ...(links.length === 0 ? {} : { links: links.map((link) => link.replace(/^<|>$/gu, '')) }),
  };
}

/** At most `maxChars` UTF-16 units, without half a character at the end. */
function cutText(text: string, maxChars: number): string {
  const cut = text.slice(0, maxChars);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
