/** Cues of subtitles in, paragraphs of what is said out, each with its time. */
import { detectArticle } from '../../language/detect/detect-article.ts';
import { languageOf } from '../../language/languages.ts';
import { goesOn } from '../goes-on.ts';
import { paragraphChars, sentenceEnd } from '../said-paragraph.ts';
import { isCalledOut } from '../speaker-name.ts';
import type { Piece } from './converted.ts';
import type { Cue, CueLine } from './cue.ts';
import { cutLong, type Manner, type Paragraph, type Start } from './cut-paragraph.ts';
import { type Beginning, findBeginnings } from './find-breaks.ts';
import { nameTurns, type Shown } from './name-turns.ts';
import { writeParagraph } from './write-paragraph.ts';

/** Whoever says nothing for so long begins anew. */
const pauseMinSeconds = 2.5;

/** Where a line in so many has a stop, sentences have one. */
const stopMinShare = 1 / 12;

const sampleLines = 300;

export function joinCues(cues: readonly Cue[]): Piece[] {
  const paragraphs: Paragraph[] = [];
  const shown = nameTurns(listShown(cues));
  const texts = shown.map(({ line }) => line.text);
  const language = languageOf(detectArticle(texts.slice(0, sampleLines).join(' ')));
  const beginnings = findBeginnings(texts, language);
  const stops = texts.filter((text) => /[.!?…。！？]/u.test(text)).length;
  const manner: Manner = { language, hasStops: stops >= stopMinShare * shown.length };
  for (const [i, { cue, line }] of shown.entries()) {
    addLine(paragraphs, { cue, line }, beginnings[i] ?? plain, manner);
  }
  return paragraphs.map(({ text, starts: [first], speaker }) => ({
    text: writeParagraph(withoutStress(speaker === null ? text : `${speaker}: ${text}`)),
    ...(first ? { line: first.line, place: writeTime(first.seconds) } : {}),
    ...(speaker === null ? {} : { speaker }),
  }));
}

const plain: Beginning = { isFresh: false, isLine: false };

function listShown(cues: readonly Cue[]): readonly Shown[] {
  const counts = cues.map((cue, i) => countRepeated(cue.lines, cues[i - 1]?.lines ?? []));
  const rolled = counts.filter((count, i) => count > 0 && count < (cues[i]?.lines.length ?? 0));
  const areRolled = rolled.length >= rolledMinShare * (cues.length - 1);
  return cues.flatMap((cue, i) => {
    // What is shown on is cut for its colour or its place; whoever says it again pauses.
    const isOn = cue.startSeconds - (cues[i - 1]?.endSeconds ?? 0) <= gapMaxSeconds;
    const isWhole = counts[i] === cue.lines.length;
    const fresh = areRolled || (isWhole && isOn) ? cue.lines.slice(counts[i]) : cue.lines;
    return fresh.map((line) => ({ cue, line }));
  });
}

/** Of captions made live, and rolled up, so many cues repeat the line above their own. */
const rolledMinShare = 0.25;

const gapMaxSeconds = 0.02;

/** `*you*` and `_you_`, as those who write subtitles stress words. */
const stressed =
  /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]{1,100})(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

function withoutStress(text: string): string {
  return text.replace(stressed, '$2');
}

/** The first lines of a cue that are the last ones of the cue above. */
function countRepeated(lines: readonly CueLine[], above: readonly CueLine[]): number {
  for (let count = Math.min(lines.length, above.length); count > 0; count--) {
    const tail = above.slice(-count);
    if (tail.every(({ text }, i) => text === lines[i]?.text)) return count;
  }
  return 0;
}

function addLine(
  paragraphs: Paragraph[],
  { cue, line }: Shown,
  beginning: Beginning,
  manner: Manner,
): void {
  const last = paragraphs.at(-1);
  const { startSeconds: seconds, endSeconds } = cue;
  const pause = seconds - (last?.endSeconds ?? 0);
  const start = { at: 0, seconds, line: line.line, pause, ...beginning };
  if (last === undefined || begins(last, start, line, manner)) {
    paragraphs.push({ text: line.text, starts: [start], endSeconds, speaker: line.speaker });
    return;
  }
  last.starts.push({ ...start, at: last.text.length + 1 });
  last.text += `${beginning.isLine ? '\n' : ' '}${line.text}`;
  last.endSeconds = endSeconds;
  const rest = last.text.length >= paragraphChars ? cutLong(last, manner) : null;
  if (rest !== null) paragraphs.push(rest);
}

function begins(
  last: Paragraph,
  start: Start,
  { text, speaker, isTurn }: CueLine,
  { hasStops }: Manner,
): boolean {
  // A voice may end with its cue, in the middle of what it says.
  const isHers = speaker === null && hasStops && goesOn(last.text, text);
  const isOther = speaker !== last.speaker && !isHers;
  if (isTurn || isOther || isCalledOut(text)) return true;
  // Who trails off may go on.
  const trails = /(?:\.{3}|…)$/u.test(last.text) && /^\p{Ll}/u.test(text);
  if (!trails && sentenceEnd.test(last.text)) {
    return start.pause >= pauseMinSeconds || last.text.length >= paragraphChars;
  }
  if (hasStops) return false;
  return start.isFresh && last.text.length >= paragraphChars;
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
