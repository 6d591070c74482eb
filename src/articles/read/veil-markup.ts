/** A Markdown file in, the same with marks of equal length in place of what no reader sees and Markdown does not know out. */
import { hasInk } from './block.ts';
import { readTag, type Tag } from './read-tag.ts';
import { marks } from './visible.ts';

/** What is veiled; the newline in `text` stays where there is one. */
interface Veil {
  readonly start: number;
  readonly end: number;
  /** Of the same length. */
  readonly text: string;
}

const none = (length: number): string => marks.none.repeat(Math.max(0, length));
const led = (mark: string, length: number): string => mark + none(length - mark.length);

/** Where something may begin that is not text. */
const special = /[\\`<{[%=^!]/gu;

const fenceLine = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/u;
const listLine = /^[ \t]{0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/u;

/** Lines that are nothing but marks of some tool: a table of contents, attributes, a directive. */
const toolLines = [
  /^[ \t]*(?:[-*][ \t]+(?:TOC|toc)|\[(?:TOC|toc)\]|\[\[_?(?:TOC|toc)_?\]\])[ \t]*$/u,
  /^[ \t]*\{:[^}\n]{0,300}\}[ \t]*$/u,
  /^import[ \t]+(?:[\w*{][^'"\n]{0,300}[ \t]from[ \t]+)?(?:'[^'\n]+'|"[^"\n]+")[ \t]*;?[ \t]*$/u,
];
const exportLine =
  /^export[ \t]+(?:default[ \t]|(?:async[ \t]+)?(?:const|let|var|function|class)[ \t]+\w+)/u;
const importOpen = /^import[ \t]+\{[ \t]*$/u;
const directive = /^([ \t]*(?:>[ \t]*)*:{3,}[ \t]*[\w-]*)(?:\[([^\]\n]*)\])?(\{[^}\n]*\})?/u;
const openCode = /^[ \t]*\{(?:%-?[ \t]*highlight|\{[<%][ \t]*highlight)\b[^\n]*$/u;
const closeCode = /^[ \t]*\{(?:%-?[ \t]*endhighlight|\{[<%][ \t]*\/[ \t]*highlight)\b[^\n]*$/u;

/**
 * Comments, HTML tags, shortcodes, wikilinks, calls of footnotes, marks of callouts and the like.
 * Code stays as it is. Line ends stay where they are.
 */
export function veilMarkup(source: string, from: number): string {
  const veils: Veil[] = [];
  let at = from;
  let state = { fence: '', afterBlank: true, inList: false, inHtml: false };
  const closings = createClosings(source);
  while (at < source.length) {
    const end = lineEndOf(source, at);
    const line = source.slice(at, end);
    if (state.fence !== '') {
      if (closesFence(line, state.fence, veils, at)) state = { ...state, fence: '' };
      at = end + 1;
      continue;
    }
    const isBlank = !hasInk(line);
    if (isBlank) {
      state = { ...state, afterBlank: true, inHtml: false };
      at = end + 1;
      continue;
    }
    if (listLine.test(line)) state = { ...state, inList: true };
    else if (state.afterBlank && !/^[ \t]/u.test(line)) state = { ...state, inList: false };
    const isCode = state.afterBlank && !state.inList && !state.inHtml && /^(?: {4}|\t)/u.test(line);
    if (isCode) {
      at = end + 1;
      continue;
    }
    const fence = fenceLine.exec(line)?.[1];
    if (fence !== undefined || openCode.test(line)) {
      if (fence === undefined)
        veils.push({ start: at, end, text: `\`\`\`${none(line.length - 3)}` });
      state = { ...state, fence: fence ?? '{', afterBlank: false };
      at = end + 1;
      continue;
    }
    const isHtml = state.inHtml || /^[ \t]*<(?:[a-z/!]|[A-Z][\w.]*[\s/>])/u.test(line);
    if (isHtml && /^[ \t]/u.test(line)) {
      const indent = line.length - line.trimStart().length;
      veils.push({ start: at, end: at + indent, text: none(indent) });
    }
    state = { ...state, afterBlank: false, inHtml: isHtml };
    at = veilLine(source, at, end, veils, closings) + 1;
  }
  return blankEmptyLines(applyVeils(source, from, veils));
}

