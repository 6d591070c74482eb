/** Cues of subtitles in, paragraphs of what is said out, each with its time. */
import { detectArticle } from '../../language/detect/detect-article.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Piece } from './converted.ts';
import type { Cue, CueLine } from './cue.ts';
import { type Beginning, findBeginnings, sentenceEnd } from './find-breaks.ts';
import { writeParagraph } from './write-paragraph.ts';

/** Whoever says nothing for so long begins anew. */
const pauseMinSeconds = 2.5;

/** A paragraph of this length ends with its sentence, one of the next with its cue: earlier where nothing has stops. */
const paragraphChars = 500;
const unendedChars = 900;
const sentenceMaxChars = 2500;

/** Where a line in so many has a stop, sentences have one. */
const stopMinShare = 1 / 12;

/** Shorter ones are no paragraph of their own. */
const cutMinChars = 250;

interface Paragraph {
  text: string;
  /** Where each line of the file begins in the text. */
  readonly starts: Start[];
  readonly speaker: string | null;
  endSeconds: number;
}

interface Start {
  readonly at: number;
  readonly seconds: number;
  readonly line: number;
  /** Nothing is said for so long before it. */
  readonly pause: number;
  readonly isFresh: boolean;
  readonly goesOn: boolean;
}

/** A line as it is shown, and the cue that shows it. */
interface Shown {
  readonly cue: Cue;
  readonly line: CueLine;
}

export function joinCues(cues: readonly Cue[]): Piece[] {
  const paragraphs: Paragraph[] = [];
  const names = findNames(cues);
  const shown = listShown(cues);
  const beginnings = findBeginnings(shown.map(({ line }) => line.text));
  const stops = shown.filter(({ line }) => /[.!?…。！？]/u.test(line.text)).length;
  const hasStops = stops >= stopMinShare * shown.length;
  let speaking = '';
  for (const [i, { cue, line }] of shown.entries()) {
    const [opening = '', name = ''] = named.exec(line.text) ?? [];
    const isNamed = names.has(name);
    // Meetings are written down with the name before each cue.
    const goesOn = isNamed && name === speaking;
    if (isNamed) speaking = name;
    const said = goesOn ? { ...line, text: line.text.slice(opening.length) } : line;
    const turn = isNamed && !goesOn ? { ...said, isTurn: true } : said;
    addLine(paragraphs, { cue, line: turn }, beginnings[i] ?? plain, hasStops);
  }
  return paragraphs.map(({ text, starts: [first], speaker }) => ({
    text: writeParagraph(withoutStress(speaker === null ? text : `${speaker}: ${text}`)),
    ...(first ? { line: first.line, place: writeTime(first.seconds) } : {}),
    ...(speaker === null ? {} : { speaker }),
  }));
}

const plain: Beginning = { isFresh: false, isLine: false, goesOn: false };

function listShown(cues: readonly Cue[]): readonly Shown[] {
  let above: readonly string[] = [];
  return cues.flatMap((cue) => {
    const fresh = withoutRolled(cue.lines, above);
    above = cue.lines.map(({ text }) => text);
    return fresh.map((line) => ({ cue, line }));
  });
}

/** `Ana: We sail.`, `Ana (host): We sail.` */
const named =
  /^(\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,2}(?: \([^()\n]{1,20}\))?):\s/u;

