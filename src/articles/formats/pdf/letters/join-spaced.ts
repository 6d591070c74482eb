/** The lines of a PDF in, the same with words out whose letters stand apart to fill a line: `C O N G R E S S` → `CONGRESS`. */
import { foldWord } from '../../../../language/fold.ts';
import type { Language } from '../../../../language/language.ts';
import { readWordFrequencies } from '../../../../language/word-frequency.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { changeText } from './change-text.ts';
import { detectLanguage } from './detect-language.ts';

/** Pieces of up to three letters, as some pairs stand nearer to each other than the rest. */
const run = /(?<!\S)\S{1,3}(?: \S{1,3}){4,300}(?!\S)/gu;
const runMinLetters = 4;
const runMinSingle = 0.6;

/** Of running words, for one of the text that is none of the common ones: it may be two of them in one. */
const ownShare = 1e-7;
/** Shorter ones are slips of those who wrote the list of common words, but for the stop words. */
const wordMinChars = 3;
const wordMaxChars = 24;

/** The more common a word, the less it costs; infinite for what is none. */
type Costs = (word: string) => number;

export function joinSpaced(lines: readonly PdfLine[]): readonly PdfLine[] {
  const spaced = new Set(lines.filter(({ text }) => (text.match(run) ?? []).some(isSpaced)));
  const language = spaced.size === 0 ? undefined : detectLanguage(lines);
  if (language === undefined) return lines;
  const costs = createCosts(lines, language);
  const join = (text: string) =>
    text.replace(run, (part) => (isSpaced(part) ? (joinRun(part, costs) ?? part) : part));
  return lines.map((line) => (spaced.has(line) ? changeText(line, join) : line));
}

function isSpaced(part: string): boolean {
  const pieces = part.split(' ');
  const single = pieces.filter((piece) => piece.length === 1);
  const letters = single.filter((piece) => /\p{L}/u.test(piece));
  return letters.length >= runMinLetters && single.length >= runMinSingle * pieces.length;
}

/** Of the language, and of the text itself, as its names are. */
function createCosts(lines: readonly PdfLine[], language: Language): Costs {
  const shares = new Map<string, number>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}{4,24}/gu)) shares.set(foldWord(word), ownShare);
  for (const [word, share] of readWordFrequencies(language)) {
    const form = foldWord(word);
    const isWord = form.length >= wordMinChars || language.stopWords.has(form);
    if (isWord) shares.set(form, Math.max(share, shares.get(form) ?? 0));
  }
  return (word) => -Math.log(shares.get(foldWord(word)) ?? 0);
}

/** Null where its letters do not make words. */
function joinRun(part: string, costs: Costs): string | null {
  const pieces = part.replaceAll(' ', '').match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]+/gu) ?? [];
  const words = pieces.map((piece) => (/^\p{L}/u.test(piece) ? splitWords(piece, costs) : piece));
  if (words.some((each) => each === null)) return null;
  return words
    .join(' ')
    .replace(/ (?=[.,:;!?)\]’'/])|(?<=[([¿¡’'/]) |(?<=\p{L}) (?=-)|(?<=\p{L} -) /gu, '')
    .trim();
}

/** The words of which all letters are made; of several ways to part them, the most common words. */
function splitWords(letters: string, costs: Costs): string | null {
  if (
    costs(letters) === Number.POSITIVE_INFINITY &&
    /^(?:[IVXLC]{1,5}|\p{Lu}{2,4})$/u.test(letters)
  )
    return letters;
  const best: ({ words: readonly string[]; cost: number } | null)[] = [{ words: [], cost: 0 }];
  for (let end = 1; end <= letters.length; end++) {
    best[end] = null;
    for (let begin = Math.max(0, end - wordMaxChars); begin < end; begin++) {
      const before = best[begin];
      const word = letters.slice(begin, end);
      const cost = before ? before.cost + costs(word) : Number.POSITIVE_INFINITY;
      if (before && cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { words: [...before.words, word], cost };
    }
  }
  return best[letters.length]?.words.join(' ') ?? null;
}
