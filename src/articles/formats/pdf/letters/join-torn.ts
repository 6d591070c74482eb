/** The lines of a PDF in, the same out with the words whole that letters set far apart tear: `Assis t ant` → `Assistant`. */
import { foldWord } from '../../../../language/fold.ts';
import { isCommonWord } from '../../../../language/is-common-word.ts';
import type { Language } from '../../../../language/language.ts';
import { isEverydayForm } from '../../../../language/word-frequency.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { changeText } from './change-text.ts';
import { detectLanguage } from './detect-language.ts';

/** So many words of a document are torn where its letters are set so at all. */
const tornMinWords = 3;

/** Shorter ones may be two: `in to`. */
const wordMinChars = 6;
const begunMinChars = 5;
/** A shorter piece that is no word may be a prefix or an abbreviation: `non profit`. */
const pieceMinChars = 4;
const maxPieces = 3;

/** What stands between two blanks. */
interface Token {
  readonly text: string;
  /** Without the signs before it, and without those behind it. */
  readonly asFirst: string;
  readonly asLast: string;
  /** No word of any language. */
  readonly isPiece: boolean;
}

type WordReader = (line: string) => readonly (readonly Token[])[];

export function joinTorn(lines: readonly PdfLine[]): readonly PdfLine[] {
  const language = detectLanguage(lines);
  if (language === undefined) return lines;
  const readWords = createWordReader(language);
  const join = (line: string) => readWords(line).map(joinTokens).join(' ');
  const torn = lines.flatMap(({ text }) => readWords(text).filter((tokens) => tokens.length > 1));
  return new Set(torn.map(joinTokens)).size < tornMinWords
    ? lines
    : lines.map((line) => (join(line.text) === line.text ? line : changeText(line, join)));
}

const joinTokens = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** The tokens of each word of a line; most of them stand in a document often. */
function createWordReader(language: Language): WordReader {
  const read = new Map<string, Token>();
  const toToken = (text: string): Token => {
    const token = read.get(text) ?? readToken(text);
    read.set(text, token);
    return token;
  };
  return (line) => {
    const tokens = line.split(' ').map(toToken);
    const words: (readonly Token[])[] = [];
    for (let at = 0; at < tokens.length; at += words.at(-1)?.length ?? 1)
      words.push(tokens.slice(at, at + countPieces(tokens, at, language)));
    return words;
  };
}

function readToken(text: string): Token {
  const asFirst = text.replace(/^[(“"‘«¿¡]{1,2}/u, '');
  const asLast = text.replace(/(?:[’']s)?[.,;:!?)”"’»]{0,3}$/u, '');
  const letters = text.replace(/[^\p{L}]/gu, '');
  const isPiece =
    consonant.test(letters) || (letters.length >= pieceMinChars && !isCommonWord(letters));
  return { text, asFirst, asLast, isPiece };
}

const consonant = /^[b-df-hj-np-tv-xz]$/u;

/** Of the word that begins at a token; 1 where it is whole. */
function countPieces(tokens: readonly Token[], at: number, language: Language): number {
  for (let count = maxPieces; count > 1; count--) {
    const pieces = tokens.slice(at, at + count);
    const isBegun = losesFirst(pieces, language);
    const mayBe = isBegun || pieces.some((each) => each.isPiece);
    const least = isBegun ? begunMinChars : wordMinChars;
    if (pieces.length === count && mayBe && isTorn(pieces, least, language)) return count;
  }
  return 1;
}

/** `L egal`: a capital that is no word, and what is none without it, though it is one of another language. */
const losesFirst = ([first, second, third]: readonly Token[], language: Language): boolean =>
  /^[B-DF-HJ-NP-TV-XZ]$/u.test(first?.asFirst ?? '') &&
  second !== undefined &&
  third === undefined &&
  !isEverydayForm(foldWord(second.asLast), language);

/** In the document's own language: `assemble a` would be a word in another. */
function isTorn(pieces: readonly Token[], least: number, language: Language): boolean {
  const word = pieces
    .map(({ text, asFirst, asLast }, i) =>
      i === 0 ? asFirst : i === pieces.length - 1 ? asLast : text,
    )
    .join('');
  const isSmall = pieces.slice(1).every(({ text }) => /^\p{Ll}/u.test(text));
  return (
    isSmall &&
    word.length >= least &&
    /^\p{L}\p{Ll}+$/u.test(word) &&
    isEverydayForm(foldWord(word), language)
  );
}
