/** Cues of subtitles in, paragraphs of what is said out, each with its time. */
import { detectArticle } from '../../language/detect/detect-article.ts';
import { languageOf } from '../../language/languages.ts';
import { goesOn } from '../goes-on.ts';
import { paragraphChars, sentenceEnd } from '../said-paragraph.ts';
import { isCalledOut, readSpeaker } from '../speaker-name.ts';
import type { Piece } from './converted.ts';
import type { Cue, CueLine } from './cue.ts';
import { cutLong, type Manner, type Paragraph, type Start } from './cut-paragraph.ts';
import { type Beginning, findBeginnings } from './find-breaks.ts';
import { writeParagraph } from './write-paragraph.ts';

/** Whoever says nothing for so long begins anew. */
const pauseMinSeconds = 2.5;

/** Where a line in so many has a stop, sentences have one. */
const stopMinShare = 1 / 12;

const sampleLines = 300;

/** A line as it is shown, and the cue that shows it. */
interface Shown {
  readonly cue: Cue;
  readonly line: CueLine;
}

export function joinCues(cues: readonly Cue[]): Piece[] {
  const paragraphs: Paragraph[] = [];
  const names = findNames(cues);
  const shown = listShown(cues);
  const texts = shown.map(({ line }) => line.text);
  const language = languageOf(detectArticle(texts.slice(0, sampleLines).join(' ')));
  const beginnings = findBeginnings(texts, language);
  const stops = texts.filter((text) => /[.!?…。！？]/u.test(text)).length;
  const manner: Manner = { language, hasStops: stops >= stopMinShare * shown.length };
  for (const [i, { cue, line }] of nameTurns(shown, names).entries()) {
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
  let above: readonly string[] = [];
  return cues.flatMap((cue) => {
    const fresh = withoutRolled(cue.lines, above);
    above = cue.lines.map(({ text }) => text);
    return fresh.map((line) => ({ cue, line }));
  });
}

/** Meetings are written down with the name before each cue, of which the first of a turn is kept. */
function nameTurns(shown: readonly Shown[], names: ReadonlySet<string>): readonly Shown[] {
  let speaking: string | null = null;
  // Whoever writes names behind arrows writes them before each turn, which is hers to its end.
  let areArrowed = false;
  return shown.map(({ cue, line }) => {
    const { name = '', end = 0 } = readSpeaker(line.text) ?? {};
    const isNamed = names.has(name);
    const isSame = isNamed && name === speaking;
    if (isNamed) speaking = name;
    else if (line.isTurn) speaking = null;
    areArrowed ||= isNamed && line.hasArrow;
    const text = isNamed && (isSame || areArrowed) ? line.text.slice(end) : line.text;
    const speaker = areArrowed ? speaking : line.speaker;
    return { cue, line: { ...line, text, speaker, isTurn: isNamed ? !isSame : line.isTurn } };
  });
}

/** Those who speak again, where there are several: a word with a colon hardly does, least of all where names stand behind arrows. */
function findNames(cues: readonly Cue[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  const arrowed = new Set<string>();
  for (const { text, hasArrow } of cues.flatMap(({ lines }) => lines)) {
    const name = readSpeaker(text)?.name;
    if (name === undefined) continue;
    times.set(name, (times.get(name) ?? 0) + 1);
    if (hasArrow) arrowed.add(name);
  }
  const again = [...times].filter(([, count]) => count > 1);
  if (again.length < 2) return new Set();
  return arrowed.size > 1 ? arrowed : new Set(times.keys());
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
