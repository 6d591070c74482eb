/** A passage in, whether its capitals tell of names out: they do not in program code, in lists of sources and in a language that the article is not in. */
import { knownLanguages, languageOf } from '../../language/languages.ts';
import type { LanguageCode, Passage } from '../../model.ts';

/** Signs of program code that prose has hardly any of: neither "a pier; a boat" nor "(1905)." are. */
const codeSigns = /[{}=<>|\\]|;(?=\S|\n|$)|\w\(|\)\.\w|_\w|\w\.\w+\(|::|--\w/gu;

/** So many of them, and so many of a hundred characters, are code. */
const [codeMinSigns, codeMinShare] = [6, 0.025];

/** "2014;4(3):1", "et al.", "Vol. 3, No. 2, pp. 5–9", "Moss A, Boyd RL,": so many of them are a list of sources. */
const sourceSigns =
  /\b[A-Z][a-z]+ [A-Z]{1,3},(?= [A-Z])|\b\d{4};\s?\d|\bet al\b|\bdoi\b|\bpp?\.\s?\d|\d\(\d{1,3}\):|\bGoogle Scholar\b/gu;
const sourceMinSigns = 3;

export function hasReadableNames({ text, language }: Passage): boolean {
  // A capital is no name in German, and little is known of what stands beside names elsewhere.
  if (languageOf(language).names === undefined) return false;
  const signs = text.match(codeSigns)?.length ?? 0;
  if (signs >= codeMinSigns && signs >= codeMinShare * text.length) return false;
  if ((text.match(sourceSigns)?.length ?? 0) >= sourceMinSigns) return false;
  return !isInAnother(text, language);
}

/** So many signs in a passage are a piece of code, and so many such passages make a manual of programs. */
const [pieceMinSigns, manualMinPieces] = [2, 2];

/** Whether an article tells of programs: there a capital may mark a button, a key or a part of code. */
export const isManual = (passages: readonly Passage[]): boolean =>
  passages.filter(({ text }) => (text.match(codeSigns)?.length ?? 0) >= pieceMinSigns).length >=
  manualMinPieces;

/** "Der Abend endet mit dem Lied": a passage says by more of its small words that it is in another language. */
function isInAnother(text: string, own: LanguageCode): boolean {
  const words = text.toLowerCase().match(/(?<!\p{L})\p{L}+/gu) ?? [];
  const count = (code: LanguageCode) => {
    const { stopWords } = languageOf(code);
    return words.filter((word) => stopWords.has(word)).length;
  };
  const ours = count(own);
  return [...knownLanguages.keys()].some(
    (code) => code !== own && count(code) > Math.max(1, ours * 2),
  );
}
