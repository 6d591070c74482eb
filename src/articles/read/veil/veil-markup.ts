/** A Markdown file in, the same with marks of equal length in place of what no reader sees and Markdown does not know out. */
import { hasInk } from '../block.ts';
import { marks } from '../visible.ts';
import { applyVeils } from './apply-veils.ts';
import { createBoxes } from './boxes.ts';
import { type Closings, createClosings } from './find-closings.ts';
import { veilIndent, veilOpening } from './indented-block.ts';
import { isToolLine } from './is-tool-line.ts';
import { isLooseDefinition } from './loose-definitions.ts';
import { createOutline } from './outline.ts';
import { readSpecial } from './read-special.ts';
import { veilCodeClosing, veilCodeOpening } from './template-code.ts';
import { led, lineEndOf, none, type Veil, veilText } from './veil.ts';

/** Where something may begin that is not text, or the line ends: what is looked for stands in it alone. */
const special = /[\\`<{[%=^!$:\n]|\(\(|\((?=\p{L}[\p{L}\p{N} _-]{0,40}::[ \t])/gu;

const fenceLine = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/u;
const listLine = /^[ \t]{0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/u;
/** An item of a list, with the blanks that what belongs to it is indented by. */
const item = /^[ \t]{0,99}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?=\S)/u;

const exportLine =
  /^export[ \t]+(?:default[ \t]|(?:async[ \t]+)?(?:const|let|var|function|class)[ \t]+\w+)/u;
const importOpen = /^import[ \t]+\{[ \t]*$/u;
const directive = /^([ \t]*(?:>[ \t]*)*:{3,}[ \t]*[\w-]*)(?:\[([^\]\n]*)\])?(\{[^}\n]*\})?/u;
/** A formula that blanks put in the middle of its page, and which is no code for them. */
const centred = /^[ \t]{4,200}\$(?=[^$\n]{0,900}[\\^_=])[^\n]{1,1800}\$[.,;]?[ \t]{0,9}$/u;
/** The row of a table below a `<summary>`, which is none behind signs that are no blanks. */
const rowLine = /^[ \t]{0,40}\|/u;
/** What is said of the term on the line above, as Hugo, Jekyll and Pandoc read it. */
const definition = /^ {0,3}:[ \t]{1,8}(?=\S)/u;

/**
 * Comments, HTML tags, shortcodes, wikilinks, calls of footnotes, marks of callouts and the like.
 * Code stays as it is. Line ends stay where they are.
 */
export function veilMarkup(text: string, from: number): string {
  const source = spaceMarks(text);
  const veils: Veil[] = [];
  let at = from;
  let state = { fence: '', afterBlank: true, inList: false, inHtml: false, inBlock: false };
  /** By how much the fence of a block of code is indented that stands in a component. */
  let fenceIndent = 0;
  /** Components that are open: what they hold may be indented as one likes. */
  let components = 0;
  /** Tables that are open: their cells may be indented, and blank lines stand between them. */
  let tables = 0;
  let itemIndent = 0;
  const closings = createClosings(source);
  const box = createBoxes();
  const outline = createOutline(source, from);
  while (at < source.length) {
    const end = lineEndOf(source, at);
    const line = source.slice(at, end);
    const isHeld = state.inBlock && line.startsWith('    ');
    if (isHeld) veils.push(veilIndent(at));
    const isBelowHeading = outline.isBelowHeading(line);
    if (isBelowHeading) veils.push({ start: at, end: at + 1, text: ' ' });
    if (state.fence !== '') {
      veils.push(...moveIndent(line, at, fenceIndent));
      if (closesFence(line, state.fence, veils, at)) state = { ...state, fence: '' };
      at = end + 1;
      continue;
    }
    const isBlank = !hasInk(line);
    if (isBlank) {
      state = { ...state, afterBlank: true, inHtml: tables + components > 0 };
      at = end + 1;
      continue;
    }
    if (listLine.test(line)) state = { ...state, inList: true };
    if (state.inList) itemIndent = item.exec(line)?.[0].length ?? itemIndent;
    else if (state.afterBlank && !/^[ \t]/u.test(line)) state = { ...state, inList: false };
    const opened = veilOpening(source, at, end);
    state = { ...state, inBlock: isHeld || opened !== undefined };
    if (opened) {
      veils.push(...opened);
      state = { ...state, afterBlank: false };
      at = end + 1;
      continue;
    }
    components = Math.max(0, components + countComponents(line));
    const isCentred = centred.test(line);
    if (isCentred) veils.push({ start: at, end: at + indentOf(line), text: none(indentOf(line)) });
    const isCode =
      !isCentred &&
      state.afterBlank &&
      !(isHeld || isBelowHeading || state.inList || state.inHtml) &&
      /^(?: {4}|\t)/u.test(line);
    if (isCode) {
      at = end + 1;
      continue;
    }
    const edge = box.veilLine(line, at);
    if (edge !== null) {
      veils.push(edge);
      state = { ...state, afterBlank: false };
      at = end + 1;
      continue;
    }
    const fence = fenceLine.exec(line)?.[1];
    const template = fence === undefined ? veilCodeOpening(line, at, closings) : null;
    if (fence !== undefined || template !== null) {
      if (template !== null) veils.push(template);
      fenceIndent = components > 0 && !state.inList ? indentOf(line) : 0;
      veils.push(...moveIndent(line, at, fenceIndent));
      state = { ...state, fence: fence ?? '{', afterBlank: false };
      at = end + 1;
      continue;
    }
    const kept = outline.veilLine(line, at);
    veils.push(...kept);
    if (kept.some((veil) => veil.end === end)) {
      state = { ...state, afterBlank: false };
      at = end + 1;
      continue;
    }
    tables = Math.max(0, tables + countTables(line));
    const isHtml = state.inHtml || /^[ \t]*<(?:[a-z/!]|[A-Z][\w.]*[\s/>])/u.test(line);
    // Code that belongs to an item of a list stays in it.
    const isListed = state.inList && /^[ \t]*<pre[\s>]/iu.test(line);
    if (isHtml && !isListed && /^[ \t]/u.test(line)) {
      const indent = indentOf(line);
      const kept = state.inList ? keptIndent(line, itemIndent) : 0;
      if (rowLine.test(line)) veils.push(...moveIndent(line, at, indent));
      else if (!(indent <= 3 && listLine.test(line)) && kept < indent)
        veils.push({ start: at + kept, end: at + indent, text: none(indent - kept) });
    }
    state = { ...state, afterBlank: false, inHtml: isHtml };
    at = veilLine(source, at, end, veils, closings) + 1;
  }
  return applyVeils(source, from, veils);
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Blanks that break no line, as editors of pages write them, are none to Markdown beside its marks. */
const spaceMarks = (text: string): string =>
  text.includes('\u00A0')
    ? text.replace(/^(?:#{1,6}\u00A0|[ \t\u00A0]{1,40}(?=`{3}|~{3}))/gmu, (marks) =>
        marks.replaceAll('\u00A0', ' '),
      )
    : text;

