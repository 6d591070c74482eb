/** The lines of a page in, the same out with each initial that is as high as some lines set before its word. */
import { foldWord } from '../../../../language/fold.ts';
import { isCommonWord } from '../../../../language/is-common-word.ts';
import { isStopWord } from '../../../../language/is-stop-word.ts';
import type { PdfLine } from './read-lines.ts';

/** In letters of the text beside it. */
const initialMinSize = 1.8;
/** Of a letter, from its foot to its head. */
const capHeight = 0.7;
/** In letters of the text: so near are the heads of both. */
const levelReach = 0.6;
/** In letters as large as the initial, from where it begins to where its word goes on. */
const besideReach = 1.3;

/** Fonts that have capitals alone may say that they are small letters. */
const initial = /^[“"«‘'¿¡]?\p{L}$/u;

/** On facing pages that are kept as one, two of them stand on one line. */
export function joinInitials(lines: readonly PdfLine[]): readonly PdfLine[] {
  const joined = new Map<PdfLine, PdfLine>();
  const taken = new Set<PdfLine>();
  for (const line of lines.filter(({ cells }) => cells.every((cell) => initial.test(cell)))) {
    const found = line.cells.map((text, i) =>
      findBeside({ ...line, text, left: line.lefts[i] ?? line.left }, lines),
    );
    if (found.some((each) => each === undefined || joined.has(each))) continue;
    taken.add(line);
    for (const [i, beside] of found.entries())
      if (beside) joined.set(beside, join(line.cells[i] ?? '', beside));
  }
  return lines.flatMap((line) => (taken.has(line) ? [] : [joined.get(line) ?? line]));
}

/** The first line of its text: as high as its head, and right beside it. */
function findBeside(letter: PdfLine, lines: readonly PdfLine[]): PdfLine | undefined {
  const headOf = ({ y, size }: PdfLine) => y + capHeight * size;
  return lines.find(
    (line) =>
      letter.size >= initialMinSize * line.size &&
      (/\p{Lu}$/u.test(letter.text) ? /^\p{L}/u : /^\p{Ll}/u).test(line.text) &&
      Math.abs(headOf(letter) - headOf(line)) < levelReach * line.size &&
      line.left > letter.left &&
      line.left - letter.left < besideReach * letter.size,
  );
}

function join(drawn: string, line: PdfLine): PdfLine {
  const letter = drawn.toUpperCase();
  const before = isWord(letter, line.text) ? `${letter} ` : letter;
  const [first = '', ...rest] = line.cells;
  return { ...line, text: before + line.text, cells: [before + first, ...rest] };
}

/** `A` before `harbour`, but not before `fter`, nor `T` before `he`. */
function isWord(letter: string, text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const bare = letter.slice(-1);
  return (
    !isCommonWord(bare + first) &&
    (isCommonWord(first) || /^\p{Lu}\p{Ll}/u.test(first)) &&
    isStopWord(foldWord(bare))
  );
}
