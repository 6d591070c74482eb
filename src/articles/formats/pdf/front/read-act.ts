/** The lines of a PDF's first page in, what it is by its kind and number, or by what it says that it is about, out. */
import { inKnownLanguages } from '../../../../language/in-any-language.ts';
import type { PdfLine } from '../lines/read-lines.ts';

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

/** An agency or a series stands above it, often in larger letters. */
export function readAct(page: readonly PdfLine[]): string | null {
  const head = [...page].sort((a, b) => b.y - a.y).slice(0, headMaxLines);
  const act = head.find(({ text }) => actLine.test(text));
  if (act) return act.text;
  const kind = head.findIndex(({ text }) => actAlone.test(text));
  if (kind === -1) return null;
  const below = head.slice(kind + 1).flatMap(({ text }) => numberLine.exec(text)?.[1] ?? []);
  return below[0] === undefined ? null : `${head[kind]?.text} ${below[0]}`;
}

/** `Re: Boats of the North` */
export function readSubject(texts: readonly string[]): string | null {
  const [subject] = texts
    .slice(0, headMaxLines)
    .flatMap((text) => subjectLine.exec(text)?.[1] ?? []);
  return subject ?? null;
}
