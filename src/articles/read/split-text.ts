/** A plain text file in, its blocks out. */

import { findGutenbergFrame } from '../gutenberg-frame.ts';
import { parseIsoDate } from '../parse-date.ts';
import { errorAt } from '../problem.ts';
import { createLineFinder, hasInk, type Split } from './block.ts';
import { type Chunk, fitBlocks } from './fit-blocks.ts';
import { partLongLines } from './join-lines.ts';
import { dropTitlePage } from './plain/drop-title-page.ts';
import { findChapters } from './plain/find-chapters.ts';
import { findContents, type Paragraph } from './plain/find-contents.ts';
import { createSections, findHeadings, findTitle } from './plain/find-headings.ts';
import { areSetIn, areVerse, findEdge } from './plain/find-verse.ts';
import { isBoldLine, veilBold, veilEmphasis } from './plain/veil-stress.ts';
import type { Line } from './read-inline.ts';
import { noPost, readPost } from './read-post.ts';
import { findTimes, veilTimes } from './talk/find-times.ts';
import { findTurns, type Talk, veilLabels } from './talk/find-turns.ts';
import { nameSpeakers } from './talk/name-speakers.ts';
import { createTurnParter } from './talk/part-turns.ts';
import { createWriter, startOf } from './visible.ts';

/**
 * `source` has `\n` line ends; its text begins at `from`. Blank lines part the paragraphs, as do the lines of a file that has
 * none. A lone short line is the title when it opens the file, a heading when it stands between
 * paragraphs, and a passage anywhere else; above `headEnd` the lines say whose text it is and where it was read.
 */
export function splitText(source: string, from = 0, headEnd = from): Split {
  // Blanks in place of the front matter keep every offset and line number true.
  const frame = findGutenbergFrame(source);
  const book = frame ?? { start: from, end: source.length };
  const head = source.slice(0, book.start).replace(/[^\n]/g, ' ');
  const shown = head + veilEmphasis(source.slice(book.start, book.end));
  const times = findTimes(shown);
  const timeless = veilTimes(shown, times);
  const found = findTurns(timeless, times);
  const text = veilBold(veilLabels(timeless, found), frame !== null);
  const talk = withTurns(found, text);
  const { date, end, problems } = readDateLine(text);
  const paragraphs = partHead(splitParagraphs(text, end, talk), text, headEnd, talk);
  const isSpoken = findSpoken(paragraphs, text);
  const isTurn = ({ lines: [line] }: Paragraph) =>
    line !== undefined && (talk.turns.has(line.start) || line.start < headEnd || isSpoken(line));
  const title =
    frame === null && !talk.turns.has(paragraphs[0]?.lines[0]?.start ?? -1)
      ? findTitle(paragraphs, headEnd > from)
      : null;
  const body = dropTitlePage(title === null ? paragraphs : paragraphs.slice(1), frame);
  const isBold = ({ lines }: Paragraph) =>
    isBoldLine(shown.slice(lines[0]?.start, lines.at(-1)?.end));
  const chapters = findChapters(body, text, isTurn, isBold);
  const isHeading = findHeadings(body, chapters, isBold, isTurn);
  const headings = body.map(({ shown: [line] }, i) => {
    const chapter = chapters[i];
    if (!isHeading[i] || line === undefined) return [];
    return chapter && chapter !== 'title' ? [line.text, chapter.name] : [line.text];
  });
  const isContents = findContents(body, headings, text);

  const chunks: Chunk[] = [];
  let section: string | null = null;
  const nameSection = createSections();
  for (const [i, { shown, isList }] of body.entries()) {
    if (isContents[i]) continue;
    const chapter = chapters[i] ?? null;
    if (chapter === 'title') continue;
    if (isHeading[i]) section = nameSection(chapter ?? shown[0]?.text ?? '', chapters[i + 1]);
    else if (isList) chunks.push({ section, lines: shown, kind: 'lines', post: noPost });
    else {
      for (const line of shown) {
        const speaker = talk.speakerAt(startOf(line));
        const post = speaker === null ? readPost(line.text) : { speaker, date: null };
        chunks.push({ section, lines: [line], kind: 'text', post });
      }
    }
  }
  return {
    title: frame?.title ?? title,
    author: frame?.author ?? null,
    publisher: frame === null ? null : 'Project Gutenberg',
    date,
    blocks: nameSpeakers(fitBlocks(chunks)),
    links: new Map(),
    problems,
  };
}

/** The same where each turn stands on a line of its own, below the one before. */
function withTurns(talk: Talk, text: string): Talk {
  const partTurns = createTurnParter(text);
  const partLines = (lines: readonly Line[]) =>
    talk.partLines(lines) ?? partTurns(lines)?.flatMap((turn) => partLongLines(turn, text)) ?? null;
  return { ...talk, partLines };
}

