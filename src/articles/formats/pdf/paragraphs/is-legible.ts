/** A paragraph of a PDF in, whether its letters are those that a reader sees out. */
import type { PdfParagraph } from './pdf-paragraph.ts';

/**
 * Some fonts draw letters and do not say which, or say the numbers by which they are kept: these are
 * letters of other scripts in the midst of words, of none that is written today, and marks on nothing.
 */
const strange = new RegExp(
  [
    /[\u0180\u0182-\u0188\u018B-\u018E\u0190\u0191\u0193-\u0197\u019A-\u019F\u01A2-\u01AE\u01B1]/u,
    /[\u01B5-\u01C3\u0220-\u0225\u0234-\u024F\u03E2-\u03EF]|(?=\p{M})[\u0350-\u036F]/u,
    /(?<=\p{Ll})Ɖ|(?<=\p{Script=Latin})(?![\p{Script=Latin}\p{Script=Greek}])\p{L}(?=\p{Script=Latin})/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u',
);

/** These stand beside Latin words without a space. */
const unspaced =
  /[\p{Script=Common}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const strangeMinShare = 0.25;
const fewSigns = 8;

/** To be filled in by hand. */
const blank = /([^\p{L}\p{N}\s])\1{4}/u;

/** So many letters in words tell what the signs beside them are an example of. */
const wordsMinLetters = 20;

export function isLegible({ kind, text, rows }: PdfParagraph): boolean {
  const shown = kind === 'rows' ? rows.flat().join(' ') : text;
  const words = shown.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];
  const odd = words.filter((word) => strange.test(word.replace(unspaced, ' ')));
  const isMost = odd.length > 1 || odd.length === words.length;
  if (odd.length > 0 && isMost && odd.length >= strangeMinShare * words.length) return false;
  const signs = shown.replace(/\s/gu, '');
  if (kind === 'rows' || signs.length < fewSigns) return true;
  const inWords = (shown.match(/(?<!\S)\p{L}{4,}(?=[\s:,.])/gu) ?? []).join('');
  return (
    signs.replace(/[^\p{L}\p{N}]/gu, '').length > 0.5 * signs.length ||
    (inWords.length >= wordsMinLetters && !blank.test(shown))
  );
}
