/** The lines of a PDF's first page in, the year that stands below a place at the foot of a cover out. */
import type { PdfLine } from '../lines/read-lines.ts';
import type { Stated } from './choose-date.ts';
import { letters } from './read-names.ts';

/** A page with more on it is no cover. */
const coverMaxLetters = 700;

const name = String.raw`\p{Lu}[\p{L} .’'-]{1,30}`;
const yearLine = new RegExp(`^(?:${name}, )?((?:19|20)\\d{2})$`, 'u');
const placeLine = new RegExp(`^${name}, ${name}$`, 'u');

/** `Quito, Ecuador` above `2024`, or `Quito, 2024`; empty for a year alone, which may be that of which the document tells. */
export function readImprintYear(lines: readonly PdfLine[]): Stated {
  if (letters(lines.map(({ text }) => text).join('')).length > coverMaxLetters) return [];
  const [last, above] = [...lines]
    .sort((a, b) => a.y - b.y)
    .filter(({ text }) => !/^\d{1,3}$/u.test(text));
  const year = yearLine.exec(last?.text ?? '')?.[1];
  const isAlone = last?.text === year && !placeLine.test(above?.text ?? '');
  return year === undefined || isAlone ? [] : [year];
}
