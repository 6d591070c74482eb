/** A sign that may be no text in, what it opens out: a tag, a comment, a shortcode, a note. */

import { isPictureLine } from '../find-pictures.ts';
import { marks } from '../visible.ts';
import { veilInLine } from './component-in-line.ts';
import { showsNothing, veilComponent } from './component-props.ts';
import type { Closings } from './find-closings.ts';
import { veilAddress } from './long-address.ts';
import { readBrace } from './read-brace.ts';
import { readBracket, veilBlockCall, veilField } from './read-bracket.ts';
import { veilDash } from './read-dash.ts';
import { veilEmoji } from './read-emoji.ts';
import { veilFormula } from './read-formula.ts';
import { veilScript } from './read-script.ts';
import { readTag, type Tag } from './read-tag.ts';
import { none, type Special, veilAround, veilLines, veilText } from './veil.ts';
import { veilEntities } from './veil-entities.ts';
import { veilPre } from './veil-pre.ts';

export function readSpecial(
  source: string,
  at: number,
  lineStart: number,
  closings: Closings,
): Special | null {
  const char = source[at];
  if (char === '\\') return veilFormula(source, at) ?? readBackslash(source, at, lineStart);
  if (char === '`') return skipCode(source, at, closings);
  if (char === '<') return readAngle(source, at, lineStart, closings);
  if (char === '{') return readBrace(source, at, closings);
  if (char === '[' || char === '!') return readBracket(source, at, lineStart, closings);
  if (char === ']') return veilAddress(source, at);
  if (char === '(') return veilBlockCall(source, at) ?? veilField(source, at);
  if (char === '%') return readComment(source, at, closings);
  if (char === ':') return veilEmoji(source, at);
  if (char === '=') return readHighlight(source, at);
  if (char === '$') return veilFormula(source, at);
  if (char === '-') return veilDash(source, at, closings);
  return veilScript(source, at) ?? readCaret(source, at);
}

