/** A passage's text in, the part of it that fits out, cut at the ends of sentences, or of lines of code, in pieces ready to be marked. */
import type { Span } from '../model.ts';
import { chooseWindow, type Quoted } from './choose-window.ts';

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
  /** It begins or ends where a line of code, an item or a verse does: what stands for the rest has a line of its own. */
  readonly beginsLine: boolean;
  readonly endsLine: boolean;
}

export interface QuoteOptions {
  /** What must be in the quote; the passage's beginning where null. */
  readonly sentence: Span | null;
  /** Marked whole words, in order. */
  readonly matches: readonly Span[];
  /** The most that `measure` may give for the quoted slice. */
  readonly maxSize: number;
  /** Size of a slice once rendered (escaping makes text longer); `text.length` for plain text. */
  readonly measure: (text: string) => number;
}

/** The stretch that `chooseWindow` finds for the size that `measure` gives. */
export function quotePassage(passage: Quoted, options: QuoteOptions): Quote {
  const { text, isCode = false } = passage;
  const { sentence, maxSize, measure } = options;
  const fits = ({ start, end }: Span) => measure(text.slice(start, end)) <= maxSize;
  const window = chooseWindow(passage, sentence, fits);
  const [before, after] = [text.slice(0, window.start), text.slice(window.end)];
  return {
    pieces: cutPieces(text, window, options),
    cutBefore: before.trim() !== '',
    cutAfter: after.trim() !== '',
    beginsLine: isCode || /\n[^\S\n]*$/u.test(before),
    endsLine: isCode || /^[^\S\n]*\n/u.test(after),
  };
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
