/** The lines of a PDF's pages in, the days, the months or the years that the document bears, by where it does, out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import type { Stated } from './choose-date.ts';
import { leadsToEnd } from './leads-to-end.ts';
import { type Order, readDay, readMonth } from './read-day.ts';
import { readImprintYear } from './read-imprint-year.ts';
import { letters } from './read-names.ts';

/** On its first page, in its margins, at its end, wherever it is signed and at the foot of its cover. `front`: the lines of the first of the `pages` that has any text. */
export function listShownDays(
  front: readonly PdfLine[],
  pages: readonly (readonly PdfLine[])[],
  title: string | null,
  order: Order,
): readonly Stated[] {
  const end = pages.length > 1 ? listSigned(pages.at(-1) ?? []) : [];
  const places = [
    listTitled(front, pages, title).flatMap(listParts),
    listMargins(pages),
    end,
    listSignedTwice(pages),
  ];
  return [...places.map((parts) => readParts(parts, order)), readImprintYear(front)];
}

/** A cover may have a title page behind it, which says the title again and little more. */
function listTitled(
  front: readonly PdfLine[],
  pages: readonly (readonly PdfLine[])[],
  title: string | null,
): readonly (readonly PdfLine[])[] {
  const behind = pages[pages.indexOf(front) + 1] ?? [];
  const [cover, shown] = [front, behind].map((lines) =>
    letters(lines.map(({ text }) => text).join('')),
  ) as [string, string];
  const isTitlePage =
    title !== null && shown.includes(letters(title)) && shown.length <= titlePageMaxLetters;
  return isTitlePage && cover.length <= titlePageMaxLetters ? [front, behind] : [front];
}

const titlePageMaxLetters = 400;

/** Empty where the lines state none that is named as one or stands by itself. */
export const readAlone = (lines: readonly PdfLine[], order: Order): Stated =>
  readParts(listParts(lines), order);

/** The most exact that is stated: a day that is named as that of the document, or stands by itself. */
function readParts(parts: readonly string[], order: Order): Stated {
  const named = parts
    .filter((text) => label.test(text))
    .map((text) => text.replace(label, '').replace(shortYear, '$120$3'));
  const alone = parts.map((text) => text.replace(place, ''));
  const years = parts.flatMap((text) => yearLine.exec(text)?.[1] ?? []);
  const days = [named, alone].map((texts) => texts.flatMap((text) => readDay(text, order)));
  const months = [named, alone].map((texts) => texts.flatMap((text) => readMonth(text)));
  return [...days, ...months, years].find((found) => found.length > 0) ?? [];
}

/** What stands by itself: a line that is none of a paragraph, its parts, and what signs part in it. */
function listParts(lines: readonly PdfLine[]): readonly string[] {
  return lines.flatMap((line, i) => {
    const { text } = line;
    if (isEndOfTime(line, lines[i - 1])) return [];
    const cells = [...listNames(line, lines), ...line.cells];
    const pairs = cells.slice(1).map((cell, at) => `${cells[at]} ${cell}`);
    const named = pairs.filter((pair) => label.test(pair)).map(tidy);
    if (named.length > 0) return named;
    if (cells.length > 3 || (!namesField(text) && endsParagraph(line, lines[i - 1]))) return [];
    const alone = [text, ...cells].filter((cell) => !pairs.some((pair) => isOther(pair, cell)));
    return [...new Set(alone.flatMap((part) => [part, ...split(part)]))].map(tidy);
  });
}

/** What stands left of a line in its row, and names it: `Issued:` */
function listNames({ left, y, size }: PdfLine, lines: readonly PdfLine[]): readonly string[] {
  const before = lines.filter(
    (other) => other.right < left && Math.abs(other.y - y) < rowMaxShare * size,
  );
  const [name] = before.sort((a, b) => b.right - a.right);
  return name?.text.endsWith(':') ? [name.text] : [];
}

const rowMaxShare = 0.2;

/** `Hearing: 4 May 1931` is of something else. */
const isOther = (pair: string, cell: string): boolean => pair.endsWith(`: ${cell}`);

/** `Date: 4 May 1931` */
const namesField = (text: string): boolean => label.test(text) && /^[^:]{1,40}:/u.test(text);

/** But `5 – 16 October` is one. */
const parting =
  / [·•|∥‖/] |\s[–—-]\s(?!\d{1,2}\b)|(?<!\b\d{1,2})\s[–—-]\s|, (?=vol(?:ume|umen)?\b|issue |n[úu]m\b|no\. ?\d)/iu;

