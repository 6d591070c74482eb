/** The lines of a PDF's first page and what the file says of its author in, its author out. */
import { foldWord } from '../../../language/fold.ts';
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { readPersonalName } from '../read-personal-name.ts';
import type { PdfLine } from './read-lines.ts';
import { isPlace, letters, type NameReader, wordsOf } from './read-names.ts';

/** They write who uses them into the file. */
const office =
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

const writers = inKnownLanguages(({ documents }) => documents?.writers ?? '');
const by = new RegExp(
  `^(?:\\d{1,2} )?(?:${inKnownLanguages(({ pages }) => pages?.by ?? '')}|(?:${writers})(?: n?[.º°]?\\s?\\d{1,2})?(?=:|$)|\\p{L}+ (?:by|por)):?(?: +|$)`,
  'iu',
);

/** So many lines below the title tell whose the text is. */
const belowMaxLines = 10;
/** Between the title and the names an institution may stand. */
const namesMaxLines = 4;

/** `by Ana Rojas`, names below `Authors:`, or those right below the title. */
export function readShownAuthor(
  page: readonly PdfLine[],
  title: string | null,
  readNames: NameReader,
): string | null {
  const below = linesBelow(page, title);
  const said = below.findIndex(({ text }) => by.test(text));
  const named = said === -1 ? [] : listNamed(below.slice(said), readNames);
  if (named.length > 0) return named.join('; ');
  const several = below
    .slice(0, namesMaxLines)
    .map(({ text }) => readNames(text))
    .find((names) => names.length > 1);
  if (several) return several.join('; ');
  const [next, ...others] = below;
  return next && isPerson(next, others, readNames) ? (readNames(next.text)[0] ?? null) : null;
}

/** Those on the line that says so, else those on the lines below it. */
function listNamed(lines: readonly PdfLine[], readNames: NameReader): readonly string[] {
  const [first = '', ...rest] = lines.map(({ text }) => text);
  const beside = first.replace(by, '').trim();
  if (beside !== '') return readNames(beside);
  const below = rest.map(readNames);
  const end = below.findIndex((names) => names.length === 0);
  return below.slice(0, end === -1 ? below.length : end).flat();
}

/** An address has the name in it, or the line below says where the person works. */
function isPerson(line: PdfLine, below: readonly PdfLine[], readNames: NameReader): boolean {
  const [name = '', ...others] = readNames(line.text);
  if (name === '' || others.length > 0) return false;
  const words = wordsOf(name).filter((word) => word.length > 3);
  const addresses = below
    .flatMap(({ text }) => foldWord(text).split(' '))
    .filter((token) => token.includes('@'));
  if (addresses.some((address) => words.some((word) => address.includes(word)))) return true;
  const [place] = below;
  return (
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
