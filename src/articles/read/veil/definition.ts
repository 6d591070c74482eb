/** A line of a Markdown file in, how long the mark is with which it begins to say what a term is out, as Hugo, Jekyll and Pandoc read it. */
import { hasInk } from '../block.ts';

const mark = /^ {0,3}:[ \t]{1,8}(?=\S)/u;
const block = /^[ \t]*(?:#|>|\||[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3})/u;

/** A longer line is no term. */
const termMaxChars = 100;

/** `: The wall of a harbour` below `Quay`, or a blank line below it; 0 for any other line. */
export function readDefinitionMark(source: string, line: string, at: number): number {
  const found = mark.exec(line)?.[0].length ?? 0;
  if (found === 0) return 0;
  const above = lineAbove(source, at);
  if (hasInk(above.line)) return /^[ \t]*(?:#|>|\|)/u.test(above.line) ? 0 : found;
  const term = lineAbove(source, above.start);
  const isTerm =
    hasInk(term.line) &&
    term.line.length <= termMaxChars &&
    !block.test(term.line) &&
    !hasInk(lineAbove(source, term.start).line);
  return isTerm ? found : 0;
}

function lineAbove(source: string, at: number): { readonly line: string; readonly start: number } {
  const start = source.lastIndexOf('\n', at - 2) + 1;
  return { line: source.slice(start, Math.max(0, at - 1)), start };
}