/** `## The quay \{#quay}`: MDX would read the brace as a program, so that who writes for it escapes it. */
const headingId = /^\\\{#[\w-]{1,100}\\?\}(?=[ \t]{0,9}(?:\n|$))/u;

/** One at the end of a line breaks it, whatever follows. */
function readBackslash(source: string, at: number, lineStart: number): Special {
  const id = headingId.exec(source.slice(at, at + 120))?.[0];
  const isHeading = /^ {0,3}#{1,6}\s/u.test(source.slice(lineStart, lineStart + 10));
  if (id !== undefined && isHeading) return veilLines(source, at, at + id.length);
  if (source[at + 1] !== '\n') return { veils: [], end: at + 2 };
  return { veils: [{ start: at, end: at + 1, text: marks.line }], end: at + 1 };
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
  // Word's, which ends as a tag does.
  ['<?xml:', '/>'],
  ['<?', '?>'],
  ['<%', '%>'],
  ['<![CDATA[', ']]>'],
  // The address that a template puts in.
  ['<{{', '}}>'],
] as const;

function readAngle(
  source: string,
  at: number,
  lineStart: number,
  closings: Closings,
): Special | null {
  for (const [open, close] of angles) {
    if (!source.startsWith(open, at)) continue;
    const stop = closings.find(close, at + open.length);
    return stop === null ? null : veilLines(source, at, stop + close.length);
  }
  if (/^<!doctype[^<>\n]{0,200}>/iu.test(source.slice(at, at + 220))) {
    return veilLines(source, at, source.indexOf('>', at) + 1);
  }
  const script = veilScript(source, at);
  if (script !== null) return script;
  const tag = readTag(source, at);
  if (tag === null) return null;
  if (tag.unread && !tag.closing) {
    const stop = closings.find(`</${tag.name}`, tag.end);
    if (stop !== null) return veilLines(source, at, stop);
  }
  const pre =
    /^pre$/iu.test(tag.name) && !tag.closing ? veilPre(source, at, lineStart, tag, closings) : null;
  if (pre !== null) return pre;
  const caption =
    tag.name === 'figure' && !tag.closing ? findCaption(source, tag.end, closings) : null;
  if (caption !== null) return veilLines(source, at, caption);
  const opened = veilTag(source, at, tag);
  return /^code$/iu.test(tag.name) && !tag.closing ? readCode(source, opened) : opened;
}

/** Where the caption of a picture begins that nothing but the picture stands before: it says what there is to see. */
function findCaption(source: string, from: number, closings: Closings): number | null {
  const at = closings.find('<figcaption', from);
  if (at === null || at - from > figureMaxChars) return null;
  return isPictureLine(source, { start: from, end: at }) ? at : null;
}

const figureMaxChars = 2000;

/** What stands in it is shown as it is, braces and stars too, but for one who writes a link into it. */
function readCode(source: string, { veils, end }: Special): Special {
  const near = source.slice(end, end + codeMaxChars);
  const inner = /^([^<`\n]*[^<`\s])<\/code>/iu.exec(near)?.[1];
  const isPlain = inner === undefined || !/[*_{[=$~\\]/u.test(inner) || inner.includes('](');
  if (isPlain) return { veils, end };
  const [tag] = veils;
  const close = end + inner.length;
  const length = '</code>'.length;
  if (tag === undefined || tag.end - tag.start < 2) return { veils, end };
  return {
    veils: [
      { ...tag, text: `${tag.text.slice(0, -1)}\`` },
      ...veilEntities(inner, end),
      { start: close, end: close + length, text: `\`${none(length - 1)}` },
    ],
    end: close + length,
  };
}

const codeMaxChars = 500;

function veilTag(source: string, at: number, tag: Tag): Special {
  const shown = tag.closing || !/^[A-Z]/u.test(tag.name) ? null : veilShown(source, at, tag);
  if (shown !== null) return shown;
  if (tag.alt !== null) return veilAround(source, at, tag.alt, tag.end);
  // Players of talks put each line of it between two.
  if (tag.name === 'span' && tag.leaves === 'nothing') {
    const text = veilText(source.slice(at, tag.end)).replaceAll(marks.none, marks.inside);
    return { veils: [{ start: at, end: tag.end, text }], end: tag.end };
  }
  const text = veilText(source.slice(at, tag.end));
  const first = { nothing: marks.none, space: ' ', line: marks.line, part: marks.part }[tag.leaves];
  return { veils: [{ start: at, end: tag.end, text: first + text.slice(1) }], end: tag.end };
}

/** The words that a component shows; null where none are known. */
function veilShown(source: string, at: number, { name, end, leaves }: Tag): Special | null {
  if (showsNothing(name)) return null;
  const inLine = veilInLine(source, at, end);
  return inLine ?? (leaves === 'part' ? veilComponent(source, at, end) : null);
}

/** `%% a comment of Obsidian %%`. */
function readComment(source: string, at: number, closings: Closings): Special | null {
  if (!source.startsWith('%%', at)) return null;
  const stop = closings.find('%%', at + 2);
  return stop === null ? null : veilLines(source, at, stop + 2);
}

function readHighlight(source: string, at: number): Special | null {
  const marked = /^==(?![\s=])([^\n=]{1,1500})(?<!\s)==(?!=)/u.exec(
    source.slice(at, at + 1510),
  )?.[1];
  if (marked === undefined) return null;
  const end = at + 2 + marked.length;
  // Beside the marks no underscore would begin or end anything.
  const stressed = [...marked.matchAll(/^_([^_]+)_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_([^_]+)_$/gu)];
  const veils = stressed.flatMap(({ 0: whole, index }) => {
    const start = at + 2 + index;
    const last = start + whole.length - 1;
    return [
      ...veilLines(source, start, start + 1).veils,
      ...veilLines(source, last, last + 1).veils,
    ];
  });
  const open = veilLines(source, at, at + 2).veils;
  return { veils: [...open, ...veils, ...veilLines(source, end, end + 2).veils], end: at + 2 };
}

/** `^[Which [Ana](ana.md) wrote.]`, also on several lines. */
const noted = /^\^\[(?:[^[\]\n]|\[[^[\]\n]{0,300}\]|\n(?![ \t]*\n)){1,2000}\]/u;
const noteMaxChars = 2500;

/** What Logseq highlights, a note within the text, or the name of a block at its end. */
function readCaret(source: string, at: number): Special | null {
  const near = source.slice(at, at + 1000);
  const lit = /^\^\^(?![\s^])([^\n^]{1,500})(?<!\s)\^\^/u.exec(near)?.[0];
  if (lit !== undefined) {
    const end = at + lit.length;
    const marked = [veilLines(source, at, at + 2), veilLines(source, end - 2, end)];
    return { veils: marked.flatMap(({ veils }) => veils), end };
  }
  const note = noted.exec(source.slice(at, at + noteMaxChars))?.[0];
  const name = /^\^(?:[a-zA-Z][\w-]{2,40}|[\da-f]{6})[ \t]*(?=\n|$)/u.exec(near)?.[0];
  if (note !== undefined) return veilLines(source, at, at + note.length);
  const stands = name !== undefined && /\s/u.test(source[at - 1] ?? '\n');
  return stands ? veilLines(source, at, at + name.length) : null;
}