/** The title is the first of the lines above `headEnd`, though no blank line stands below it. */
function partHead(
  paragraphs: readonly Paragraph[],
  text: string,
  headEnd: number,
  talk: Talk,
): readonly Paragraph[] {
  const [first, ...others] = paragraphs;
  const [line, ...below] = first?.lines ?? [];
  if (line === undefined || below.length === 0 || line.start >= headEnd) return paragraphs;
  const parted: Paragraph[] = [];
  for (const lines of [[line], below]) addParagraphs(parted, text, findEdge(text), lines, talk);
  return [...parted, ...others];
}

/** `date YYYY-MM-DD` at the very start; `end` is where the text begins. */
function readDateLine(text: string) {
  const [line, stated] = /^\s*date:?[ \t]+(\d{4}-\d{2}-\d{2})(?!\S)/i.exec(text) ?? [];
  if (line === undefined || stated === undefined) return { date: null, end: 0, problems: [] };
  const date = parseIsoDate(stated);
  const message = `There is no day ${stated}; write the date as YYYY-MM-DD.`;
  const problems = date === null ? [errorAt(createLineFinder(text)(line.length), message)] : [];
  return { date, end: line.length, problems };
}

function splitParagraphs(text: string, from: number, talk: Talk): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const edge = findEdge(text.slice(from));
  let lines: Line[] = [];
  for (let at = from; at <= text.length; ) {
    const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
    if (hasInk(text.slice(at, end))) lines.push({ start: at, end });
    else {
      addParagraphs(paragraphs, text, edge, lines, talk);
      lines = [];
    }
    at = end + 1;
  }
  addParagraphs(paragraphs, text, edge, lines, talk);
  return paragraphs;
}

/** Lines that end a sentence wherever the one before them ends: a list, a quote, a row, a heading. */
const ownLine = /^[ \t]*(?:[-*+•·–—][ \t]|\d{1,3}[.)][ \t]|>|\||#{1,6}[ \t])/u;

/** Leaves out lines drawn to part others, such as `* * *`. */
function addParagraphs(
  paragraphs: Paragraph[],
  text: string,
  edge: number,
  lines: readonly Line[],
  talk: Talk,
): void {
  const kept = lines.filter(({ start, end }) =>
    /[^-*_=~#·•⁂—–\s\p{C}]/u.test(text.slice(start, end)),
  );
  if (kept.length === 0) return;
  const isOwn = kept.map(({ start, end }) => ownLine.test(text.slice(start, end)));
  // A dash that opens the first line opens a speech or a signature.
  const isList =
    isOwn.some((own, i) => own && i > 0) ||
    /^[ \t]*[-*+•][ \t]/u.test(text.slice(kept[0]?.start, kept[0]?.end));
  for (const part of isList ? [kept] : (talk.partLines(kept) ?? partTurns(kept, text))) {
    const writer = createWriter(text);
    const isSetIn = areSetIn(part, text, edge);
    const isVerse = !isList && areVerse(part, text, isSetIn);
    for (const [i, { start, end }] of part.entries()) {
      if (isList && i > 0 && isOwn[i]) writer.part();
      writer.slice(start, end);
      if (isVerse) writer.line();
      else if (!joinsNext(text, end, part[i + 1])) writer.space();
    }
    paragraphs.push({ lines: part, shown: writer.finish(), isList, isSetIn });
  }
}

/** A wrapped line may end within a word: `three-and-` and `twenty`; not before `or`, as in “part- or full-time”. */
function joinsNext(text: string, end: number, next: Line | undefined): boolean {
  if (next === undefined || !/\p{L}-[ \t]*$/u.test(text.slice(Math.max(0, end - 20), end)))
    return false;
  const follows = /^[ \t]*(\p{Ll}+)(?=[^\p{L}]|$)/u.exec(
    text.slice(next.start, next.start + 60),
  )?.[1];
  return follows !== undefined && follows.length > 3;
}

/** `ANA: Good morning.` */
const turn =
  /^[ \t]*(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[ \t]+)?[\p{Lu}][\p{L}\p{M}\p{N} .'’()-]{0,40}:\s/u;

/** Fewer may be words with a colon. */
const minTurns = 3;

/** In a talk neither a turn is a heading, nor a line that stands right below what is said. */
function findSpoken(paragraphs: readonly Paragraph[], text: string): (line: Line) => boolean {
  const isLabelled = ({ start, end }: Line) => turn.test(text.slice(start, end));
  const turns = paragraphs.filter(({ lines: [line] }) => line && isLabelled(line)).length;
  if (turns < minTurns) return () => false;
  return (line) => {
    const before = text.lastIndexOf('\n', line.start - 2) + 1;
    return isLabelled(line) || (line.start > 0 && hasInk(text.slice(before, line.start)));
  };
}

/** The turns of a talk are paragraphs, as are lines too long to be wrapped by hand. */
function partTurns(lines: readonly Line[], text: string): readonly (readonly Line[])[] {
  const begins = lines.map(({ start, end }) => turn.test(text.slice(start, end)));
  const isTalk = begins[0] && begins.filter(Boolean).length > 1;
  if (!isTalk) return partLongLines(lines, text);
  const turns: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    if (begins[i]) turns.push([]);
    turns.at(-1)?.push(line);
  }
  return turns.flatMap((each) => partLongLines(each, text));
}
