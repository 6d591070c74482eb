/** The lines of a paragraph of a talk in, the same by who says them out, pieces of one turn joined to whole sentences. */
import { detectArticle } from '../../../language/detect/detect-article.ts';
import { findPause } from '../../../language/find-pause.ts';
import { languageOf } from '../../../language/languages.ts';
import { splitSentences } from '../../../language/sentences.ts';
import type { LanguageCode } from '../../../model.ts';
import {
  cutMinChars,
  likelyChars,
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
  const unendedMax = unendedChars(languageOf(code));
  const parts: Line[][] = [];
  let speaker: string | null = null;
  let [chars, before, hasStops] = [0, '', false];
  for (const line of lines) {
    const turn = turnOf(line);
    const text = readable(veiled.slice(line.start, line.end));
    const isOther = turn !== undefined && turn.speaker !== null && turn.speaker !== speaker;
    const isEnded = hasStops && endsSentence(before, code);
    const isFull = turn !== undefined && chars >= (isEnded ? paragraphChars : sentenceMaxChars);
    const mayCut = !isEnded && chars >= (hasStops ? paragraphChars : unendedMax);
    const cut = hasStops ? cutLast : cutAtPause;
    const rest = isOther || isFull || !mayCut ? null : cut(parts.at(-1) ?? [], veiled, code);
    if (rest !== null) {
      parts.push(rest);
      chars = readable(rest.map(({ start, end }) => veiled.slice(start, end)).join(' ')).length;
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
function cutLast(part: Line[], veiled: string, code: LanguageCode): Line[] | null {
  const line = part.at(-1);
  if (line === undefined) return null;
  const sentences = splitSentences(veiled.slice(line.start, line.end), code);
  return sentences.length < 2
    ? null
    : cutAt(part, veiled, line.start + (sentences.at(-1)?.start ?? 0));
}

/** Takes from the part what follows the likeliest end of a sentence, and gives it; null where nothing tells of one. */
function cutAtPause(part: Line[], veiled: string, code: LanguageCode): Line[] | null {
  const from = part[0]?.start ?? 0;
  // A line begins with its time, which is veiled.
  const lines = part.map(({ start, end }) => {
    const said = Math.max(0, veiled.slice(start, end).search(seen));
    return { at: start + said - from, pause: 0 };
  });
  const text = veiled.slice(from, part.at(-1)?.end);
  const next = findPause(text, lines, cutMinChars, languageOf(code), likelyChars);
  return next === null ? null : cutAt(part, veiled, from + next);
}

/** Shortens the part to what stands before `next`, and gives the rest. */
function cutAt(part: Line[], veiled: string, next: number): Line[] {
  const [line, ...after] = part.splice(part.findIndex(({ end }) => end > next));
  if (line === undefined || readable(veiled.slice(line.start, next)) === '') {
    return line ? [line, ...after] : [];
  }
  part.push({ start: line.start, end: next });
  return [{ start: next, end: line.end }, ...after];
}

const seen = new RegExp(`[^\\s${marks.none}]`, 'u');

const readable = (text: string): string => text.replaceAll(marks.none, '').trim();
