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
  /<\/?(?:a|p|div|picture|source|center|figure|br|span)\b[^<>\n]{0,500}>/uy,
  /\{[^{}\n]{0,200}\}/uy,
] as const;

export function isPictureLine(source: string, { start, end }: Line): boolean {
  const line = source.slice(start, end);
  if (!/!\[|<(?:img|Image)\b/u.test(line)) return false;
  for (let at = 0; at < line.length; ) {
    const next = [...pieces, ...around].reduce((furthest, piece) => {
      piece.lastIndex = at;
      return Math.max(furthest, piece.test(line) ? piece.lastIndex : at);
    }, at);
    if (next === at) return false;
    at = next;
  }
  return true;
}

export interface Pictures {
  readonly begins: readonly number[];
  readonly isAt: (offset: number) => boolean;
  /** Right below one, where pages have what is said of it. */
  readonly isBelow: (offset: number) => boolean;
  /** One is the next that stands below the last words, whether or not anything is said of it. */
  readonly isNext: boolean;
}

/** Where such lines begin, and where what follows each begins: neither is joined to the other. */
export function findPictures(source: string, lines: readonly Line[]): Pictures {
  const isPicture = lines.map((line) => isPictureLine(source, line));
  const begins = lines.flatMap(({ start }, i) => (isPicture[i] || isPicture[i - 1] ? start : []));
  const pictures = lines.filter((_, i) => isPicture[i]);
  const below = lines.filter((_, i) => isPicture[i - 1] && !isPicture[i]);
  const isIn = (those: readonly Line[], offset: number): boolean =>
    those.some(({ start, end }) => start <= offset && offset < end);
  return {
    begins,
    isAt: (offset) => isIn(pictures, offset),
    isBelow: (offset) => isIn(below, offset),
    isNext: isPictureLine(source, lineBelow(source, lines.findLast((_, i) => !isPicture[i])?.end)),
  };
}

/** The next line with any text. */
function lineBelow(source: string, from = source.length): Line {
  const start = from + (/^\s*/u.exec(source.slice(from))?.[0].length ?? 0);
  const end = source.indexOf('\n', start);
  return { start, end: end === -1 ? source.length : end };
}
