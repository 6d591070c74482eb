/** The paragraphs of a PDF and the title that it states in, its title and what is left of the paragraphs out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import { kindLine } from '../headings/kind-line.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import type { PdfParagraph } from '../paragraphs/pdf-paragraph.ts';
import { findLargest, isDate, isSparse, joinTitle } from './find-largest.ts';
import type { FirstPage, Stated, Taken } from './first-page.ts';
import { isNoTitle, isUnnamed, standsAbove } from './is-no-title.ts';
import { isNumbered } from './is-part.ts';
import { findKind, isKind, nameKind } from './name-kind.ts';
import { office } from './read-author.ts';
import { letters, type NameReader, wordsOf } from './read-names.ts';
import { createRunningTest } from './running-test.ts';
import { takeAct, takeSubject } from './take-act.ts';
import { takeHead } from './take-head.ts';
import { isContact, takeTop } from './take-top.ts';

/** These name a file after the pattern that its pages were drawn after. */
const drawnAfterPattern = /canva/iu;

/** What a title is taken from, the surest first; where there is none of it, the file's name is safer. */
const evidences: readonly ((page: FirstPage) => Taken | null)[] = [
  takeAct,
  takeNamed,
  takeLargest,
  takeStated,
  takeKind,
  takeHead,
  takeSubject,
  takeTop,
];

export function takeTitle(
  all: readonly PdfParagraph[],
  bodySize: number,
  stated: Stated,
  pages: readonly (readonly PdfLine[])[],
  readNames: NameReader,
): { readonly title: string | null; readonly paragraphs: readonly PdfParagraph[] } {
  const lines = pages[(all[0]?.page ?? 1) - 1] ?? [];
  const page: FirstPage = {
    paragraphs: all.filter(
      (each) =>
        each.page === all[0]?.page && !isMasthead(each.text, lines) && !isSection(each, all),
    ),
    lines,
    isRunning: createRunningTest(lines, pages),
    bodySize,
    stated,
    isNames: (text) => readNames(text).length > 0,
  };
  for (const take of evidences) {
    const taken = take(page);
    if (taken !== null) return { title: taken.title, paragraphs: dropTaken(all, taken, page) };
  }
  return { title: null, paragraphs: all };
}

const titleWords = inKnownLanguages(({ fields }) => fields?.title.join('|') ?? '');
const label = new RegExp(`^(?:title|${titleWords}): +`, 'iu');
const labelledMinSize = 1.12;

/** `Title: Harbours of the North`, in letters larger than those of the text. */
function takeNamed({ paragraphs, bodySize }: FirstPage): Taken | null {
  const named = paragraphs.find(
    ({ text, size }) => label.test(text) && size > labelledMinSize * bodySize,
  );
  const title = named?.text.replace(label, '') ?? '';
  return named && !isNoTitle(title) ? { title, from: [named] } : null;
}

/** The largest letters, with what the cover says besides; or what the file states, where the page shows that. */
function takeLargest(page: FirstPage): Taken | null {
  const from = findNamed(page);
  const title = joinTitle(from);
  if (title === '' || isNoTitle(title)) return null;
  const named = readStated(page);
  if (named === null || !(isOnPage(named, page) || isOnPage(firstPart(named), page)))
    return nameKind({ title, from }, page);
  const size = Math.max(...from.map((each) => each.size));
  const isOf = (each: PdfParagraph) =>
    each.size > 0.97 * size && letters(named).includes(letters(each.text));
  const taken = { title: named, from: page.paragraphs.filter(isOf) };
  return legalForm.test(named) ? nameKind(taken, page) : taken;
}

/** Who publishes it is no title by itself: `Boats of the North, A.C.` */
const legalForm = /[ ,](?:A\. ?C\.?|S\. ?A\.?|Inc\.?|Ltd\.?|e\. ?V\.|GmbH|ONLUS)$/u;

/** Neither a running head, a day nor what stands above a title, unless the cover says what kind of document it is of that. */
function findNamed(page: FirstPage): readonly PdfParagraph[] {
  const isNamed = isSparse(page.paragraphs) && findKind(page) !== null;
  let rest = page.paragraphs.filter((each) => !page.isRunning(each) && !isDate(each.text));
  for (;;) {
    const largest = findLargest(rest, page);
    const below = isNamed ? largest : dropAbove(largest);
    if (below.length > 0 || largest.length === 0) return below;
    rest = rest.filter((each) => !largest.includes(each));
  }
}

