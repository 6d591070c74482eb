/** A plain text file in, its blocks out. */

import { findGutenbergFrame, type GutenbergFrame } from '../gutenberg-frame.ts';
import { parseIsoDate } from '../parse-date.ts';
import { errorAt } from '../problem.ts';
import { createLineFinder, type Split } from './block.ts';
import type { Chunk } from './chunk.ts';
import { fitBlocks } from './fit-blocks.ts';
import { partLongLines } from './join-lines.ts';
import type { Paragraph } from './plain/find-contents.ts';
import { findTitle } from './plain/find-headings.ts';
import { findSections, type Placed, type Signs } from './plain/find-sections.ts';
import { findSpoken } from './plain/find-spoken.ts';
import { splitParagraphs } from './plain/split-paragraphs.ts';
import { veilPageHeads } from './plain/veil-page-heads.ts';
import { veilPrint } from './plain/veil-print.ts';
import { isBoldLine, veilBold, veilEmphasis } from './plain/veil-stress.ts';
import type { Line } from './read-inline.ts';
import { noPost, readPost } from './read-post.ts';
import { closeGaps } from './talk/close-gaps.ts';
import { findTimes, veilTimes } from './talk/find-times.ts';
import { findTurns, type Talk, veilLabels } from './talk/find-turns.ts';
import { joinCut } from './talk/join-cut.ts';
import { nameSpeakers } from './talk/name-speakers.ts';
import { partArrows } from './talk/part-arrows.ts';
import { createTurnParter } from './talk/part-turns.ts';
import { startOf, type Visible } from './visible.ts';

/**
 * `source` has `\n` line ends; its text begins at `from`. Blank lines part the paragraphs, as do the lines of a file that has
 * none. A lone short line is the title when it opens the file, a heading when it stands between
 * paragraphs, and a passage anywhere else; above `headEnd` the lines say whose text it is and where it was read.
 */
export function splitText(source: string, from = 0, headEnd = from): Split {
  const frame = findGutenbergFrame(source);
  const isBook = frame !== null;
  const { marked, isPicture } = veilMarks(veilPageHeads(source), frame, from);
  const { text: shown, begun } = partArrows(marked);
  const times = findTimes(shown);
  const timeless = veilTimes(shown, times);
  const found = findTurns(timeless, times);
  const text = veilBold(closeGaps(veilLabels(timeless, found), times, found), isBook);
  const talk = withTurns(found, text, begun);
  const { date, end, problems } = readDateLine(text);
  const paragraphs = splitParagraphs(text, { from: end, headEnd, isBook }, talk.partLines);
  const isTurn = ({ start }: Line) => talk.turns.has(start) || begun.has(start);
  const signs = findSigns(paragraphs, { text, shown, headEnd, isTurn });
  const opensTalk = paragraphs[0]?.lines.slice(0, 1).some(isTurn) === true;
  const isNamed = Boolean(frame?.title) || opensTalk;
  const title = isNamed ? null : findTitle(paragraphs, headEnd > from);
  const body = title === null ? paragraphs : paragraphs.slice(1);
  const chunks = findSections(body, text, frame, signs).flatMap((placed) =>
    toChunks(placed, talk, isPicture),
  );
  return {
    title: frame?.title ?? title,
    author: frame?.author ?? null,
    publisher: isBook ? 'Project Gutenberg' : null,
    date: frame?.date ?? date,
    blocks: joinCut(nameSpeakers(fitBlocks(chunks))),
    links: new Map(),
    problems,
  };
}

/** The text without what stands around a book and what only its print needed; every offset stays true. */
function veilMarks(source: string, frame: GutenbergFrame | null, from: number) {
  const start = Math.max(frame?.start ?? 0, from);
  const head = source.slice(0, start).replace(/[^\n]/g, ' ');
  const stressed = veilEmphasis(source.slice(start, frame?.end));
  const print = frame === null ? { text: stressed, pictures: noPictures } : veilPrint(stressed);
  const isPicture = (line: Visible) => print.pictures.has(startOf(line) - head.length);
  return { marked: head + print.text, isPicture };
}

const noPictures: ReadonlySet<number> = new Set();

interface Shown {
  readonly text: string;
  /** The same with the signs of bold type. */
  readonly shown: string;
  readonly headEnd: number;
  readonly isTurn: (line: Line) => boolean;
}

function findSigns(
  paragraphs: readonly Paragraph[],
  { text, shown, headEnd, isTurn }: Shown,
): Signs {
  const isSpoken = findSpoken(paragraphs, text);
  return {
    isText: (paragraph) => {
      const [line] = paragraph.lines;
      return line !== undefined && (isTurn(line) || line.start < headEnd || isSpoken(paragraph));
    },
    isBold: ({ lines }) => isBoldLine(shown.slice(lines[0]?.start, lines.at(-1)?.end)),
  };
}

/** The same where each turn stands on a line of its own, below the one before. */
function withTurns(talk: Talk, text: string, begun: ReadonlySet<number>): Talk {
  const partTurns = createTurnParter(text, begun);
  const partLines = (lines: readonly Line[]) =>
    talk.partLines(lines) ?? partTurns(lines)?.flatMap((turn) => partLongLines(turn, text)) ?? null;
  return { ...talk, partLines };
}

function toChunks(
  { paragraph: { shown, isList }, section }: Placed,
  talk: Talk,
  isPicture: (line: Visible) => boolean,
): Chunk[] {
  if (isList) return [{ section, lines: shown, kind: 'lines', post: noPost }];
  return shown.map((line): Chunk => {
    const speaker = talk.speakerAt(startOf(line));
    const post = speaker === null ? readPost(line.text) : { speaker, date: null };
    const role = isPicture(line) ? { role: 'picture' as const } : {};
    return { section, lines: [line], kind: 'text', post, ...role };
  });
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