/** Without the blanks that hold it in its list, what follows would be code. */
const keptIndent = (line: string, itemIndent: number): number =>
  item.test(line) || line.startsWith('\t') ? indentOf(line) : Math.min(indentOf(line), itemIndent);

/** The line end stands behind the blanks before the line, and no code is read for them. */
function moveIndent(line: string, at: number, most: number): Veil[] {
  const indent = Math.min(indentOf(line), most);
  if (indent === 0 || at === 0) return [];
  return [{ start: at - 1, end: at + indent, text: `${' '.repeat(indent)}\n` }];
}

/** `<TabItem value="a">` on a line of its own opens one. */
function countComponents(line: string): number {
  if (/^[ \t]*<[A-Z][\w.]*(?:\s[^<>]*)?(?<!\/)>[ \t]*$/u.test(line)) return 1;
  return /^[ \t]*<\/[A-Z][\w.]*>[ \t]*$/u.test(line) ? -1 : 0;
}

/** Those that a line opens, less those that it closes. */
function countTables(line: string): number {
  if (!/<\/?table/iu.test(line)) return 0;
  const opened = line.match(/<table[\s>]/giu)?.length ?? 0;
  return opened - (line.match(/<\/table>/giu)?.length ?? 0);
}

function closesFence(line: string, fence: string, veils: Veil[], at: number): boolean {
  if (fence === '{') {
    const close = veilCodeClosing(line, at);
    if (close !== null) veils.push(close);
    return close !== null;
  }
  const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/u.exec(line)?.[1];
  return closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length;
}

/** Veils what begins in the line; gives the end of the line where reading goes on. */
function veilLine(
  source: string,
  start: number,
  end: number,
  veils: Veil[],
  closings: Closings,
): number {
  const line = source.slice(start, end);
  const below = followsText(source, start);
  if (isToolLine(line) || isLooseDefinition(source, line, start, below)) {
    veils.push({ start, end, text: none(end - start) });
    return end;
  }
  if (exportLine.test(line) || importOpen.test(line)) {
    const stop = closings.find('\n\n', start) ?? source.length;
    veils.push({ start, end: stop, text: veilText(source.slice(start, stop)) });
    return stop;
  }
  let from = start;
  const defined = definition.exec(line)?.[0];
  if (defined !== undefined && below) {
    from = start + defined.length;
    veils.push({ start, end: from, text: led(marks.line, defined.length) });
  }
  const opened = directive.exec(line);
  if (opened && (opened[1] ?? '').includes(':::')) {
    const [whole, before = '', label, attributes = ''] = opened;
    const middle = label === undefined ? '' : `${marks.none}${label}${marks.none}`;
    veils.push({
      start,
      end: start + whole.length,
      text: led(marks.part, before.length) + middle + none(attributes.length),
    });
    from = start + whole.length;
    const title = label ?? source.slice(from, end);
    if (
      hasInk(title) &&
      /^\n[ \t]*[\p{L}\p{N}*_"“‘«¿¡([`](?!\.?[ \t])/u.test(source.slice(end, end + 40))
    ) {
      const stop = veilInline(source, from, end, veils, closings);
      if (stop !== end) return stop;
      veils.push({ start: end, end: end + 1, text: marks.line });
      return veilLine(source, end + 1, lineEndOf(source, end + 1), veils, closings);
    }
  }
  return veilInline(source, from, end, veils, closings);
}

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
