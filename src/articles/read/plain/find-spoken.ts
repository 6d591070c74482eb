/** The paragraphs of a plain text in, which lines of a talk stand in it out: none of them is a heading. */
import { hasInk } from '../block.ts';
import type { Line } from '../read-inline.ts';
import { readTurnLabel } from '../turn-label.ts';
import type { Paragraph } from './find-contents.ts';
import { readNumber } from './read-number.ts';

/** A word with a colon alone on its line may be a heading. */
export const isTurnLine = ({ start, end }: Line, text: string): boolean =>
  readTurnLabel(text.slice(start, end))?.isAlone === false;

/** Fewer may be words with a colon. */
const minTurns = 3;

/** Turns, and the lines that stand right below what is said. */
export function findSpoken(
  paragraphs: readonly Paragraph[],
  text: string,
): (paragraph: Paragraph) => boolean {
  // `CHAPTER I: THE QUAY` stands further below what is above it than a turn does.
  const isTurn = (paragraph: Paragraph, line: Line) =>
    isTurnLine(line, text) && !(paragraph.isApart && readNumber(paragraph) !== null);
  const turns = paragraphs.filter((each) => each.lines[0] && isTurn(each, each.lines[0])).length;
  if (turns < minTurns) return () => false;
  return (paragraph) => {
    const [line] = paragraph.lines;
    if (line === undefined) return false;
    const before = text.lastIndexOf('\n', line.start - 2) + 1;
    return isTurn(paragraph, line) || (line.start > 0 && hasInk(text.slice(before, line.start)));
  };
}
