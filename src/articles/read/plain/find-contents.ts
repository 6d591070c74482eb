/** The paragraphs of a plain text in, which of them are its table of contents out. */
import type { Line } from '../read-inline.ts';
import type { Visible } from '../visible.ts';

/** The lines between two blank ones. */
export interface Paragraph {
  readonly lines: readonly Line[];
  /** On one line where it is prose; a list's items and a table's rows each on theirs. */
  readonly shown: readonly Visible[];
  readonly isList: boolean;
  /** All of its lines begin further in than those of the text do. */
  readonly isSetIn: boolean;
  /** Blank lines above it. */
  readonly gap: number;
  /** More blank lines stand above it than part the paragraphs of the same text. */
  readonly isApart: boolean;
}

/** Fewer lines in a row that come again as headings are no table of contents. */
const minLines = 3;

const entryMaxChars = 150;

/** A title on two lines, or worded otherwise, between others. */
const gapMaxParagraphs = 2;
const foundMinShare = 0.75;

/** `Contents`, `Índice`, whatever it is called. */
const labelMaxChars = 40;

/**
 * Those whose lines, in a row, come again as headings further down, with the line that says what they are.
 * `headings`: by what each paragraph that is a heading may be called; none for others.
 */
export function findContents(
  paragraphs: readonly Paragraph[],
  headings: readonly (readonly string[])[],
  text: string,
): boolean[] {
  const isHeading = (i: number) => (headings[i]?.length ?? 0) > 0;
  const places = new Map(
    headings.flatMap((names, i) => names.map((name) => [toEntry(name), i] as const)),
  );
  const comesAgain = ({ start, end }: Line, i: number) =>
    end - start <= entryMaxChars && (places.get(toEntry(text.slice(start, end))) ?? -1) > i;
  const found = paragraphs.map(
    ({ lines }, i) => lines.filter((line) => comesAgain(line, i)).length,
  );
  const isContents = paragraphs.map(() => false);
  for (let first = 0; first < found.length; first++) {
    if (!found[first] || isHeading(first)) continue;
    let last = first;
    for (let next = first; next <= last + 1 + gapMaxParagraphs && next < found.length; next++) {
      if (found[next] && !isHeading(next)) last = next;
    }
    const lines = paragraphs
      .slice(first, last + 1)
      .reduce((sum, each) => sum + each.lines.length, 0);
    const again = found.slice(first, last + 1).reduce((sum, count) => sum + count, 0);
    const isList = again >= minLines && again >= foundMinShare * lines;
    if (isList) isContents.fill(true, isLabel(paragraphs[first - 1]) ? first - 1 : first, last + 1);
    first = last;
  }
  return isContents;
}

function isLabel(before: Paragraph | undefined): boolean {
  const label = before?.lines.length === 1 ? (before.shown[0]?.text ?? '') : '';
  return label.length <= labelMaxChars && /^\p{Lu}[\p{L} ]+[:.]?$/u.test(label);
}

/** Short lines that stood in a list of such lines further up, as those of a book's contents do. */
export function findListed(
  paragraphs: readonly Paragraph[],
  isShort: readonly boolean[],
): readonly boolean[] {
  const entries = paragraphs.map(({ shown }, i) =>
    isShort[i] ? toEntry(shown[0]?.text ?? '') : '',
  );
  const isListed = (i: number) =>
    entries[i] !== '' && (entries[i - 1] ?? '') !== '' && (entries[i + 1] ?? '') !== '';
  const firstAt = new Map([...entries.entries()].reverse().map(([i, entry]) => [entry, i]));
  const listed = new Set<string>();
  const comesAgain: boolean[] = [];
  for (const [i, entry] of entries.entries()) {
    const isKnown = listed.has(entry);
    if (isListed(i) && !isKnown) for (const each of entries.slice(i - 1, i + 2)) listed.add(each);
    comesAgain.push(isKnown && (firstAt.get(entry) ?? i) < i && comesAgain.at(-1) !== true);
  }
  const count = comesAgain.filter(Boolean).length;
  return count >= minLines ? comesAgain : comesAgain.map(() => false);
}

/** A heading as a table of contents has it, without the number of its page. */
export function toEntry(line: string): string {
  const entry = line
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?:[.…·_\t][^\S\t]*|\s\s)\d{1,4}\s*$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return entry === '' ? line : entry;
}
