/** Code in, its parts out: of whole lines, from what blank lines part down to single lines. */
import type { Span } from '../model.ts';

/**
 * Each level in turn is finer: a part of it begins below a blank line, or where a line is set in no
 * deeper than the level, and holds the deeper lines below and what goes on with a statement; each
 * part of the last is a line. The blanks that set a part in are its own.
 */
export function nestLines(text: string): Span[][] {
  const lines = readLines(text);
  const depths = [...new Set(lines.map(({ depth }) => depth))].sort((a, b) => a - b);
  return [-1, ...depths, Number.POSITIVE_INFINITY].map((level) => {
    const parts: { start: number; end: number }[] = [];
    for (const { span, depth, isFirst, goesOn } of lines) {
      const last = parts.at(-1);
      const isWithin = depth > level || (goesOn && level < Number.POSITIVE_INFINITY);
      if (last && !isFirst && isWithin) last.end = span.end;
      else parts.push({ ...span });
    }
    return parts;
  });
}

interface CodeLine {
  readonly span: Span;
  /** How many blanks set it in. */
  readonly depth: number;
  /** Nothing, or a blank line, stands above it. */
  readonly isFirst: boolean;
  /** It closes a bracket, or goes on with what the comma above it leaves open. */
  readonly goesOn: boolean;
}

/** The blank ones left out. */
function readLines(text: string): CodeLine[] {
  let above = '';
  return [...text.matchAll(/[^\n]+|\n(?=\n)/gu)].flatMap(({ 0: line, index }) => {
    const words = line.trim();
    const isFirst = above === '';
    const goesOn = /^[)\]}]/u.test(words) || /[,\\]$/u.test(above);
    above = words;
    if (words === '') return [];
    const depth = line.length - line.trimStart().length;
    return [{ span: { start: index, end: index + line.trimEnd().length }, depth, isFirst, goesOn }];
  });
}
