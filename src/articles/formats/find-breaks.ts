/** The lines of subtitles in order in, which of them begin a sentence or a line of their own out. */
import { hangs } from '../../language/find-pause.ts';
import type { Language } from '../../language/language.ts';
import { sentenceEnd } from '../said-paragraph.ts';

export interface Beginning {
  /** A sentence may begin here, though none has ended with a stop. */
  readonly isFresh: boolean;
  /** It is read as a line: a verse, a title on the screen, a sentence of subtitles that have no stops. */
  readonly isLine: boolean;
}

/** Of lines without stops so many end with one, as a question does. */
const endedMaxShare = 0.25;

/** Where capitals say so little, or stand on every line, a line may be a part of a sentence. */
const capitalMinShare = 0.3;

/** Programs that listen put a word or two on a line. */
const lineMinChars = 15;

/** So many lines in a row with a capital and no stop are verses. */
const minVerses = 3;

export function findBeginnings(lines: readonly string[], language: Language): readonly Beginning[] {
  const isUnended = lines.map((line) => !sentenceEnd.test(line));
  // Where all letters are capitals they say nothing.
  const isCapital = lines.map(
    (line) => /^[^\p{L}\p{N}]*\p{Lu}/u.test(line) && /\p{Ll}/u.test(line),
  );
  const opens = lines.map((_, i) => i > 0 && isUnended[i - 1] === true && isCapital[i] === true);
  const areBare = haveNoStops(lines, isUnended, isCapital);
  // After "of the" a name has its capital, and no sentence begins.
  const goesBefore = lines.map((_, i) => hangs(lines[i - 1] ?? '', language));
  const areVerses = findRuns(opens.map((open, i) => open && !goesBefore[i]));
  const isCard = findCards(lines, goesBefore);
  return lines.map((_, i) => {
    const before = lines[i - 1] ?? '';
    const isFresh = areBare && opens[i] === true && !goesBefore[i] && !/[,;–—-]$/u.test(before);
    const isLine =
      i > 0 && ((areBare ? isFresh : areVerses[i]) || isCard[i] || isCard[i - 1]) === true;
    return { isFresh: isFresh || isCard[i] === true, isLine };
  });
}

function haveNoStops(
  lines: readonly string[],
  isUnended: readonly boolean[],
  isCapital: readonly boolean[],
): boolean {
  const share = (are: readonly boolean[]) => are.filter(Boolean).length / Math.max(1, lines.length);
  const chars = lines.reduce((sum, line) => sum + line.length, 0) / Math.max(1, lines.length);
  return (
    share(isUnended) >= 1 - endedMaxShare &&
    share(isCapital) >= capitalMinShare &&
    chars >= lineMinChars
  );
}

function findRuns(opens: readonly boolean[]): readonly boolean[] {
  const found = opens.map(() => false);
  for (let start = 0; start < opens.length; start++) {
    let end = start;
    while (opens[end]) end++;
    if (end - start >= minVerses) found.fill(true, start, end);
    start = Math.max(start, end);
  }
  return found;
}

/** `THE OLD QUAY`, `Ana Rojas - Minister of the Sea`: nobody says them. */
function findCards(lines: readonly string[], goesBefore: readonly boolean[]): readonly boolean[] {
  const isShouted = lines.map((line) => /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line));
  const isStyle = isShouted.filter(Boolean).length > lines.length / 4;
  return lines.map(
    (line, i) =>
      !sentenceEnd.test(line) &&
      !goesBefore[i] &&
      !/^[^\p{L}\p{N}]*\p{Ll}/u.test(lines[i + 1] ?? '') &&
      ((isShouted[i] === true && !isStyle) || roleCard.test(line)),
  );
}

const namePart = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const roleCard = new RegExp(
  `^${namePart}(?: ${namePart}){1,3} ?(?:[|–—]|(?<= )-) ?\\p{Lu}[^.!?]{3,90}$`,
  'u',
);