function lineEndOf(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

function closesFence(line: string, fence: string, veils: Veil[], at: number): boolean {
  if (fence === '{') {
    if (!closeCode.test(line)) return false;
    veils.push({ start: at, end: at + line.length, text: `\`\`\`${' '.repeat(line.length - 3)}` });
    return true;
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
  if (toolLines.some((pattern) => pattern.test(line))) {
    veils.push({ start, end, text: none(end - start) });
    return end;
  }
  if (exportLine.test(line) || importOpen.test(line)) {
    const stop = closings.find('\n\n', start) ?? source.length;
    veils.push({ start, end: stop, text: veilText(source.slice(start, stop)) });
    return stop;
  }
  let from = start;
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
  }
  return veilInline(source, from, end, veils, closings);
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

interface Special {
  readonly veils: readonly Veil[];
  /** Where reading goes on. */
  readonly end: number;
}

function readSpecial(
  source: string,
  at: number,
  lineStart: number,
  closings: Closings,
): Special | null {
  const char = source[at];
  if (char === '\\') return { veils: [], end: at + 2 };
  if (char === '`') return skipCode(source, at, closings);
  if (char === '<') return readAngle(source, at, closings);
  if (char === '{') return readBrace(source, at, closings);
  if (char === '[' || char === '!') return readBracket(source, at, lineStart);
  if (char === '%') return readComment(source, at, closings);
  if (char === '=') return readHighlight(source, at);
  return readCaret(source, at);
}

/** Code within a line of text ends in as many ticks as it begins with, in the same paragraph. */
function skipCode(source: string, at: number, closings: Closings): Special {
  const ticks = /^`+/u.exec(source.slice(at, at + 100))?.[0] ?? '`';
  const after = at + ticks.length;
  const close = closings.findTicks(ticks.length, after);
  const blank = closings.find('\n\n', after) ?? source.length;
  return { veils: [], end: close === null || close > blank ? after : close + ticks.length };
}

const angles = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const;

function readAngle(source: string, at: number, closings: Closings): Special | null {
  for (const [open, close] of angles) {
    if (!source.startsWith(open, at)) continue;
    const stop = closings.find(close, at + open.length);
    return stop === null ? null : veilLines(source, at, stop + close.length);
  }
  if (/^<!doctype[^<>\n]{0,200}>/iu.test(source.slice(at, at + 220))) {
    return veilLines(source, at, source.indexOf('>', at) + 1);
  }
  const tag = readTag(source, at);
  if (tag === null) return null;
  if (tag.unread && !tag.closing) {
    const stop = closings.find(`</${tag.name}`, tag.end);
    if (stop !== null) return veilLines(source, at, stop);
  }
  return veilTag(source, at, tag);
}

/** By UTF-16 units, line ends kept. */
function veilText(text: string): string {
  return text.replace(/[^\n]/g, marks.none);
}

function veilLines(source: string, start: number, end: number): Special {
  return { veils: [{ start, end, text: veilText(source.slice(start, end)) }], end };
}

function veilTag(source: string, at: number, tag: Tag): Special {
  if (tag.alt !== null) {
    const { start, end } = tag.alt;
    return {
      veils: [...veilLines(source, at, start).veils, ...veilLines(source, end, tag.end).veils],
      end: tag.end,
    };
  }
  const text = veilText(source.slice(at, tag.end));
  const first = { nothing: marks.none, space: ' ', line: marks.line, part: marks.part }[tag.leaves];
  return { veils: [{ start: at, end: tag.end, text: first + text.slice(1) }], end: tag.end };
}

const braces = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
  ['{{', '}}'],
  ['{/*', '*/}'],
] as const;

/** Shortcodes, variables and comments of templates, attributes of kramdown. */
function readBrace(source: string, at: number, closings: Closings): Special | null {
  for (const [open, close] of braces) {
    if (!source.startsWith(open, at)) continue;
    const stop = closings.find(close, at + open.length);
    const isNear = stop !== null && stop - at < 2000;
    return isNear ? veilLines(source, at, stop + close.length) : null;
  }
  const attributes = /^\{(?:[#:][^}\n]{1,200}|\.[\w-]+[^}\n]{0,200})\}/u.exec(
    source.slice(at, at + 220),
  );
  return attributes ? veilLines(source, at, at + attributes[0].length) : null;
}

const footnoteCall = /^\[\^[^\]\s[]{1,100}\]/u;
const callout = /^\[![\w-]{1,40}(?:\|[^\]\n]{0,40})?\][-+]?/u;
const wikilink = /^\[\[([^[\]\n|]{1,300})(?:\|([^[\]\n]{0,300}))?\]\]/u;
const embed = /^!\[\[([^[\]\n]{1,300})\]\]/u;

function readBracket(source: string, at: number, lineStart: number): Special | null {
  const near = source.slice(at, at + 700);
  const embedded = embed.exec(near)?.[0];
  if (embedded !== undefined) return readEmbed(source, at, embedded);
  const call = footnoteCall.exec(near)?.[0];
  if (call !== undefined) {
    const isNote = near[call.length] === ':' && /^[ \t>]*$/u.test(source.slice(lineStart, at));
    return isNote ? null : veilLines(source, at, at + call.length);
  }
  const kind = callout.exec(near)?.[0];
  if (kind !== undefined && /^[ \t]*>[ \t>]*$/u.test(source.slice(lineStart, at))) {
    return veilCallout(source, at, at + kind.length);
  }
  const [link, target = '', shown] = wikilink.exec(near) ?? [];
  if (link === undefined) return null;
  // `[[a\|b]]`, as wikilinks in tables are written.
  const before = shown === undefined ? 2 : 2 + target.length + 1;
  const inner = { start: at + before, end: at + link.length - 2 };
  const anchors = [...source.slice(inner.start, inner.end).matchAll(/#\^?/gu)];
  return {
    veils: [
      ...veilLines(source, at, inner.start).veils,
      ...(shown === undefined ? anchors : []).map(({ 0: sign, index }) => ({
        start: inner.start + index,
        end: inner.start + index + sign.length,
        text: ' '.repeat(sign.length),
      })),
      ...veilLines(source, inner.end, inner.end + 2).veils,
    ],
    end: at + link.length,
  };
}

/** A picture or another note put in; only a picture may have words beside it. */
function readEmbed(source: string, at: number, whole: string): Special {
  const bar = whole.lastIndexOf('|');
  const words = bar === -1 ? '' : whole.slice(bar + 1, -2);
  if (!/\p{L}/u.test(words)) return veilLines(source, at, at + whole.length);
  return {
    veils: [
      ...veilLines(source, at, at + bar + 1).veils,
      ...veilLines(source, at + whole.length - 2, at + whole.length).veils,
    ],
    end: at + whole.length,
  };
}

/** The title of a callout is a line of its own where plain text follows it. */
function veilCallout(source: string, at: number, markEnd: number): Special {
  const lineEnd = lineEndOf(source, markEnd);
  const prefix =
    /^\n[ \t]*(?:>[ \t]?)+(?=[\p{L}\p{N}*_"“‘«¿¡([`])(?!\d{1,9}[.)][ \t]|[*][ \t])/u.exec(
      source.slice(lineEnd, lineEnd + 40),
    );
  const [mark] = veilLines(source, at, markEnd).veils;
  if (!hasInk(source.slice(markEnd, lineEnd)) || prefix === null || mark === undefined) {
    return veilLines(source, at, markEnd);
  }
  const text = led(marks.line, prefix[0].length);
  return { veils: [mark, { start: lineEnd, end: lineEnd + prefix[0].length, text }], end: markEnd };
}

/** `%% a comment of Obsidian %%`. */
function readComment(source: string, at: number, closings: Closings): Special | null {
  if (!source.startsWith('%%', at)) return null;
  const stop = closings.find('%%', at + 2);
  return stop === null ? null : veilLines(source, at, stop + 2);
}

function readHighlight(source: string, at: number): Special | null {
  const marked = /^==(?![\s=])([^\n=]{1,500})(?<!\s)==(?!=)/u.exec(source.slice(at, at + 520))?.[1];
  if (marked === undefined) return null;
  const end = at + 2 + marked.length;
  return {
    veils: [...veilLines(source, at, at + 2).veils, ...veilLines(source, end, end + 2).veils],
    end: at + 2,
  };
}

/** A note within the text, or the name of a block at its end. */
function readCaret(source: string, at: number): Special | null {
  const near = source.slice(at, at + 1000);
  const note = /^\^\[[^[\]\n]{1,900}\]/u.exec(near)?.[0];
  const name = /^\^[a-zA-Z][\w-]{2,40}[ \t]*(?=\n|$)/u.exec(near)?.[0];
  if (note !== undefined) return veilLines(source, at, at + note.length);
  const stands = name !== undefined && /\s/u.test(source[at - 1] ?? '\n');
  return stands ? veilLines(source, at, at + name.length) : null;
}

interface Closings {
  /** The next place of `text` at or after `from`; what is not there is looked for once. */
  readonly find: (text: string, from: number) => number | null;
  readonly findTicks: (count: number, from: number) => number | null;
}

/** Places are asked for in order, so that a file of marks that never close is read once and not over and over. */
function createClosings(source: string): Closings {
  const known = new Map<string, number>();
  const find = (text: string, from: number): number | null => {
    const last = known.get(text);
    if (last !== undefined && last >= from) return last === source.length ? null : last;
    const next = source.indexOf(text, from);
    known.set(text, next === -1 ? source.length : next);
    return next === -1 ? null : next;
  };
  let ticks: ReadonlyMap<number, readonly number[]> | null = null;
  const cursors = new Map<number, number>();
  const findTicks = (count: number, from: number): number | null => {
    ticks ??= listTicks(source);
    const places = ticks.get(count) ?? [];
    let cursor = cursors.get(count) ?? 0;
    while ((places[cursor] ?? Number.POSITIVE_INFINITY) < from) cursor++;
    cursors.set(count, cursor);
    return places[cursor] ?? null;
  };
  return { find, findTicks };
}

/** The places of runs of ticks by their length. */
function listTicks(source: string): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const { 0: run, index } of source.matchAll(/`+/gu)) {
    const list = places.get(run.length);
    if (list) list.push(index);
    else places.set(run.length, [index]);
  }
  return places;
}

function applyVeils(source: string, from: number, veils: readonly Veil[]): string {
  // Blanks in place of the front matter keep every offset and line number true.
  const pieces = [source.slice(0, from).replace(/[^\n]/g, ' ')];
  let at = from;
  for (const { start, end, text } of veils) {
    if (start < at) continue;
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}

/** A line with nothing but marks parts what stands around it. */
function blankEmptyLines(veiled: string): string {
  return veiled.replace(/^[ \t]*[\uFDD0-\uFDD2][ \t\uFDD0-\uFDD2]*$/gmu, (line) =>
    ' '.repeat(line.length),
  );
}
