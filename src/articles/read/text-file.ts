/** A file's text as it was read or made from another format, whether it is Markdown, and where its lines stand in the file. */
import type { Place, Places } from '../formats/converted.ts';
import { readPlaceMarks } from '../place-marks.ts';
import { findTimes } from './talk/find-times.ts';

export interface TextFile {
  /** Below the knowledge folder, `/` between folders; what ends in `.txt` and was not converted is plain text, all else Markdown. */
  readonly path: string;
  /** In NFC, with `\n` line ends and without byte order mark. */
  readonly text: string;
  /** Where its lines stand in the file that it was made from; left out where it is the file's own text. */
  readonly places?: Places;
}

/** What a file was converted to is Markdown, whatever its name says. */
export function isMarkdown({ path, places }: TextFile): boolean {
  return places !== undefined || !/\.txt$/i.test(path);
}

/** Where a line of the text stands in the file. */
export function findPlace({ places }: TextFile, line: number): Place {
  if (places === undefined) return { line };
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.[0] ?? line) <= line) low = middle + 1;
    else high = middle;
  }
  return places[low - 1]?.[1] ?? {};
}

/** By the lines of a file that was converted, else by the comments or the times of a text that says so itself. */
export function createPlaceFinder(file: TextFile): (line: number, offset: number) => Place {
  const comments = isMarkdown(file) ? readPlaceMarks(file.text) : [];
  const times = findTimes(file.text).map(({ from, place }) => [from, place] as const);
  const marks = file.places !== undefined ? [] : comments.length > 0 ? comments : times;
  let next = 0;
  return (line, offset) => {
    // A note stands behind what calls it, and in the file below.
    while ((marks[next - 1]?.[0] ?? 0) > offset) next--;
    while ((marks[next]?.[0] ?? Number.POSITIVE_INFINITY) <= offset) next++;
    const place = marks[next - 1]?.[1];
    return { ...findPlace(file, line), ...(place === undefined ? {} : { place }) };
  };
}
