/** The lines of a PDF in, the language that they are in out, where its words are known. */
import { detectArticle } from '../../../../language/detect/detect-article.ts';
import type { Language } from '../../../../language/language.ts';
import { knownLanguages } from '../../../../language/languages.ts';
import type { PdfLine } from '../lines/read-lines.ts';

/** Enough to tell it by. */
const sampleMaxChars = 4000;
const lineMinChars = 40;

export function detectLanguage(lines: readonly PdfLine[]): Language | undefined {
  let sample = '';
  for (const { text } of lines) {
    if (sample.length < sampleMaxChars && text.length >= lineMinChars) sample += `${text} `;
  }
  return knownLanguages.get(detectArticle(sample));
}
