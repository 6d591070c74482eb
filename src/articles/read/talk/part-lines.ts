/** The lines of a paragraph of a talk in, the same by who says them out, pieces of one turn joined to whole sentences. */
import { detectArticle } from '../../../language/detect/detect-article.ts';
import { beginsAnew } from '../../../language/find-pause.ts';
import { languageOf } from '../../../language/languages.ts';
import type { Line } from '../read-inline.ts';
import { marks } from '../visible.ts';

/** A paragraph of this length ends with its sentence, or where one seems to begin in what has no stops; one of the next with its line. */
const paragraphChars = 500;
const unendedChars = 900;

const sampleChars = 2000;

const stop = /[.!?…。！？]/u;
const sentenceEnd = /[.!?…。！？][\p{Pe}\p{Pf}"'’]*$/u;

/** `turnOf`: what begins with the line, if anything does. Null where nothing begins with the first. */
export function partLines(
  lines: readonly Line[],
  veiled: string,
  turnOf: (line: Line) => { readonly speaker: string | null } | undefined,
): readonly (readonly Line[])[] | null {
  const [first] = lines;
  if (first === undefined || turnOf(first) === undefined) return null;
  const sample = veiled.slice(first.start, first.start + sampleChars);
  const language = languageOf(detectArticle(readable(sample)));
  const parts: Line[][] = [];
  let speaker: string | null = null;
  let [chars, before, hasStops] = [0, '', false];
  for (const line of lines) {
    const turn = turnOf(line);
    const text = readable(veiled.slice(line.start, line.end));
    const isOther = turn !== undefined && turn.speaker !== null && turn.speaker !== speaker;
    const isEnded = hasStops ? sentenceEnd.test(before) : beginsAnew(before, text, language);
    const isFull = chars >= (isEnded ? paragraphChars : unendedChars);
    if (parts.length === 0 || isOther || (turn !== undefined && isFull)) {
      parts.push([]);
      [chars, hasStops] = [0, false];
    }
    parts.at(-1)?.push(line);
    speaker = turn?.speaker ?? speaker;
    [chars, before, hasStops] = [chars + text.length, text, hasStops || stop.test(text)];
  }
  return parts;
}

const readable = (text: string): string => text.replaceAll(marks.none, '').trim();
