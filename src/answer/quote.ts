/** A passage's text in, the part of it that fits out, cut at sentence ends, in pieces ready to be marked. */
import { splitSentences } from '../language/sentences.ts';
import type { LanguageCode, Span } from '../model.ts';

/** A run of a quote; joined, the pieces' texts are an exact slice of the passage. */
export interface Piece {
  readonly text: string;
  /** Part of a word that the question asked for. */
  readonly matched: boolean;
  /** Part of the sentence that answers best. */
  readonly inSentence: boolean;
}

export interface Quote {
  readonly pieces: readonly Piece[];
  /** True where text of the passage was left out before or after the quote; shown as `[…]`. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

export interface QuoteOptions {
  readonly language: LanguageCode;
  /** What must be in the quote; the passage's beginning where null. */
  readonly sentence: Span | null;
  /** Marked whole words, in order. */
  readonly matches: readonly Span[];
  /** The most that `measure` may give for the quoted slice. */
  readonly maxSize: number;
  /** Size of a slice once rendered (escaping makes text longer); `text.length` for plain text. */
  readonly measure: (text: string) => number;
}

/** Grows from `sentence` to its neighbours while the quote fits; a longer sentence is cut between words. */
export function quotePassage(text: string, options: QuoteOptions): Quote {
  const window = chooseWindow(text, options);
  return {
    pieces: cutPieces(text, window, options),
    cutBefore: text.slice(0, window.start).trim() !== '',
    cutAfter: text.slice(window.end).trim() !== '',
  };
}

function chooseWindow(text: string, { language, sentence, maxSize, measure }: QuoteOptions): Span {
  const whole = { start: 0, end: text.length };
  const fits = ({ start, end }: Span): boolean => measure(text.slice(start, end)) <= maxSize;
  if (fits(whole)) return whole;
  const sentences = splitSentences(text, language);
  const kept = sentence ?? sentences[0] ?? whole;
  if (!fits(kept)) return { start: kept.start, end: lastFittingEnd(text, kept, fits) };
  let last = sentences.findIndex(({ end }) => end >= kept.end);
  // What is kept may be two sentences.
  let first = sentences.findIndex(({ end }) => end > kept.start);
  let window = kept;
  const grow = (from: number, to: number): boolean => {
    const wider = { start: sentences[from]?.start ?? -1, end: sentences[to]?.end ?? -1 };
    if (wider.start < 0 || wider.end < 0 || !fits(wider)) return false;
    [first, last, window] = [from, to, wider];
    return true;
  };
  // What follows explains an answer more often than what comes before it, so it is tried first.
  for (let grown = true; grown; ) {
    const after = grow(first, last + 1);
    grown = grow(first - 1, last) || after;
  }
  return window;
}

/** The end of the last word that fits; within a word longer than that, of the last whole character. */
function lastFittingEnd(text: string, { start, end }: Span, fits: (span: Span) => boolean): number {
  const ends = [...text.slice(start, end).matchAll(/\S(?=\s|$)/gu)].map(
    (match) => start + match.index + match[0].length,
  );
  const fitting = lastThat(ends, (at) => fits({ start, end: at }));
  if (fitting !== undefined) return fitting;
  let at = start;
  const places = [...text.slice(start, end)].map((character) => {
    at += character.length;
    return at;
  });
  return lastThat(places, (place) => fits({ start, end: place })) ?? start;
}

/** The last of `values` that holds, where those that hold come first: binary search. */
function lastThat(
  values: readonly number[],
  holds: (value: number) => boolean,
): number | undefined {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return values[low - 1];
}

/** Cuts the window wherever a mark begins or ends. */
function cutPieces(text: string, window: Span, { sentence, matches }: QuoteOptions): Piece[] {
  const marks = [...matches, ...(sentence ? [sentence] : [])];
  const inside = (at: number): boolean => at > window.start && at < window.end;
  const cuts = marks.flatMap(({ start, end }) => [start, end]).filter(inside);
  const places = [...new Set([window.start, ...cuts, window.end])].sort((a, b) => a - b);
  let next = 0;
  const pieces: Piece[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i] as number;
    const end = places[i + 1] as number;
    while ((matches[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    pieces.push({
      text: text.slice(start, end),
      matched: (matches[next]?.start ?? Number.POSITIVE_INFINITY) <= start,
      inSentence: sentence !== null && sentence.start <= start && end <= sentence.end,
    });
  }
  return pieces;
}
