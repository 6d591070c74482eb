/** A passage, the sentence that must be shown and what fits in, the stretch of the passage to quote out. */
import { findPause } from '../language/find-pause.ts';
import { languageOf } from '../language/languages.ts';
import { splitPassage } from '../language/sentences.ts';
import type { Passage, Span } from '../model.ts';
import { nestLines } from './nest-lines.ts';

export type Fits = (span: Span) => boolean;

/** What a quote is cut from. */
export type Quoted = Pick<Passage, 'text' | 'language' | 'isCode'>;

/** "It's a good question.", "Yeah. Okay.": less than a line of a screen says too little by itself. */
const scrapMaxChars = 80;

/**
 * Grows from `sentence`, or the passage's beginning where null, while the stretch fits; cuts what does not at a pause, else
 * between words. A scrap, or what only leads on, whose next sentence does not fit is shown with as much of it as ends at a pause.
 */
export function chooseWindow(passage: Quoted, sentence: Span | null, fits: Fits): Span {
  const { text } = passage;
  const whole = { start: 0, end: text.length };
  if (fits(whole)) return whole;
  const lines = passage.isCode ? chooseLines(text, sentence ?? { start: 0, end: 1 }, fits) : null;
  if (lines) return lines;
  const sentences = splitPassage(passage);
  const kept = sentence ?? sentences[0] ?? whole;
  if (fits(kept)) {
    const window = leaveLead(text, grow(kept, sentences, fits), kept, sentences);
    return saysLittle(text, window) ? reachPause(passage, window, sentences, fits) : window;
  }
  const end = lastFittingEnd(text, kept, fits);
  return { start: kept.start, end: lastPause(passage, kept.start, end) ?? end };
}

/** How much of a passage is worth reading at least: `sentence`, with the one after or before where it says little. */
export function leastWindow(passage: Quoted, sentence: Span): Span {
  if (!saysLittle(passage.text, sentence)) return sentence;
  const sentences = splitPassage(passage);
  const wider = withNext(sentence, sentences);
  const before = sentences.findLast(({ end }) => end <= sentence.start);
  return wider.end > sentence.end || !before ? wider : { ...sentence, start: before.start };
}

const isScrap = ({ start, end }: Span): boolean => end - start < scrapMaxChars;

/** `It needs:` says nothing without what it leads to. */
const isLead = (text: string, { start, end }: Span): boolean =>
  end < text.length && text.slice(start, end).endsWith(':');

const saysLittle = (text: string, span: Span): boolean => isScrap(span) || isLead(text, span);

/** The same where it is the last. */
function withNext({ start, end }: Span, sentences: readonly Span[]): Span {
  return { start, end: sentences.find((next) => next.start >= end)?.end ?? end };
}

/** With as much of the next sentence as fits up to a pause, where that makes it no scrap. */
function reachPause(passage: Quoted, window: Span, sentences: readonly Span[], fits: Fits): Span {
  const end = lastFittingEnd(passage.text, withNext(window, sentences), fits);
  const wider = { start: window.start, end: lastPause(passage, window.start, end) ?? 0 };
  return wider.end < window.end || isScrap(wider) ? window : wider;
}

/** What only leads to what no longer fits says nothing. */
function leaveLead(text: string, window: Span, kept: Span, sentences: readonly Span[]): Span {
  if (!isLead(text, window)) return window;
  const before = sentences.findLast(({ end }) => end < window.end && end >= kept.end);
  return before ? { start: window.start, end: before.end } : window;
}

/** In its second half, where one who reads it aloud would pause: what is said without stops is one sentence to whoever looks for them. */
function lastPause({ text, language }: Quoted, start: number, end: number): number | null {
  const said = text.slice(start, end);
  const at = findPause(said, [], said.length / 2, languageOf(language));
  return at === null ? null : start + said.slice(0, at).replace(opened, '').trimEnd().length;
}

/** `the quay (` before a pause: what opens there belongs to what is left out. */
const opened = /(?<![\s([{“«¿¡])(?:\s{0,9}[([{“«¿¡]){1,3}\s{0,9}$/u;

/** Begins where the largest part begins that fits, and ends where a statement does; null where not even a line fits. */
function chooseLines(text: string, kept: Span, fits: Fits): Span | null {
  let window: Span | null = null;
  const levels = nestLines(text);
  for (const parts of levels) {
    if (window) {
      // A line may be half a statement.
      if (parts !== levels.at(-1)) window = grow(window, parts, fits, { backward: false });
    } else {
      const start = parts.findLast((part) => part.start <= kept.start)?.start ?? 0;
      const end = parts.find((part) => part.end >= kept.end)?.end ?? text.length;
      if (fits({ start, end })) window = grow({ start, end }, parts, fits);
    }
  }
  return window;
}

/** Takes in the parts around what is kept. */
function grow(kept: Span, parts: readonly Span[], fits: Fits, { backward = true } = {}): Span {
  let last = parts.findIndex(({ end }) => end >= kept.end);
  // What is kept may be two sentences.
  let first = parts.findIndex(({ end }) => end > kept.start);
  let window = kept;
  const widen = (from: number, to: number): boolean => {
    const wider = { start: parts[from]?.start ?? -1, end: parts[to]?.end ?? -1 };
    if (wider.start < 0 || wider.end < 0 || !fits(wider)) return false;
    [first, last, window] = [from, to, wider];
    return true;
  };
  // What follows explains an answer more often than what comes before it, so it is tried first.
  for (let grown = true; grown; ) {
    const after = widen(first, last + 1);
    grown = (backward && widen(first - 1, last)) || after;
  }
  return window;
}

/** The end of the last word that fits; within a word longer than that, of the last whole character. */
function lastFittingEnd(text: string, { start, end }: Span, fits: Fits): number {
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
