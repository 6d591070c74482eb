/** The lines of a PDF's first page and what the file says of its author in, its author out. */
import { foldWord } from '../../../../language/fold.ts';
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import { readPersonalName } from '../../read-personal-name.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { isPlace, letters, type NameReader, wordsOf } from './read-names.ts';

/** They write into the file who uses them, and keep what the one that it was copied from was called. */
export const office =
  /microsoft|word|excel|powerpoint|office|writer|calc|impress|\bwps\b|pages|keynote|numbers|canva|google|pdfmaker/iu;

/** Who the file says that it is by; `program` is what wrote it. */
export function readStatedAuthor(
  stated: string | null,
  program: string,
  page: readonly PdfLine[],
): string | null {
  const name = readPersonalName(stated);
  if (name === null || !office.test(program)) return name;
  const shown = new Set(page.flatMap(({ text }) => wordsOf(text)));
  return wordsOf(name).every((word) => shown.has(word)) ? name : null;
}

/** A file names the first of several at times. */
export function chooseAuthor(stated: string | null, shown: string | null): string | null {
  const isMore = stated !== null && shown !== null && letters(shown).includes(letters(stated));
  return isMore ? shown : (stated ?? shown);
}

const bylines = inKnownLanguages(({ pages }) => pages?.by ?? '');
const madeBy = inKnownLanguages(({ documents }) => documents?.madeBy ?? '');
const writers = inKnownLanguages(({ documents }) => documents?.writers ?? '');
const by = new RegExp(
  `^(?:(?:\\d{1,2} )?${bylines}|${madeBy}|${writers}(?: n?[.º°]?\\s?\\d{1,2})?(?=:|$)):?(?: +|$)`,
  'iu',
);

/** So many lines below the title tell whose the text is. */
const belowMaxLines = 14;
/** Between the title and the names an institution may stand. */
const namesMaxLines = 4;
/** A longer line is of the text. */
const headMaxChars = 90;

/** `Members present: Ana Rojas, Eva Paz,`: those below are listed as something else than authors. */
const listing = /^\p{L}[^:]{1,40}:(?: [^,]{1,60},|$)/u;

/** `by Ana Rojas`, names below `Authors:`, or those right below the title, unless any noun has a capital there. */
export function readShownAuthor(
  page: readonly PdfLine[],
  title: string | null,
  readNames: NameReader,
  hasCapitalNouns: boolean,
): string | null {
  const below = linesBelow(page, title);
  const said = below.findIndex(({ text }) => by.test(text));
  const named = said === -1 ? [] : listNamed(below.slice(said), readNames);
  if (named.length > 0) return named.join('; ');
  if (hasCapitalNouns) return null;
  const head = below.slice(0, namesMaxLines);
  const at = head.findIndex((line) => namesOn(line, readNames).length > 0);
  const isListed = head.slice(0, at).some(({ text }) => listing.test(text));
  const names = at === -1 || isListed ? [] : listAlike(below.slice(at), readNames);
  const isAlone = names.length === 1;
  if (isAlone && (at > 0 || !isPerson(below, names[0] ?? ''))) return null;
  return names.length > 0 ? names.join('; ') : null;
}

/** Also where each stands in a column of its own. */
function namesOn({ text, cells }: PdfLine, readNames: NameReader): readonly string[] {
  const parts = cells.length > 1 ? cells.map(readNames) : [];
  const isEach = parts.length > 1 && parts.every((names) => names.length > 0);
  return isEach ? parts.flat() : readNames(text);
}

/** Those on the line that says so, else those on the lines below it. */
function listNamed(lines: readonly PdfLine[], readNames: NameReader): readonly string[] {
  const [first, ...rest] = lines;
  const beside = first?.text.replace(by, '').trim() ?? '';
  if (beside !== '') return readNames(beside);
  const below = rest.map((line) => namesOn(line, readNames));
  const end = below.findIndex((names) => names.length === 0);
  return below.slice(0, end === -1 ? below.length : end).flat();
}

/** The names on the first line, and those set like it beside and below it, with where each works between them. */
function listAlike(lines: readonly PdfLine[], readNames: NameReader): readonly string[] {
  const [first] = lines;
  const end = lines.findIndex(
    ({ text }) => text.length > headMaxChars || /[:.]$| (?:by|por)$/iu.test(text),
  );
  const head = lines.slice(0, end === -1 ? lines.length : end);
  return head.flatMap((line) =>
    line.font === first?.font && Math.abs(line.size - first.size) < 0.05 * first.size
      ? namesOn(line, readNames)
      : [],
  );
}

/** An address has the name in it, or the line below says where the person works. */
function isPerson([line, ...below]: readonly PdfLine[], name: string): boolean {
  const words = wordsOf(name).filter((word) => word.length > 3);
  const addresses = below
    .flatMap(({ text }) => foldWord(text).split(' '))
    .filter((token) => token.includes('@'));
  if (addresses.some((address) => words.some((word) => address.includes(word)))) return true;
  const [place] = below;
  return (
    line !== undefined &&
    place !== undefined &&
    line.y - place.y < 3 * line.size &&
    Math.min(line.right, place.right) > Math.max(line.left, place.left) &&
    /^\p{Lu}/u.test(place.text) &&
    !/[.:]$/u.test(place.text) &&
    wordsOf(place.text).some(isPlace)
  );
}

function linesBelow(page: readonly PdfLine[], title: string | null): readonly PdfLine[] {
  if (title === null) return [];
  const lines = [...page].sort((a, b) => b.y - a.y);
  const shown = letters(title);
  const last = lines.findLastIndex(
    ({ text }) => letters(text).length > 2 && shown.includes(letters(text)),
  );
  return last === -1 ? [] : lines.slice(last + 1, last + 1 + belowMaxLines);
}
