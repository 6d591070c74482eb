/** The lines of a PDF in, the same with the letters of ligatures that its fonts leave out out. */
import { foldWord } from '../../../../language/fold.ts';
import { isEverydayForm } from '../../../../language/word-frequency.ts';
import { sentenceEnd } from '../headings/is-heading.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { detectLanguage } from './detect-language.ts';

/**
 * Some fonts draw these as one sign and say that it is the last letter of them alone, or nothing:
 * `signiicant` and `diference`, or `signicant`.
 */
const ligatures = ['ffi', 'ffl', 'fi', 'fl', 'ff'];
const lastLetter = (ligature: string): string => ligature.slice(-1);
const nothing = (): string => '';

/** So many words at least are broken that way, and more than are whole, where a font does it at all. */
const brokenMinWords = 4;
const wordMinChars = 4;

type WordTest = (word: string) => boolean;

export function restoreLetters(lines: readonly PdfLine[]): readonly PdfLine[] {
  const language = detectLanguage(lines);
  if (language === undefined) return lines;
  const isWord: WordTest = (word) => isEverydayForm(foldWord(word), language);
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}{4,}/gu)) words.add(word.toLowerCase());
  const whole = [...words].filter((word) => /f[fil]/u.test(word) && isWord(word)).length;
  const opened = lines.filter(
    (line, i) => beginsSentence(line, lines[i - 1]) && openWith(line.text, isWord) !== line.text,
  );
  const isMost = (broken: number) => broken >= brokenMinWords && broken > whole;
  const byLast = findMends(words, lastLetter, isWord);
  const byNothing = findMends(words, nothing, isWord);
  const isLast = byLast.size > 0 && isMost(byLast.size + opened.length);
  if (!isLast && !isMost(byNothing.size)) return lines;
  const mended = isLast ? byLast : byNothing;
  return lines.map((line, i) => {
    const begins = isLast && beginsSentence(line, lines[i - 1]);
    const mend = (text: string) => mendText(text, mended, isLast, isWord);
    const [first = '', ...rest] = line.cells.map(mend);
    const cells = [begins ? openWith(first, isWord) : first, ...rest];
    return { ...line, cells, text: cells.join(' ') };
  });
}

/** Each word that is none, and the only word that it becomes with what a ligature lacks. */
function findMends(
  words: ReadonlySet<string>,
  leave: (ligature: string) => string,
  isWord: WordTest,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of words) {
    if (word.length < wordMinChars || isWord(word)) continue;
    const made = new Set(ligatures.flatMap((each) => putBack(word, leave(each), each)));
    const [only, ...others] = [...made].filter(isWord);
    if (only !== undefined && others.length === 0) found.set(word, only);
  }
  return found;
}

/** The word with the ligature at each place where what is left of it stands. */
function putBack(word: string, left: string, ligature: string): readonly string[] {
  return Array.from({ length: word.length + 1 }, (_, i) => i).flatMap((i) =>
    word.startsWith(left, i) ? [word.slice(0, i) + ligature + word.slice(i + left.length)] : [],
  );
}

/** Hardly any word has `ii` in its midst, so that rare words are mended by it too. */
const doubled = /(?<=\p{Ll})ii(?=\p{Ll})/gu;

function mendText(
  text: string,
  mended: ReadonlyMap<string, string>,
  isLast: boolean,
  isWord: WordTest,
): string {
  const restored = text.replace(/\p{L}{4,}/gu, (word) => {
    const whole = mended.get(word.toLowerCase());
    if (whole === undefined) return isLast && !isWord(word) ? word.replace(doubled, 'ifi') : word;
    return /^\p{Lu}/u.test(word) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
  });
  if (!isLast) return restored;
  return restored.replace(/(?<=[.?!] )h\p{Ll}{1,9}(?!\p{L})/gu, (word) => openWith(word, isWord));
}

/** `he harbour was built`: so does `Th`, with which many sentences begin. */
function openWith(text: string, isWord: WordTest): string {
  const first = /^h\p{Ll}{1,9}(?!\p{L})/u.exec(text)?.[0];
  return first !== undefined && isWord(`t${first}`) ? `T${text}` : text;
}

function beginsSentence(line: PdfLine, above: PdfLine | undefined): boolean {
  if (above === undefined || above.page !== line.page || above.font !== line.font) return true;
  const gap = above.y - line.y;
  return sentenceEnd.test(above.text) || gap > 1.6 * line.size;
}