function dropAbove(largest: readonly PdfParagraph[]): readonly PdfParagraph[] {
  if (standsAbove(joinTitle(largest))) return [];
  const below = largest.filter(({ text }) => !standsAbove(text));
  const isWords =
    below.length === largest.length || below.some(({ text }) => /\p{L}{3}/u.test(text));
  return isWords ? below : [];
}

function takeStated(page: FirstPage): Taken | null {
  const title = readStated(page);
  if (title === null) return null;
  const isLikely = /\p{L}\s+\S*\p{L}/u.test(title) && !drawnAfterPattern.test(page.stated.program);
  return isOnPage(title, page) || isLikely ? { title, from: [] } : null;
}

/** In letters no larger than the others: a heading among the first. */
function takeKind({ paragraphs }: FirstPage): Taken | null {
  const isTitle = ({ kind, text }: PdfParagraph) =>
    kind === 'heading' && (kindLine.test(text) || (isKind(text) && text.length >= kindMinChars));
  const head = paragraphs.filter((each) => !isContact(each)).slice(0, kindMaxParagraphs);
  const found = head.find(isTitle);
  return found ? { title: found.text, from: [found] } : null;
}

const kindMaxParagraphs = 3;
/** `Report` alone says less than the file's name. */
const kindMinChars = 12;

/** Null where the file states nothing, or what an office program states by itself. */
function readStated({ lines, stated: { title, program } }: FirstPage): string | null {
  if (title === null || isUnnamed(title)) return null;
  return office.test(program) && (isStale(title, lines) || isCut(title, lines)) ? null : title;
}

/** It is that of another file, of which this one is a copy: less than half of it is on the page. */
function isStale(title: string, lines: readonly PdfLine[]): boolean {
  const shown = new Set(lines.flatMap(({ text }) => wordsOf(text)));
  const words = wordsOf(title).filter((word) => word.length > 3);
  return words.length > 0 && words.filter((word) => shown.has(word)).length < 0.5 * words.length;
}

/** It is the beginning of a line, up to its first stop: `Harbour of St` */
function isCut(title: string, lines: readonly PdfLine[]): boolean {
  const shown = lines.map(({ text }) => letters(text));
  return shown.some((line) => line.startsWith(letters(title))) && !shown.includes(letters(title));
}

/** `Report on the Harbours – Second half of 2025` where a cover says `2025/II`; all of it, where that is of two words at most. */
function firstPart(title: string): string {
  const first = title.split(/ [-–—|] /u)[0] ?? '';
  return wordsOf(first).length >= partMinWords ? first : title;
}

const partMinWords = 3;

const isOnPage = (title: string, { lines }: FirstPage): boolean =>
  letters(lines.map(({ text }) => text).join(' ')).includes(letters(title));

/** The name of a journal: its number stands behind it elsewhere on the page. */
const isMasthead = (text: string, lines: readonly PdfLine[]): boolean =>
  lines.some(
    (line) =>
      line.text.startsWith(text) &&
      /^,? (?:vol(?:ume|umen)?\.? ?)?\d{1,4},? ?\(/iu.test(line.text.slice(text.length)),
  );

/** `1. Boats`, where another number stands before letters as large. */
function isSection(each: PdfParagraph, all: readonly PdfParagraph[]): boolean {
  const [number = ''] = each.text.split(' ');
  const isNext = ({ text, size }: PdfParagraph) =>
    isNumbered(text) && !text.startsWith(`${number} `) && Math.abs(size - each.size) < 0.5;
  return each.kind === 'heading' && isNumbered(each.text) && all.some(isNext);
}

/** What stands above a title, and who wrote it, lead to nothing; a title with nothing below it is all that there is to read. */
function dropTaken(
  all: readonly PdfParagraph[],
  { from }: Taken,
  { isNames }: FirstPage,
): readonly PdfParagraph[] {
  const begin = all.findIndex((each) => from.includes(each));
  const end = all.findLastIndex((each) => from.includes(each));
  const rest = all.flatMap((each, i) => {
    if (from.includes(each)) return [];
    return [i < begin || (i === end + 1 && isNames(each.text)) ? toText(each) : each];
  });
  return rest.length > 0 ? rest : all.map(toText);
}

const toText = (each: PdfParagraph): PdfParagraph =>
  each.kind === 'heading' ? { ...each, kind: 'text' } : each;
