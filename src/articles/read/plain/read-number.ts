/** A paragraph of a plain text in, the number of a chapter on it out. */
import {
  type Counted,
  isShouted,
  readBareNumber,
  readStacked,
  readTitledNumber,
} from '../../chapter-number.ts';
import type { Paragraph } from './find-contents.ts';

export const titleMaxChars = 80;
export const titleMaxLines = 3;
const titledMaxChars = 200;

/** Old books tell behind the word and the number what happens in the chapter. */
const [toldMaxLines, toldMaxChars] = [8, 500];

/** Marks of notes and numbers of pages that stand behind a heading: `[6]`, `(p14)`. */
const noteMark = / ?(?:\[[\d*]{1,4}\]|[({[]p?\.? ?\d{1,4}[)}\]]| \[?\*{1,2}\]?)$/u;

/** A heading without the marks of notes behind it. */
export const nameOf = ({ shown }: Paragraph): string =>
  shown
    .map(({ text }) => text.replaceAll('\n', ' '))
    .join(' ')
    .replace(noteMark, '');

/** Below more blank lines, with a title too. */
export function readNumber(paragraph: Paragraph): Counted | null {
  const { lines, shown, isApart } = paragraph;
  const bare = lines.length === 1 ? readBareNumber(shown[0]?.text ?? '') : null;
  if (bare !== null || !isApart) return bare;
  const text = nameOf(paragraph);
  if (text.length > titledMaxChars || lines.length > titleMaxLines) {
    const isLong = lines.length > toldMaxLines || text.length > toldMaxChars;
    const told = isLong ? null : readTitledNumber(text);
    return told?.word === '' ? null : told;
  }
  const onTwo = lines.length > 1 ? readStacked(text) : null;
  if (onTwo !== null) return onTwo;
  const titled = readTitledNumber(text);
  const isName = lines.length === 1 || titled?.word !== '' || isShouted(text);
  return isName ? titled : null;
}