/** Those who speak again, where there are several: a word with a colon hardly does. */
function findNames(cues: readonly Cue[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of cues.flatMap(({ lines }) => lines)) {
    const name = named.exec(text)?.[1];
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const again = [...times].filter(([, count]) => count > 1);
  return new Set(again.length > 1 ? times.keys() : []);
}

/** `*you*` and `_you_`, as those who write subtitles stress words. */
const stressed =
  /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]{1,100})(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

function withoutStress(text: string): string {
  return text.replace(stressed, '$2');
}

/** Captions made live roll: each cue repeats the line above its own. */
function withoutRolled(lines: readonly CueLine[], shown: readonly string[]): readonly CueLine[] {
  for (let count = Math.min(lines.length, shown.length); count > 0; count--) {
    const repeats = lines.slice(0, count).every(({ text }, i) => text === shown.at(i - count));
    if (repeats) return lines.slice(count);
  }
  return lines;
}

function addLine(
  paragraphs: Paragraph[],
  { cue, line }: Shown,
  beginning: Beginning,
  hasStops: boolean,
): void {
  const last = paragraphs.at(-1);
  const { startSeconds: seconds, endSeconds } = cue;
  const pause = seconds - (last?.endSeconds ?? 0);
  const start = { at: 0, seconds, line: line.line, pause, ...beginning };
  if (last === undefined || begins(last, start, line, hasStops)) {
    paragraphs.push({ text: line.text, starts: [start], endSeconds, speaker: line.speaker });
    return;
  }
  last.starts.push({ ...start, at: last.text.length + 1 });
  last.text += `${beginning.isLine ? '\n' : ' '}${line.text}`;
  last.endSeconds = endSeconds;
  const rest = last.text.length >= paragraphChars ? cutLong(last, hasStops) : null;
  if (rest !== null) paragraphs.push(rest);
}

function cutLong(paragraph: Paragraph, hasStops: boolean): Paragraph | null {
  const maxChars = hasStops ? sentenceMaxChars : unendedChars;
  return (
    cutAtSentence(paragraph) ?? (paragraph.text.length >= maxChars ? cutAtPause(paragraph) : null)
  );
}

/** Cuts what has no stops where a sentence seems to begin, else where the longest pause is. */
function cutAtPause(paragraph: Paragraph): Paragraph | null {
  const late = paragraph.starts.filter(({ at }) => at >= cutMinChars);
  const fresh = late.filter(({ isFresh }) => isFresh);
  const next = fresh.at(-1) ?? late.toSorted((a, b) => b.pause - a.pause || b.at - a.at)[0];
  return next === undefined ? null : cutAt(paragraph, next.at);
}

/** Cuts a long paragraph where its last whole sentence ends, and gives what follows; null where none ends late enough. */
function cutAtSentence(paragraph: Paragraph): Paragraph | null {
  const { text } = paragraph;
  if (sentenceEnd.test(text)) return null;
  const sentences = splitSentences(text, detectArticle(text));
  const next = sentences.at(-1)?.start ?? 0;
  return sentences.length < 2 || next < cutMinChars ? null : cutAt(paragraph, next);
}

/** Shortens the paragraph to what stands before `next`, and gives the rest. */
function cutAt(paragraph: Paragraph, next: number): Paragraph {
  const { text, starts } = paragraph;
  const from = starts.findLastIndex(({ at }) => at <= next);
  paragraph.text = text.slice(0, next).trimEnd();
  const moved = starts.slice(from).map((start) => ({ ...start, at: Math.max(0, start.at - next) }));
  starts.length = Math.max(1, from);
  return { ...paragraph, text: text.slice(next), starts: moved };
}

function begins(
  last: Paragraph,
  start: Start,
  { text, speaker, isTurn }: CueLine,
  hasStops: boolean,
): boolean {
  if (isTurn || speaker !== last.speaker || /^\p{Lu}[\p{Lu}\p{N} .'’-]{1,30}:\s/u.test(text))
    return true;
  // Who trails off may go on.
  const trails = /(?:\.{3}|…)$/u.test(last.text) && /^\p{Ll}/u.test(text);
  if (!trails && sentenceEnd.test(last.text)) {
    return start.pause >= pauseMinSeconds || last.text.length >= paragraphChars;
  }
  if (hasStops) return false;
  const isUnpunctuated = last.text.length > 300 && !/[.!?…。！？]/u.test(last.text);
  const mayBegin = start.isFresh && last.text.length >= paragraphChars;
  return mayBegin || (isUnpunctuated && !start.goesOn && start.pause >= 1);
}

/** `4:05`, `1:02:31`. */
function writeTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const pad = (number: number) => String(number).padStart(2, '0');
  return hours === 0
    ? `${minutes}:${pad(whole % 60)}`
    : `${hours}:${pad(minutes)}:${pad(whole % 60)}`;
}
