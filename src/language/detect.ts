/** Text in, the language it is written in out. */
import { eld } from 'eld/small';
import type { LanguageCode } from '../model.ts';
import { languageCodes, languages } from './languages.ts';

/** Enough to tell by; a longer text is not read to its end. */
const maxChars = 1000;

let isRestricted = false;

/**
 * The language of `text`. A short text may not tell by its letter pairs (eld then calls itself
 * unsure): function words decide, then letters of one language only, then `fallback`.
 */
export function detectLanguage(text: string, fallback: LanguageCode): LanguageCode {
  if (!isRestricted) {
    eld.setLanguageSubset([...languageCodes]);
    isRestricted = true;
  }
  const start = text.slice(0, maxChars);
  const detected = eld.detect(start);
  const sure = languageCodes.find((code) => code === detected.language);
  if (sure !== undefined && detected.isReliable()) return sure;
  return mostStopWords(start) ?? onlyLetters(start) ?? fallback;
}

/** Undefined where no language has more function words in the text than every other. */
function mostStopWords(text: string): LanguageCode | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = languageCodes.map((code) => ({
    code,
    count: words.filter((word) => languages[code].stopWords.has(word)).length,
  }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.code : undefined;
}

function onlyLetters(text: string): LanguageCode | undefined {
  return languageCodes.find((code) => languages[code].ownLetters?.test(text));
}