/** The months of `January – March 2019` are of what it tells of, and none is its own. */
function split(text: string): readonly string[] {
  const parts = text.split(parting);
  return parts.slice(0, -1).some((part) => readMonth(`${tidy(part)} 2000`).length > 0) ? [] : parts;
}

const tidy = (text: string): string => text.replace(/^[-–—+•*\s(]{1,9}|[-–—\s.,;)]{1,9}$/gu, '');

/** The last line of a sentence is a day at times: “… were counted on / 4 May 1931.” */
function endsParagraph(line: PdfLine, above: PdfLine | undefined): boolean {
  return (
    above !== undefined &&
    above.text.length >= paragraphMinChars &&
    !/[.:!?]$/u.test(above.text) &&
    Math.abs(above.size - line.size) < 0.06 * line.size &&
    above.y > line.y &&
    above.y - line.y < 1.6 * line.size &&
    Math.abs(above.left - line.left) < 3 * line.size
  );
}

const paragraphMinChars = 40;

/** `1 January to` above `31 March 2019`. */
const isEndOfTime = (line: PdfLine, above: PdfLine | undefined): boolean =>
  above !== undefined &&
  leadsToEnd(above.text) &&
  above.y > line.y &&
  above.y - line.y < 2.4 * line.size &&
  above.left < line.right &&
  line.left < above.right;

const signedMaxLines = 6;

/** Where and when it was signed, at its very end: `Quito, 4 de mayo de 2024`. */
const listSigned = (lines: readonly PdfLine[]): readonly string[] =>
  listParts(lines)
    .slice(-signedMaxLines)
    .filter((part) => place.test(part));

/** The same place and day, where several parts of it were signed. */
function listSignedTwice(pages: readonly (readonly PdfLine[])[]): readonly string[] {
  const signed = pages.flatMap((lines) => [
    ...new Set(listParts(lines).filter((part) => place.test(part))),
  ]);
  return signed.filter((part, i) => signed.indexOf(part) !== i);
}

/** The same words at the head or the foot of most pages. */
export function listMargins(pages: readonly (readonly PdfLine[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const sorted = [...lines].sort((a, b) => b.y - a.y);
    const edges = [...sorted.slice(0, marginMaxLines), ...sorted.slice(-marginMaxLines)];
    const parts = edges.flatMap(({ text, cells }) => [
      text,
      ...cells,
      ...split(text),
      ...text.split(/[.;] /u),
    ]);
    for (const part of new Set(parts.map(tidy))) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const isMost = (count: number) => count >= marginMinPages && count > 0.5 * pages.length;
  return [...counts].flatMap(([part, count]) => (isMost(count) ? [part] : []));
}

const marginMaxLines = 3;
const marginMinPages = 3;

/** `9/26/19`, which is a day where it is named as one. */
const shortYear = /^(\d{1,2}([-/.])\d{1,2}\2)([0-2]\d|3[01])$/u;

const fieldWords = inKnownLanguages(({ fields }) => fields?.date.join('|') ?? '');
const documentWords = inKnownLanguages(({ documents }) => documents?.dated ?? '');
const heldWords = inKnownLanguages(({ documents }) => documents?.held ?? '(?!)');
const published = inKnownLanguages(({ pages }) => pages?.published ?? '');
const label = new RegExp(
  `^(?:${documentWords}|date|${fieldWords}|${heldWords}|(?:\\p{L}+ ){0,2}(?:${published}))(?: \\([dmy/]+\\))? ?:? +`,
  'iu',
);

/** Before a day: `Quito, 4 de mayo de 2024`, `Quito, a 4 de mayo de 2024`, `GIS 710, Cork, May 4, 2024`. */
const place =
  /^\p{Lu}[\p{L}\d. ]{1,30}(?:, \p{Lu}[\p{L}. ]{1,30}){0,2}(?<!\d{4}),\s+(?:\p{Ll}{1,3} )?(?=\d{1,2}\b|\p{L}+ \d{1,2},|\p{L}+(?: del?)? \d{4}$)/u;

/** `Año 2026`; a bare number may be that of a page or a room. */
const yearLine = new RegExp(
  `^(?:${inKnownLanguages(({ documents }) => documents?.year ?? '')}):? +((?:19|20)\\d{2})$`,
  'iu',
);
