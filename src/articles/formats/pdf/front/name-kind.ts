/** The title on the cover of a PDF in, with what the cover says besides of the kind of document and its year out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import { findLargest, isDate, isSparse, joinTitle, topMinSize } from './find-largest.ts';
import type { FirstPage, Taken } from './first-page.ts';
import { isNoTitle, standsAbove } from './is-no-title.ts';
import { letters } from './read-names.ts';

const kinds = inKnownLanguages(({ documents }) => documents?.kinds ?? '');
const year = String.raw`(?:(?:19|20)\d{2}(?: ?[–/-] ?(?:(?:19|20)\d{2}|\d{2}))?)`;
const kindWord = new RegExp(`(?<!\\p{L})(?:${kinds})(?!\\p{L})`, 'iu');
const kindAlone = new RegExp(
  `^(?:${year} )?(?:(?:[\\p{L}’'-]{1,20} ){0,3}(?:${kinds})|(?:${kinds})(?: [\\p{L}’'-]{1,20}){0,2})(?: (?:FY )?${year})?$`,
  'iu',
);
const yearAlone = new RegExp(`^(?:FY )?${year}$`, 'u');

const kindMaxChars = 50;

/** `Annual Report`, `Memoria de actividades 2019`: says what a document is, and not of what. */
export const isKind = (text: string): boolean =>
  text.length <= kindMaxChars && kindAlone.test(text);

/**
 * A cover shows who publishes a report, or what moves them, in larger letters than that it is one; or
 * that it is one in larger letters than of what.
 */
export function nameKind(taken: Taken, page: FirstPage): Taken {
  if (!isSparse(page.paragraphs)) return taken;
  if (isKind(taken.title) || leadsOn(taken.title)) return nameSubject(taken, page);
  if (kindWord.test(taken.title)) return taken;
  const kind = findKind(page);
  if (kind === null) return taken;
  const named = addPart(taken, withYear(kind, page), page);
  // A motto that begins in the middle has its first words in a picture.
  if (/^\p{Ll}/u.test(taken.title)) return { ...named, title: withYear(kind, page) };
  return leadsOn(named.title) ? nameSubject(named, page) : named;
}

/** `Harbours of the North: Final Report`, `A Report on:` */
const leadsOn = (title: string): boolean => title.endsWith(':') || isKind(lastPart(title));

interface Shown {
  readonly text: string;
  readonly size: number;
}

/** Null where nothing says it in letters larger than those of the text; with the lines below, where it breaks off. */
export function findKind({ lines, paragraphs, bodySize }: FirstPage): string | null {
  const isLarge = ({ text, size }: Shown) =>
    size > topMinSize * bodySize && /^[\p{Lu}\d]/u.test(text);
  const isWhole = (each: Shown) => isLarge(each) && isKind(each.text);
  const line = (paragraphs.find(isWhole) ?? lines.find(isWhole))?.text ?? null;
  if (line === null || !breaksOff.test(line)) return line;
  const whole = paragraphs.find((each) => isLarge(each) && each.text.startsWith(`${line} `));
  return whole && whole.text.length <= 2 * kindMaxChars ? whole.text : line;
}

/** `Annual Report of the` */
const breaksOff = / \p{Ll}{1,3}$/u;

/** What stands in the next largest letters; again, where that ends with a colon. */
function nameSubject(taken: Taken, page: FirstPage): Taken {
  const rest = page.paragraphs.filter((each) => !taken.from.includes(each) && !isDate(each.text));
  const largest = findLargest(rest, page);
  const text = joinTitle(largest);
  const isNone =
    text === '' ||
    isNoTitle(text) ||
    standsAbove(text) ||
    page.isNames(text) ||
    (!isKind(taken.title) && edition.test(text));
  if (isNone) return { ...taken, title: withYear(taken.title.replace(/:$/u, ''), page) };
  const named = { title: addSubject(taken.title, text), from: [...taken.from, ...largest] };
  return text.endsWith(':') ? nameSubject(named, page) : named;
}

/** The number of an edition, of a series or a year. */
const edition = /\d{3}|\d\.\d/u;

/** `Final Report: Boats` behind `Harbours: Final Report` says the kind once. */
function addSubject(title: string, subject: string): string {
  const kind = lastPart(title);
  const head = subject.startsWith(kind) ? title.slice(0, -kind.length) : `${title}: `;
  return `${head}${subject}`.replaceAll('::', ':');
}

const lastPart = (title: string): string => title.split(/: | [–—-] /u).at(-1) ?? '';

/** `Annual Report` above `2019` */
function withYear(kind: string, { lines }: FirstPage): string {
  if (/\d{4}/u.test(kind)) return kind;
  const years = lines.flatMap(({ text }) => (yearAlone.test(text) ? [text] : []));
  return years.length === 1 ? `${kind} ${years[0]}` : kind;
}

function addPart({ title, from }: Taken, part: string, { paragraphs }: FirstPage): Taken {
  const shown = paragraphs.filter(({ text }) => letters(part).includes(letters(text)));
  return { title: `${title}: ${part}`, from: [...from, ...shown] };
}
