/** The first page of a PDF in, a title out that is what it is by its kind and number, or what it says that it is about. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import type { PdfLine } from '../lines/read-lines.ts';
import { findLargest, joinTitle } from './find-largest.ts';
import type { FirstPage, Taken } from './first-page.ts';
import { isNoTitle, standsAbove } from './is-no-title.ts';

const acts = inKnownLanguages(({ documents }) => documents?.acts ?? '');
const numberWords = inKnownLanguages(({ documents }) => documents?.number ?? '');
const subjectWords = inKnownLanguages(({ documents }) => documents?.subject ?? '');

const number = String.raw`[\p{L}\d#./_-]*\d[\p{L}\d#./_-]*`;
const actLine = new RegExp(`^(?:${acts}) (?:(?:${numberWords}):? ?)?${number}$`, 'iu');
const actAlone = new RegExp(`^(?:${acts})$`, 'iu');
const numberLine = new RegExp(`^(?:${numberWords}):? *(${number})$`, 'iu');
const subjectLine = new RegExp(`^(?:${subjectWords}): +(\\S.*)$`, 'iu');

/** So many lines of the page are its head. */
const headMaxLines = 12;

const belowMinSize = 1.12;

/** `Notice 1036`, with what stands below it in larger letters; null where it is no such act. */
export function takeAct(page: FirstPage): Taken | null {
  const act = readAct(page.lines);
  if (act === null) return null;
  const from = page.paragraphs.filter(({ text }) => act === text);
  const { y, size } = page.lines.find(({ text }) => act === text) ?? { y: 0, size: 0 };
  const below = page.paragraphs.filter(
    (each) => each.top < y && each.size > belowMinSize * size && !page.isRunning(each),
  );
  const named = findLargest(below, page);
  const title = joinTitle(named);
  const isNone = title === '' || isNoTitle(title) || standsAbove(title) || page.isNames(title);
  return isNone ? { title: act, from } : { title: `${act}: ${title}`, from: [...from, ...named] };
}

/** An agency or a series stands above it, often in larger letters. */
function readAct(page: readonly PdfLine[]): string | null {
  const head = [...page].sort((a, b) => b.y - a.y).slice(0, headMaxLines);
  const act = head.find(({ text }) => actLine.test(text));
  if (act) return act.text;
  const kind = head.findIndex(({ text }) => actAlone.test(text));
  if (kind === -1) return null;
  const below = head.slice(kind + 1).flatMap(({ text }) => numberLine.exec(text)?.[1] ?? []);
  return below[0] === undefined ? null : `${head[kind]?.text} ${below[0]}`;
}

/** `Re: Boats of the North`; null where it says nothing of the kind. */
export function takeSubject({ paragraphs }: FirstPage): Taken | null {
  const [title] = paragraphs
    .slice(0, headMaxLines)
    .flatMap(({ text }) => subjectLine.exec(text)?.[1] ?? []);
  return title === undefined ? null : { title, from: [] };
}
