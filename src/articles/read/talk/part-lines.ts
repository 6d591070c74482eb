/** The lines of a paragraph of a talk in, the same by who says them out, pieces of one turn joined to whole sentences. */
import { detectArticle } from '../../../language/detect/detect-article.ts';
import { beginsAnew } from '../../../language/find-pause.ts';
import { languageOf } from '../../../language/languages.ts';
import { splitSentences } from '../../../language/sentences.ts';
import type { LanguageCode } from '../../../model.ts';
import {
  paragraphChars,
  sentenceEnd,
  sentenceMaxChars,
  unendedChars,
} from '../../said-paragraph.ts';
import type { Line } from '../read-inline.ts';
import { marks } from '../visible.ts';

const sampleChars = 2000;

/** So much of it tells whether a stop ends a sentence. */
const endChars = 80;

const stop = /[.!?…。！？]/u;

/** `turnOf`: what begins with the line, if anything does. Null where nothing begins with the first. */
export function partLines(
  lines: readonly Line[],
  veiled: string,
  turnOf: (line: Line) => { readonly speaker: string | null } | undefined,
): readonly (readonly Line[])[] | null {
  const [first] = lines;
  if (first === undefined || turnOf(first) === undefined) return null;
  const sample = veiled.slice(first.start, first.start + sampleChars);
  const code = detectArticle(readable(sample));
  const parts: Line[][] = [];
  let speaker: string | null = null;
  let [chars, before, hasStops] = [0, '', false];
  for (const line of lines) {
    const turn = turnOf(line);
    const text = readable(veiled.slice(line.start, line.end));
    const isOther = turn !== undefined && turn.speaker !== null && turn.speaker !== speaker;
    const isEnded = hasStops
      ? endsSentence(before, code)
      : beginsAnew(before, text, languageOf(code));
    const maxChars = hasStops ? sentenceMaxChars : unendedChars;
    const isFull = turn !== undefined && chars >= (isEnded ? paragraphChars : maxChars);
    const mayCut = hasStops && !isEnded && chars >= paragraphChars;
    const rest = isOther || isFull || !mayCut ? null : cutLast(parts.at(-1), veiled, code);
    if (rest !== null) {
      parts.push([rest]);
      chars = rest.end - rest.start;
    } else if (parts.length === 0 || isOther || isFull) {
      parts.push([]);
      [chars, hasStops] = [0, false];
    }
    parts.at(-1)?.push(line);
    speaker = turn?.speaker ?? speaker;
    [chars, before, hasStops] = [chars + text.length, text, hasStops || stop.test(text)];
  }
  return parts;
}

/** Whatever follows: the next line may begin with who speaks. */
function endsSentence(text: string, code: LanguageCode): boolean {
  if (!sentenceEnd.test(text)) return false;
  const end = text.slice(-endChars);
  return splitSentences(`${end} And`, code).at(-1)?.start === end.length + 1;
}

/** Takes from the part the sentence with which its last line ends, and gives it; null where that line has no other. */
function cutLast(part: Line[] | undefined, veiled: string, code: LanguageCode): Line | null {
  const line = part?.at(-1);
  if (part === undefined || line === undefined) return null;
  const sentences = splitSentences(veiled.slice(line.start, line.end), code);
  const start = line.start + (sentences.at(-1)?.start ?? 0);
  if (sentences.length < 2) return null;
  part[part.length - 1] = { start: line.start, end: start };
  return { start, end: line.end };
}

const readable = (text: string): string => text.replaceAll(marks.none, '').trim();
