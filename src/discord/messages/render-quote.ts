/** A passage in, its text as a Discord block quote out: exact, escaped, matched words and best sentence marked. */
import { type Piece, type Quote, quotePassage } from '../../answer/quote.ts';
import type { Passage, Span } from '../../model.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { textSize } from './components.ts';

export interface QuoteRequest {
  readonly passage: Passage;
  readonly sentence: Span | null;
  readonly matches: readonly Span[];
  /** The most that the rendered quote may take, by `textSize`. */
  readonly maxSize: number;
}

/** A stretch of one line in one style. */
interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly underlined: boolean;
}

const quoteMark = '> ';
const cutMark = '[…]';
/** `__` at both ends and the mark of the next line. */
const lineExtra = 4 + 1 + quoteMark.length;
/** `**` at both ends, and the `__` closed and opened where a match straddles the sentence's end. */
const matchExtra = 8;
/** Room for the quote's own first mark, both cut marks on lines of their own and the sentence's marks. */
const fixedExtra = quoteMark.length + 2 * (cutMark.length + 1 + quoteMark.length) + 2 * 4;
/** More marked words than this mark nothing in particular. */
const maxMatches = 60;

function renderedSize(text: string): number {
  const breaks = text.split('\n').length - 1;
  return textSize(escapeMarkdown(text)) + breaks * lineExtra;
}

function splitRuns(quote: Quote): Run[] {
  // A quote that is all one sentence needs no line under all of it.
  const pieces = quote.pieces.filter((piece) => piece.text.trim() !== '');
  const marksSentence = pieces.some((piece) => !piece.inSentence);
  const runs: Run[] = [];
  for (const piece of quote.pieces) addRun(runs, piece, marksSentence);
  return runs;
}

/** Joins neighbours of one style, since `**a****b**` is not bold. */
function addRun(runs: Run[], piece: Piece, marksSentence: boolean): void {
  const { text } = piece;
  const run = { text, bold: piece.matched, underlined: piece.inSentence && marksSentence };
  const last = runs.at(-1);
  if (last && last.bold === run.bold && last.underlined === run.underlined) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
  } else {
    runs.push(run);
  }
}

/** Marks never span a line end: each line stands for itself in a block quote. */
function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

/** Nothing is put around what shows nothing: `****` would be four stars. */
function wrap(mark: string, text: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.indexOf(inner);
  return `${text.slice(0, start)}${mark}${inner}${mark}${text.slice(start + inner.length)}`;
}

function renderLine(runs: readonly Run[]): string {
  let line = '';
  let underlined = '';
  for (const run of runs) {
    const escaped = escapeMarkdown(run.text);
    const text = run.bold ? wrap('**', escaped) : escaped;
    if (run.underlined) {
      underlined += text;
    } else {
      line += wrap('__', underlined) + text;
      underlined = '';
    }
  }
  return line + wrap('__', underlined);
}

/**
 * Lines that start with `> `. Matched words are bold, the best sentence is underlined: both are
 * emphasis only, so nothing is lost to a screen reader, which reads neither. Text that was left out
 * shows as `[…]`.
 */
export function renderQuote(request: QuoteRequest): string {
  const matches = request.matches.length <= maxMatches ? request.matches : [];
  let room = request.maxSize - fixedExtra - matches.length * matchExtra;
  for (;;) {
    const quote = renderWithin(room, { ...request, matches });
    const excess = textSize(quote) - request.maxSize;
    if (excess <= 0 || room <= 0) return quote;
    // Marks within marks over many lines take more than the estimate.
    room -= excess;
  }
}

const gapAt = (isEdge: boolean): string => (isEdge ? '\n' : ' ');

/** As much of the passage as takes about `room`. */
function renderWithin(room: number, { passage, sentence, matches }: QuoteRequest): string {
  const quote = quotePassage(passage, {
    sentence,
    matches,
    maxSize: room,
    measure: renderedSize,
  });
  const lines = splitLines(splitRuns(quote)).map(renderLine);
  const before = quote.cutBefore ? cutMark + gapAt(quote.beginsLine) : '';
  const after = quote.cutAfter ? gapAt(quote.endsLine) + cutMark : '';
  return `${before}${lines.join('\n')}${after}`.replace(/^/gmu, quoteMark);
}
