/** The lines of the notes at the feet of pages in, each note as a paragraph out; and these put behind what they belong to. */
import { countsOn } from '../furniture/part-notes.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { createWordJoiner } from './join-words.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

const mark = /^(\d{1,3}|[*†‡§]{1,3})(?=\s*[\p{L}“"'‘«¿¡(]|$)/u;

/** A number is one where it counts on. `notes`: of all pages; `lines`: those of the text. */
export function readNotes(
  notes: readonly PdfLine[],
  lines: readonly PdfLine[],
): readonly PdfParagraph[] {
  if (notes.length === 0) return [];
  const joinWords = createWordJoiner([...lines, ...notes]);
  const groups: PdfLine[][] = [];
  let number = Number.NaN;
  for (const line of notes) {
    const [last] = groups.at(-1) ?? [];
    const isInSentence = countsOn(groups.at(-1)?.at(-1), line);
    const next = isInSentence ? undefined : mark.exec(line.text)?.[1];
    const isOther = last?.page !== line.page || last?.tag !== line.tag;
    if (!isOther && (next === undefined || Number(next) <= number || Number(next) > number + 1)) {
      groups.at(-1)?.push(line);
      continue;
    }
    groups.push([line]);
    number = Number(next);
  }
  return groups.map((group) => toNote(group, joinWords)).filter(({ text }) => isSaid(text));
}

/** Neither the scale of a chart nor what is left of a formula. */
const isSaid = (text: string): boolean =>
  /\p{L}{3}.*\p{L}{2}/u.test(text) &&
  text.replace(/[^\p{L}]/gu, '').length > 0.5 * text.replace(/\s/gu, '').length;

function toNote(
  lines: readonly PdfLine[],
  joinWords: (before: string, after: string) => string,
): PdfParagraph {
  const [first, last] = [lines[0], lines.at(-1)] as [PdfLine, PdfLine];
  const text = lines
    .map((line) => line.text)
    .reduce(joinWords)
    .replace(/\u00AD/gu, '');
  return {
    kind: 'text',
    text,
    font: first.font,
    hasCells: false,
    rows: [],
    page: first.page,
    size: first.size,
    top: first.y,
    bottom: last.y,
    isOpen: false,
    isToldLine: false,
    isToldHeading: false,
  };
}

/** Behind the last paragraph that begins on its page or before, and behind the whole list that this is of. */
export function insertNotes(
  paragraphs: readonly PdfParagraph[],
  notes: readonly PdfParagraph[],
): readonly PdfParagraph[] {
  const behind = new Map<number, PdfParagraph[]>();
  for (const note of notes) {
    const at = findPlace(paragraphs, note.page);
    behind.set(at, [...(behind.get(at) ?? []), note]);
  }
  const above = behind.get(-1) ?? [];
  return [...above, ...paragraphs.flatMap((each, i) => [each, ...(behind.get(i) ?? [])])];
}

function findPlace(paragraphs: readonly PdfParagraph[], page: number): number {
  let at = paragraphs.findLastIndex((each) => each.page <= page);
  while (at >= 0 && paragraphs[at]?.kind === 'heading') at--;
  const isList = () => [at, at + 1].every((i) => paragraphs[i]?.kind === 'item');
  while (at >= 0 && isList()) at++;
  return at;
}
