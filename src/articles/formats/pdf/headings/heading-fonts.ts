/** The lines of a PDF in, which of them are headings by their font alone out: one that little else is set in. */
import type { PdfLine } from '../lines/read-lines.ts';

export type FontTest = (line: PdfLine) => boolean;

/** A font with fewer such lines may stress a word of the text. */
const minLines = 3;
const minShare = 0.7;
const headingMaxChars = 80;
/** A heading goes on in a second line at times. */
const runMaxLines = 2;

export function createFontTest(lines: readonly PdfLine[], bodySize: number): FontTest {
  const body = findBodyFont(lines);
  const all = new Map<string, number>();
  const short = new Map<string, number>();
  const heads = new Set<PdfLine>();
  for (const run of listRuns(lines)) {
    const [font, below] = [fontOf(run.lines[0]), run.below];
    const isOne = run.lines.length <= runMaxLines;
    all.set(font, (all.get(font) ?? 0) + (isOne ? 1 : run.lines.length));
    if (!isOne || below === undefined || below.text.length <= 40) continue;
    // A summary may be in smaller letters, and what it is called too.
    const size = Math.min(bodySize, below.size);
    if (!run.lines.every((line) => isShort(line, size))) continue;
    short.set(font, (short.get(font) ?? 0) + 1);
    for (const line of run.lines) heads.add(line);
  }
  const fonts = new Set(
    [...short].flatMap(([font, count]) =>
      font !== body && count >= minLines && count >= minShare * (all.get(font) ?? 0) ? [font] : [],
    ),
  );
  return (line) => fonts.has(fontOf(line)) && (heads.has(line) || isShort(line, bodySize));
}

/** A line that begins in other letters is a sentence, most of which is stressed. */
const fontOf = (line: PdfLine | undefined): string =>
  line?.firstFont === undefined ? (line?.font ?? '') : `${line.firstFont} ${line.font}`;

/** Of most letters. */
export function findBodyFont(lines: readonly PdfLine[]): string | undefined {
  const letters = new Map<string, number>();
  for (const { font, text } of lines) letters.set(font, (letters.get(font) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** `Boat(s)`, `The old quay (north)`, at the end; `count()` is code. */
const bracketed = /(?<=\p{L} ?)\((?:\p{L}|[\p{L}\d][\p{L}\d ,.-]{1,40})\)$/u;

function isShort({ text, size, cells }: PdfLine, bodySize: number): boolean {
  return (
    text.length <= headingMaxChars &&
    size > 0.97 * bodySize &&
    cells.length === 1 &&
    /^[\p{Lu}\d¿¡]/u.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/[.,:;=(){}<>_/\\…]$|[={}<>;]|@\S{1,80}\.\p{L}|(?<!\p{L})_|_(?!\p{Ll})|https?:/u.test(
      text.replace(bracketed, ''),
    )
  );
}

interface Run {
  readonly lines: readonly PdfLine[];
  readonly below: PdfLine | undefined;
}

/** Lines of one font between those of others, and what stands below them. */
function listRuns(lines: readonly PdfLine[]): readonly Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < lines.length; ) {
    let end = i + 1;
    while (end < lines.length && fontOf(lines[end]) === fontOf(lines[i])) end++;
    runs.push({ lines: lines.slice(i, end), below: lines[end] });
    i = end;
  }
  return runs;
}
