/** The lines of a PDF in, the same with the letters that its fonts draw as one sign and do not name out. */
import { isCommonWord } from '../../../../language/is-common-word.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { unnamed } from '../lines/tidy-signs.ts';
import { changeText } from './change-text.ts';

const ligatures = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'ti', 'tt', 'ft', 'tf'];

/** Their places in the fonts of TeX (T1, the Cork encoding); OT1 has `œ`, `ø` and their capitals there. */
const cork: ReadonlyMap<string, string> = new Map([
  ['\u001B', 'ff'],
  ['\u001C', 'fi'],
  ['\u001D', 'fl'],
  ['\u001E', 'ffi'],
  ['\u001F', 'ffl'],
]);

/** A letter of another script between two of a word, or one that hardly any language has. */
const strange = /(?![\p{Script=Latin}\p{Script=Greek}])\p{L}|[\u0180-\u024F]/u;
const lost = new RegExp(`${unnamed.source}|${strange.source}`, 'u');
const wordLike = new RegExp(`(?:\\p{L}|${unnamed.source})+`, 'gu');

const isBroken = (word: string): boolean => lost.test(word) && /\p{Script=Latin}/u.test(word);

/** A sign that makes fewer words is no ligature. */
const minWords = 2;

export function nameSigns(lines: readonly PdfLine[]): readonly PdfLine[] {
  const broken = new Set(lines.filter(({ text }) => lost.test(text)));
  const words = new Set([...broken].flatMap(({ text }) => text.match(wordLike) ?? []));
  const parted = new Set([...words].filter(isBroken));
  if (parted.size === 0 && ![...broken].some(({ text }) => unnamed.test(text))) return lines;
  const isWord = createWordTest(lines);
  const signs = countSigns(parted, isWord);
  const mend = (text: string) =>
    text
      .replace(wordLike, (word) => (isBroken(word) ? mendWord(word, signs, isWord) : word))
      .replace(new RegExp(unnamed.source, 'gu'), ' ')
      .replace(/\s+/gu, ' ')
      .trim();
  return lines.map((line) => (broken.has(line) ? changeText(line, mend) : line));
}

type WordTest = (word: string) => boolean;

/** Words of the text itself, and the common ones of each language. */
function createWordTest(lines: readonly PdfLine[]): WordTest {
  const own = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/\p{L}{4,}/gu)) {
      if (!strange.test(word)) own.add(word.toLowerCase());
    }
  }
  return (word) => {
    if (!/^\p{Script=Latin}{4,}$/u.test(word)) return false;
    return own.has(word.toLowerCase()) || isCommonWord(word);
  };
}

/**
 * For each sign the ligature that makes words of most that have it, where no other makes nearly as many.
 * Where that ligature is TeX's for any of them, most may be names, and the others are TeX's too.
 */
function countSigns(words: ReadonlySet<string>, isWord: WordTest): ReadonlyMap<string, string> {
  const made = new Map<string, Map<string, number>>();
  const all = new Map<string, number>();
  for (const word of words) {
    const [sign, ...others] = new Set([...word].filter((letter) => lost.test(letter)));
    if (sign === undefined || others.length > 0) continue;
    const counts = made.get(sign) ?? new Map<string, number>();
    made.set(sign, counts);
    all.set(sign, (all.get(sign) ?? 0) + 1);
    for (const ligature of ligatures) {
      if (isWord(word.replaceAll(sign, ligature)))
        counts.set(ligature, (counts.get(ligature) ?? 0) + 1);
    }
  }
  const clear = [...made].flatMap(([sign, counts]) => {
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    const isClear = first && first[1] >= minWords && first[1] >= 2 * (second?.[1] ?? 0);
    return isClear ? [{ sign, ligature: first[0], count: first[1] }] : [];
  });
  const ofTeX = clear.some(({ sign, ligature }) => cork.get(sign) === ligature) ? cork : [];
  const ofMost = clear.filter(({ sign, count }) => 2 * count >= (all.get(sign) ?? 0));
  return new Map([...ofTeX, ...ofMost.map(({ sign, ligature }) => [sign, ligature] as const)]);
}

function mendWord(word: string, signs: ReadonlyMap<string, string>, isWord: WordTest): string {
  const unclear = [...new Set([...word].filter((sign) => unnamed.test(sign)))];
  const [only] = unclear;
  if (only !== undefined && unclear.length === 1 && !isSpace(word, only)) {
    const made = ligatures.map((ligature) => word.replaceAll(only, ligature)).filter(isWord);
    if (made.length === 1 && made[0] !== undefined) return made[0];
  }
  return [...word].map((sign) => signs.get(sign) ?? sign).join('');
}

/** Beside a whole word: `género,` and `que` with a sign between them that is a space. */
const isSpace = (word: string, sign: string): boolean =>
  (word.startsWith(sign) || word.endsWith(sign)) && isCommonWord(word.replaceAll(sign, ''));
