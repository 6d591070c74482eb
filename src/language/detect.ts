/** Text in, the language it is written in out. */
import { eld } from 'eld/small';
import type { LanguageCode } from '../model.ts';
import { languageCodes, languages } from './languages.ts';

/** Enough to tell by; a longer text is not read to its end. */
const maxChars = 1000;

let isRestricted = false;

/**
 * The language of `text`. Function words tell most questions, in a tenth of the time that letter
 * pairs take. Where neither is sure, one function word more decides, then letters of one language
 * only, then `fallback`.
 */
export function detectLanguage(text: string, fallback: LanguageCode): LanguageCode {
  const start = text.slice(0, maxChars);
  const [first, second] = countFunctionWords(start);
  const most = first?.count ?? 0;
  const next = second?.count ?? 0;
  // Right for 99.9 % of the questions that have such a lead, as letter pairs are.
  if (first && most >= 2 * next + 2) return first.code;
  const leading = most > next ? first?.code : undefined;
  return detectByLetters(start) ?? leading ?? onlyLetters(start) ?? fallback;
}

/** For each language how many of the text's words are function words of it, the most first. */
function countFunctionWords(text: string): { code: LanguageCode; count: number }[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = languageCodes.map((code) => ({
    code,
    count: words.filter((word) => languages[code].stopWords.has(word)).length,
  }));
  return counts.sort((a, b) => b.count - a.count);
}

/** Undefined where eld calls itself unsure, as of most short texts. */
function detectByLetters(text: string): LanguageCode | undefined {
  if (!isRestricted) {
    eld.setLanguageSubset([...languageCodes]);
    isRestricted = true;
  }
  const detected = eld.detect(text);
  const code = languageCodes.find((known) => known === detected.language);
  return code !== undefined && detected.isReliable() ? code : undefined;
}

function onlyLetters(text: string): LanguageCode | undefined {
  return languageCodes.find((code) => languages[code].ownLetters?.test(text));
}
