/** A Markdown file in, the same with marks of equal length in place of what no reader sees and Markdown does not know out. */
import { hasInk } from '../block.ts';
import { applyVeils } from './apply-veils.ts';
import { readDefinitionMark } from './definition.ts';
import { readHtmlHeading } from './html-heading.ts';
import { indentOf, item, keptIndent, moveIndent } from './indent.ts';
import { heldLevels, veilIndent, veilOpening } from './indented-block.ts';
import { openFence, readFenced } from './read-fence.ts';
import { beginReading, type Reading, type Step, veilWhole } from './reading.ts';
import { lineEndOf, none, type Veil } from './veil.ts';
import { veilLine } from './veil-line.ts';

const listLine = /^[ \t]{0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/u;
/** A formula that blanks put in the middle of its page, and which is no code for them. */
const centred = /^[ \t]{4,200}\$(?=[^$\n]{0,900}[\\^_=])[^\n]{1,1800}\$[.,;]?[ \t]{0,9}$/u;
/** A heading, or the row of a table below a `<summary>`: neither is one behind signs that are no blanks. */
const markedLine = /^[ \t]{0,40}(?:\||#{1,6}[ \t])/u;

/**
 * Comments, HTML tags, shortcodes, wikilinks, calls of footnotes, marks of callouts and the like.
 * Code stays as it is. Line ends stay where they are.
 */
export function veilMarkup(text: string, from: number, path = ''): string {
  const source = spaceMarks(text);
  const reading = beginReading(source, from, path);
  for (let at = from; at < source.length; ) {
    beginLine(reading, at);
    let end: number | null = null;
    for (const step of steps) {
      end ??= step(reading);
    }
    at = (end ?? reading.end) + 1;
  }
  return applyVeils(source, from, reading.veils);
}

function beginLine(reading: Reading, start: number): void {
  const { source, veils, outline, openBlocks } = reading;
  const end = lineEndOf(source, start);
  const line = source.slice(start, end);
  const held = heldLevels(line, openBlocks);
  if (held > 0) veils.push(veilIndent(start, held));
  const isBelowHeading = outline.isBelowHeading(line);
  if (isBelowHeading) veils.push({ start, end: start + 1, text: ' ' });
  Object.assign(reading, { line, start, end, held, isBelowHeading });
}

/** In the order in which a line is held against them. */
const steps: readonly Step[] = [
  readFenced,
  readBlank,
  openBlock,
  readCode,
  readBox,
  openFence,
  readOutline,
  readHeading,
  readText,
];

function readBlank(reading: Reading): number | null {
  if (hasInk(reading.line)) return null;
  reading.afterBlank = true;
  reading.inHtml = reading.inMdx || reading.tables + reading.components > 0;
  return reading.end;
}

function openBlock(reading: Reading): number | null {
  const { line, source, start, end, held } = reading;
  if (listLine.test(line)) reading.inList = true;
  else if (reading.afterBlank && !/^[ \t]/u.test(line)) reading.inList = false;
  if (reading.inList) reading.itemIndent = item.exec(line)?.[0].length ?? reading.itemIndent;
  const opened = veilOpening(source, start + 4 * held, end, held);
  const opensOne = opened !== undefined || readDefinitionMark(source, line, start) > 0;
  reading.openBlocks = held + Number(opensOne);
  return opened === undefined ? null : veilWhole(reading, opened);
}

function readCode(reading: Reading): number | null {
  const { line, start, end, held, isBelowHeading } = reading;
  reading.components = Math.max(0, reading.components + countComponents(line));
  if (centred.test(line)) {
    const indent = indentOf(line);
    reading.veils.push({ start, end: start + indent, text: none(indent) });
    return null;
  }
  const isSetIn = reading.inList || reading.inHtml || reading.element.holds(line, start);
  const isWithin = held > 0 || isBelowHeading || isSetIn;
  return reading.afterBlank && !isWithin && /^(?: {4}|\t)/u.test(line) ? end : null;
}

function readBox(reading: Reading): number | null {
  const edge = reading.box.veilLine(reading.line, reading.start);
  return edge === null ? null : veilWhole(reading, [edge]);
}

function readOutline(reading: Reading): number | null {
  const kept = reading.outline.veilLine(reading.line, reading.start);
  if (kept.some(({ end }) => end === reading.end)) return veilWhole(reading, kept);
  reading.veils.push(...kept);
  return null;
}

/** One in a table or in an item of a list names nothing but its place there. */
function readHeading(reading: Reading): number | null {
  const { source, start, veils, closings } = reading;
  const isWithin = reading.tables > 0 || reading.inList;
  const heading = isWithin ? null : readHtmlHeading(source, start);
  if (heading === null) return null;
  veils.push(...heading.veils);
  for (const line of heading.lines) veilLine(source, line.start, line.end, veils, closings);
  reading.inHtml = true;
  reading.afterBlank = false;
  return heading.end;
}

function readText(reading: Reading): number {
  const { source, line, start, end, veils, closings } = reading;
  reading.tables = Math.max(0, reading.tables + countTables(line));
  reading.element.read(line, start);
  reading.inHtml ||= /^[ \t]*<(?:[a-z/!]|[A-Z][\w.]*[\s/>])/u.test(line);
  // Code that belongs to an item of a list stays in it.
  const isListed = reading.inList && /^[ \t]*<pre[\s>]/iu.test(line);
  if (reading.inHtml && !isListed && /^[ \t]/u.test(line)) veils.push(...dropIndent(reading));
  reading.afterBlank = false;
  return veilLine(source, start, end, veils, closings);
}

/** HTML may be indented as one likes, and is no code for it. */
function dropIndent({ line, start, inList, itemIndent }: Reading): Veil[] {
  const indent = indentOf(line);
  const isMarked = markedLine.test(line) || (!inList && item.test(line));
  if (isMarked) return moveIndent(line, start, indent);
  const kept = inList ? keptIndent(line, itemIndent) : 0;
  if ((indent <= 3 && listLine.test(line)) || kept >= indent) return [];
  return [{ start: start + kept, end: start + indent, text: none(indent - kept) }];
}

/** Blanks that break no line, as editors of pages write them, are none to Markdown beside its marks. */
const spaceMarks = (text: string): string =>
  text.includes('\u00A0')
    ? text.replace(/^(?:#{1,6}\u00A0|[ \t\u00A0]{1,40}(?=`{3}|~{3}))/gmu, (marks) =>
        marks.replaceAll('\u00A0', ' '),
      )
    : text;

/** `<TabItem value="a">`, `<details>` or `:::note` on a line of its own opens one. */
function countComponents(line: string): number {
  if (/^[ \t]*:{3,}/u.test(line)) return /[\w-]/u.test(line) ? 1 : -1;
  if (/^[ \t]*<(?:details|[A-Z][\w.]*)(?:\s[^<>]*)?(?<!\/)>[ \t]*$/u.test(line)) return 1;
  return /^[ \t]*<\/(?:details|[A-Z][\w.]*)>[ \t]*$/u.test(line) ? -1 : 0;
}

/** Those that a line opens, less those that it closes. */
function countTables(line: string): number {
  if (!/<\/?table/iu.test(line)) return 0;
  const opened = line.match(/<table[\s>]/giu)?.length ?? 0;
  return opened - (line.match(/<\/table>/giu)?.length ?? 0);
}
