/** A line of a Markdown file that is no code in, marks in place of what of it no reader sees out. */
import { hasInk } from '../block.ts';
import { marks } from '../visible.ts';
import { readDefinitionMark } from './definition.ts';
import { findExportEnd } from './export-end.ts';
import type { Closings } from './find-closings.ts';
import { isToolLine } from './is-tool-line.ts';
import { isEmptyLabel } from './is-way.ts';
import { isLooseDefinition } from './loose-definitions.ts';
import { dash } from './read-dash.ts';
import { readSpecial } from './read-special.ts';
import { led, lineEndOf, none, type Veil, veilText } from './veil.ts';

/** Where something may begin that is not text, or the line ends: what is looked for stands in it alone. */
const special = new RegExp(
  `[\\\\\`<{[%=^!$:\\n]|\\]\\((?=http|data:)|\\(\\(|\\((?=\\p{L}[\\p{L}\\p{N} _-]{0,40}::[ \\t])|${dash}`,
  'gu',
);

const exportLine =
  /^export[ \t]+(?:default[ \t]|(?:async[ \t]+)?(?:const|let|var|function|class)[ \t]+\w+)/u;
const importOpen = /^import[ \t]+\{[ \t]*$/u;
const directive = /^([ \t]*(?:>[ \t]*)*:{3,}[ \t]*[\w-]*)(?:\[([^\]\n]*)\])?(\{[^}\n]*\})?/u;
/** `::: quay.boats.Ferry`: where mkdocstrings puts in what a program says of itself, as the options below it ask. */
const putIn =
  /^[ \t>]{0,20}(?:#{1,6}[ \t]+)?:::[ \t]+(?:[A-Za-z_]\w{0,60}\.){1,12}[A-Za-z_]\w{0,60}[ \t]*(?:\n(?: {4}|\t)[^\n]{0,200}){0,40}(?=\n|$)/u;
const putInMaxChars = 3000;

/** Puts into `veils` what begins in the line from `start` to `end`; gives the end of the line where reading goes on. */
export function veilLine(
  source: string,
  start: number,
  end: number,
  veils: Veil[],
  closings: Closings,
): number {
  const line = source.slice(start, end);
  const below = followsText(source, start);
  if (
    isToolLine(line) ||
    isEmptyField(source, line, end) ||
    isLooseDefinition(source, line, start, below)
  ) {
    veils.push({ start, end, text: none(end - start) });
    return end;
  }
  const asked = putIn.exec(source.slice(start, start + putInMaxChars))?.[0];
  if (asked !== undefined || exportLine.test(line) || importOpen.test(line)) {
    const stop = asked === undefined ? findExportEnd(source, start) : start + asked.length;
    veils.push({ start, end: stop, text: veilText(source.slice(start, stop)) });
    return stop;
  }
  let from = start;
  const defined = readDefinitionMark(source, line, start);
  if (defined > 0) {
    from = start + defined;
    veils.push({ start, end: from, text: led(marks.line, defined) });
  }
  const opened = directive.exec(line);
  if (opened && (opened[1] ?? '').includes(':::')) {
    const [whole, before = '', label, attributes = ''] = opened;
    const middle = label === undefined ? '' : `${marks.none}${label}${marks.none}`;
    const indent = before.length - before.trimStart().length;
    veils.push({
      start: start + indent,
      end: start + whole.length,
      text: led(marks.part, before.length - indent) + middle + none(attributes.length),
    });
    from = start + whole.length;
    const title = label ?? source.slice(from, end);
    if (
      hasInk(title) &&
      /^\n[ \t]*(?!`{3})[\p{L}\p{N}*_"“‘«¿¡([`](?!\.?[ \t])/u.test(source.slice(end, end + 40))
    ) {
      const stop = veilInline(source, from, end, veils, closings);
      if (stop !== end) return stop;
      veils.push({ start: end, end: end + 1, text: marks.line });
      return veilLine(source, end + 1, lineEndOf(source, end + 1), veils, closings);
    }
  }
  return veilInline(source, from, end, veils, closings);
}

/** Few lines lie between what is empty and what follows. */
const belowMaxChars = 300;

const isEmptyField = (source: string, line: string, end: number): boolean =>
  line.trimEnd().endsWith(':') &&
  isEmptyLabel(line, source.slice(end + 1, end + belowMaxChars).split('\n'));

function followsText(source: string, at: number): boolean {
  const before = source.slice(source.lastIndexOf('\n', at - 2) + 1, Math.max(0, at - 1));
  return hasInk(before) && !/^[ \t]*(?:#|>|\|)/u.test(before);
}

function veilInline(
  source: string,
  start: number,
  lineEnd: number,
  veils: Veil[],
  closings: Closings,
): number {
  let end = lineEnd;
  let at = start;
  while (at < end) {
    special.lastIndex = at;
    const next = special.exec(source)?.index ?? end;
    if (next >= end) break;
    const found = readSpecial(source, next, start, closings);
    if (found === null) at = next + 1;
    else {
      veils.push(...found.veils);
      at = found.end;
      // What was read may end on a later line.
      if (at > end) end = lineEndOf(source, at);
    }
  }
  return end;
}
