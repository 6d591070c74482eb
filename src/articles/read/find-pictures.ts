/** Lines of a Markdown file in, those that hold nothing but pictures out. */
import type { Line } from './read-inline.ts';

const pieces = [
  /!\[(?:[^\]\\\n]|\\.){0,500}\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)|\[[^\]\n]{0,200}\])/uy,
  /!\[\[[^[\]\n]{1,300}\]\]/uy,
  /<(?:img|Image)\b[^<>\n]{0,1000}>/uy,
] as const;

/** The links, blocks and attributes that pictures stand in. */
const around = [
  /[\s>]+/uy,
  /\[(?=!\[)/uy,
  /\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,1000}\)|\[[^\]\n]{0,200}\])/uy,
  /<\/?(?:a|p|div|picture|source|center|figure|br|script|span)\b[^<>\n]{0,500}>/uy,
  /\{[^{}\n]{0,200}\}/uy,
] as const;

const picture = /!\[|<(?:img|Image)\b/u;

export function isPictureLine(source: string, { start, end }: Line): boolean {
  const line = source.slice(start, end);
  return picture.test(line) && endOfPictures(line) === line.length;
}

/** Where those that the line begins with end, with what they stand in. */
function endOfPictures(line: string): number {
  let at = 0;
  for (let from = -1; from < at; ) {
    from = at;
    for (const piece of [...pieces, ...around]) {
      piece.lastIndex = from;
      if (piece.test(line)) at = Math.max(at, piece.lastIndex);
    }
  }
  return at;
}

const sentenceStart = /^[*_"“‘¿¡([]{0,4}[\p{Lu}\p{N}]/u;
const behindSentence = /[.!?…:]["”’)*_]{0,3}[ \t]{1,4}(?=\[?!\[|<(?:img|Image)\b)/gu;

/** Pictures before a sentence, or behind one, are no part of it: they are lines of their own, those within one are not. */
export function partPictures(source: string, line: Line): Line[] {
  const text = source.slice(line.start, line.end);
  if (!picture.test(text)) return [line];
  const first = endOfPictures(text);
  const isBefore = picture.test(text.slice(0, first)) && sentenceStart.test(text.slice(first));
  const cuts = [...text.matchAll(behindSentence)].map(({ 0: stop, index }) => index + stop.length);
  const last = cuts.find((cut) => endOfPictures(text.slice(cut)) === text.length - cut);
  const from = line.start + (isBefore ? first : 0);
  const to = line.start + (last ?? text.length);
  return [
    { start: line.start, end: from },
    { start: from, end: to },
    { start: to, end: line.end },
  ].filter(({ start, end }) => start < end);
}

export interface Pictures {
  /** The lines, a picture that is no part of the sentence beside it on one of its own. */
  readonly lines: readonly Line[];
  readonly begins: readonly number[];
  readonly isAt: (offset: number) => boolean;
  /** Right below one, where pages have what is said of it. */
  readonly isBelow: (offset: number) => boolean;
  /** One is the next that stands below the last words, whether or not anything is said of it. */
  readonly isNext: boolean;
}

/** Where such lines begin, and where what follows each begins: neither is joined to the other. */
export function findPictures(source: string, whole: readonly Line[]): Pictures {
  const isPicture = whole.map((line) => isPictureLine(source, line));
  const lines = whole.flatMap((line) => partPictures(source, line));
  const areOwn = lines.map((line) => isPictureLine(source, line));
  const pictures = lines.filter((_, i) => areOwn[i]);
  const below = whole.filter((_, i) => isPicture[i - 1] && !isPicture[i]);
  const isIn = (those: readonly Line[], offset: number): boolean =>
    those.some(({ start, end }) => start <= offset && offset < end);
  return {
    lines,
    begins: lines.flatMap(({ start }, i) => (areOwn[i] || areOwn[i - 1] ? start : [])),
    isAt: (offset) => isIn(pictures, offset),
    isBelow: (offset) => isIn(below, offset),
    isNext: isPictureLine(source, lineBelow(source, whole.findLast((_, i) => !isPicture[i])?.end)),
  };
}

/** The next line with any text. */
function lineBelow(source: string, from = source.length): Line {
  const start = from + (/^\s*/u.exec(source.slice(from))?.[0].length ?? 0);
  const end = source.indexOf('\n', start);
  return { start, end: end === -1 ? source.length : end };
}
