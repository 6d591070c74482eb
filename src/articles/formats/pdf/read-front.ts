/** The lines of a PDF's first page and what the file says of its author in, its author and its day out. */
import { foldWord } from '../../../language/fold.ts';
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { knownLanguages } from '../../../language/languages.ts';
import { parseStatedDay } from '../../parse-date.ts';
import { readPersonalName } from '../read-personal-name.ts';
import type { PdfLine } from './read-lines.ts';

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

const wordsOf = (text: string): string[] => (text.match(/\p{L}{2,}/gu) ?? []).map(foldWord);

const nameWord = String.raw`\p{Lu}(?:[\p{L}’'-]{1,20}|\.)`;
const particle = '(?:d[aeiou]s?|del|der|den|el|la|las|los|van|von|y)';
const oneName = `${nameWord}(?: (?:${particle} ){0,2}${nameWord}){1,4}`;
const and = inKnownLanguages(({ names }) => names?.and ?? '');
const names = new RegExp(`^${oneName}(?:(?:, ?| & |,? ${and} )${oneName}){0,12}$`, 'u');
const by = new RegExp(`^(?:${inKnownLanguages(({ pages }) => pages?.by ?? '')}):? +`, 'iu');

/** So many lines below the title tell whose the text is. */
const belowMaxLines = 6;

/** `by Ana Rojas`, or several names in the line right below the title. */
export function readShownAuthor(page: readonly PdfLine[], title: string | null): string | null {
  const below = linesBelow(page, title);
  const said = below.find(({ text }) => by.test(text) && isNames(text.replace(by, '')));
  if (said) return toNames(said.text.replace(by, ''));
  const [next] = below;
  return next && /,| & /u.test(next.text) && isNames(next.text) ? toNames(next.text) : null;
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

/** Not the names of a university and its town. */
export function isNames(text: string): boolean {
  const isPlace = (word: string) =>
    [...knownLanguages.values()].some(({ names: words }) =>
      [words?.heads, words?.institutions].some((set) => set?.has(word)),
    );
  return names.test(text) && !wordsOf(text).some(isPlace);
}

function toNames(text: string): string {
  const parts = text.split(new RegExp(`,? (?:${and}) (?=${nameWord})|, ?| & `, 'u'));
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join('; ');
}

const dateWords = inKnownLanguages(({ fields }) => fields?.date.join('|') ?? '');
const label = new RegExp(
  `^(?:date|${dateWords}|(?:\\p{L}+ )?(?:${inKnownLanguages(({ pages }) => pages?.published ?? '')}))(?: \\([dmy/]+\\))? ?:? +`,
  'iu',
);

/** Before a day, as at the head of a letter: `Quito, 4 de mayo de 2024`. */
const place = /^\p{Lu}[\p{L}. ]{1,30},\s+(?=\d{1,2}\b|\p{L}+ \d{1,2},)/u;

/** The day that stands by itself on the page, where there is but one. */
export function readShownDay(page: readonly PdfLine[]): string | null {
  const parts = page.flatMap(({ text, cells }) => (cells.length > 3 ? [] : [text, ...cells]));
  const found = (texts: readonly string[]) => [...new Set(texts.flatMap((text) => readDay(text)))];
  const named = found(
    parts.filter((text) => label.test(text)).map((text) => text.replace(label, '')),
  );
  const alone = found(parts.map((text) => text.replace(place, '')));
  const days = named.length > 0 ? named : alone;
  const [day] = days;
  return days.length === 1 && day !== undefined && day !== '?' ? day : null;
}

/** Empty for anything but a day by itself; `?` where nobody can tell which: 3/4/2023. */
function readDay(text: string): readonly string[] {
  const day = text.replace(/[.,]$/u, '');
  if (/^\d+$/u.test(day)) return [];
  const read = parseStatedDay(day);
  if (read === null) return /^\d{1,2}([-/.])\d{1,2}\1\d{4}$/u.test(day) ? ['?'] : [];
  return read >= firstDay ? [read] : [];
}

/** An earlier day is a number of something else, or that of which the text tells. */
const firstDay = '1900-01-01';

/** By which two lines are compared, whatever stands between their words. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
