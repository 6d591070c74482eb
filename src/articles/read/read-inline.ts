/** The lines of a paragraph or heading of Markdown in, what a reader sees of them out. */
import { parse, preprocess } from 'micromark';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import type { Event, ParseContext } from 'micromark-util-types';
import { decodeEntity } from './decode-entity.ts';
import { dropStrayMarks } from './drop-stray-marks.ts';
import { type LineStyle, listMeantEnds } from './markdown/line-ends.ts';
import { saysNothing } from './veil/tool-words.ts';
import { createWriter, marks, type PartCode, type Visible, type Writer } from './visible.ts';

/** A line's place in the file, without the marks of quotes and lists before it. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** What has none of these is read as it is. */
const markup = /[\\`*_[\]~]|&[#\w]|<[^\s<>]{1,500}[:@]|[ \t]{2}$/mu;

/** Markdown takes the square of a paragraph's length, so that a long one is read in stretches. */
const stretchMaxChars = 2000;

const extensions = [gfmStrikethrough({ singleTilde: false }), { disable: { null: ['htmlText'] } }];

/** `begins`: where a line begins a part of its own, though marks may go on over it. */
export type InlineReader = (lines: readonly Line[], begins?: ReadonlySet<number>) => Visible[];

/** `labels` are those of the file's link definitions. Struck through text is left out, as in an import. */
export function createInlineReader(
  source: string,
  labels: Iterable<string>,
  partCode: PartCode,
  measured: LineStyle,
  isTalk: boolean,
): InlineReader {
  const defined = [...new Set([...labels].map(normalizeLabel))];
  // What is said is put down in pieces, and goes on over their ends.
  const style = { ...measured, isOfLines: measured.isOfLines && !isTalk };
  return (lines, begins = new Set()) => {
    const writer = createWriter(source);
    const meant = findMeant(source, lines, style);
    const literal = new Set<number>();
    const begin = (start: number): void => {
      if (begins.has(start)) writer.part();
      else if (meant.has(start)) writer.line();
      else writer.space();
    };
    for (const stretch of partLines(source, lines)) {
      if (stretch.some(({ start, end }) => markup.test(source.slice(start, end)))) {
        const parser = parse({ extensions });
        parser.defined.push(...defined);
        begin(stretch[0]?.start ?? -1);
        readStretch(source, stretch, parser, writer, begin, partCode, literal);
      } else {
        for (const { start, end } of stretch) {
          begin(start);
          writer.slice(start, end);
          writer.space();
        }
      }
      writer.space();
    }
    return writer.finish().map((part) => dropStrayMarks(part, literal));
  };
}

/** Where lines begin that are lines of their own in what is shown. */
function findMeant(source: string, lines: readonly Line[], style: LineStyle): ReadonlySet<number> {
  if (lines.length < 2) return new Set();
  const texts = lines.map(({ start, end }) => source.slice(start, end));
  return new Set(listMeantEnds(texts, style).flatMap((i) => lines[i + 1]?.start ?? []));
}

function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/gu, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/** Cut between lines, and within a very long line between words. */
function partLines(source: string, lines: readonly Line[]): Line[][] {
  const stretches: Line[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const line of lines.flatMap((each) => partLine(source, each))) {
    const length = line.end - line.start;
    if (size + length > stretchMaxChars) {
      stretches.push([]);
      size = 0;
    }
    stretches.at(-1)?.push(line);
    size += length;
  }
  return stretches;
}

function partLine(source: string, { start, end }: Line): Line[] {
  const parts: Line[] = [];
  let from = start;
  for (let limit = endOfStretch(source, from, end); limit < end; ) {
    const space = source.lastIndexOf(' ', limit);
    const to = space > from ? space : limit;
    parts.push({ start: from, end: to });
    from = to;
    limit = endOfStretch(source, from, end);
  }
  return [...parts, { start: from, end }];
}

/** What is not shown takes no time: the address of a picture may be the picture itself. */
function endOfStretch(source: string, from: number, end: number): number {
  if (end - from <= stretchMaxChars) return end;
  let at = from;
  for (let shown = 0; at < end && shown < stretchMaxChars; at++)
    if (source[at] !== marks.none) shown++;
  return at;
}

function readStretch(
  source: string,
  lines: readonly Line[],
  parser: ParseContext,
  writer: Writer,
  begin: (start: number) => void,
  partCode: PartCode,
  literal: Set<number>,
): void {
  const text = showBeside(lines.map(({ start, end }) => source.slice(start, end)).join('\n'));
  const placeOf = createPlaces(lines);
  const events = parser.text().write(preprocess()(text, undefined, true));
  let skipped: Event[1] | null = null;
  // What a picture shows is no part of the word beside it.
  let isBesidePicture = false;
  for (const [kind, token] of events) {
    if (skipped !== null) {
      if (kind === 'exit' && token === skipped) skipped = null;
      continue;
    }
    if (token.type === 'image') isBesidePicture = true;
    if (kind === 'exit') continue;
    if (leftOut.has(token.type) || isPlaceholder(token, text)) skipped = token;
    else if (token.type === 'lineEnding') begin(placeOf(token.end.offset));
    else if (breaks.has(token.type)) writer.line();
    else if (token.type === 'characterReference') {
      skipped = token;
      const start = placeOf(token.start.offset);
      const end = start + token.end.offset - token.start.offset;
      writeEntity(writer, source.slice(start, end), start, end);
    } else if (shown.has(token.type)) {
      const start = placeOf(token.start.offset);
      const end = start + token.end.offset - token.start.offset;
      if (isBesidePicture && /^[\p{L}\p{N}]/u.test(source.slice(start, start + 2))) writer.space();
      isBesidePicture = false;
      const parts = token.type === 'codeTextData' ? partCode(start, end) : [{ start, end }];
      for (const part of parts) writer.slice(part.start, part.end);
      if (token.type !== 'data') addStars(literal, source, start, end);
    }
  }
}

function addStars(places: Set<number>, source: string, start: number, end: number): void {
  for (let at = start; at < end; at++) if (source[at] === '*') places.add(at);
}

const unread = marks.none + marks.line + marks.part + marks.inside;
const besideMark = new RegExp(
  `(?<=_|[^\\s\\p{L}\\p{N}*]\\*{1,3})[${unread}]|[${unread}](?=_)`,
  'gu',
);

/** What stood there was no letter: beside one, an underscore would begin and end nothing, nor would a star behind a bracket end anything. As long as `text`. */
const showBeside = (text: string): string =>
  /[_*]/u.test(text) ? text.replace(besideMark, '.') : text;

function isPlaceholder({ type, start, end }: Event[1], text: string): boolean {
  if (type !== 'image') return false;
  const label = /^!\[([^\]]{0,100})\]/u.exec(text.slice(start.offset, end.offset))?.[1];
  return label !== undefined && saysNothing(label);
}

const leftOut: ReadonlySet<string> = new Set(['resource', 'reference', 'strikethrough']);
const breaks: ReadonlySet<string> = new Set(['hardBreakEscape', 'hardBreakTrailing']);
const shown: ReadonlySet<string> = new Set([
  ...['data', 'codeTextData', 'characterEscapeValue', 'autolinkProtocol', 'autolinkEmail'],
]);

function writeEntity(writer: Writer, entity: string, start: number, end: number): void {
  const char = decodeEntity(entity);
  if (/^\s+$/u.test(char)) writer.space();
  else if (!/^[\u00AD\u200B\u2060]$/u.test(char)) writer.written(char, start, end);
}

/** From a place in the lines joined to the place in the file; places are asked for in order. */
function createPlaces(lines: readonly Line[]): (offset: number) => number {
  let index = 0;
  let before = 0;
  return (offset) => {
    for (let line = lines[index]; line && index + 1 < lines.length; line = lines[index]) {
      const length = line.end - line.start + 1;
      if (offset < before + length) break;
      before += length;
      index++;
    }
    return (lines[index]?.start ?? 0) + offset - before;
  };
}
