/** Cues of subtitles in, paragraphs of what is said out, each with its time. */
import { detectArticle } from '../../language/detect/detect-article.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Piece } from './converted.ts';
import type { Cue, CueLine } from './cue.ts';
import { writeParagraph } from './write-paragraph.ts';

/** Whoever says nothing for so long begins anew. */
const pauseMinSeconds = 2.5;

/** A paragraph of this length ends with its sentence, one of the next with its cue. */
const paragraphChars = 500;
const unendedChars = 900;

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
}

export function joinCues(cues: readonly Cue[]): Piece[] {
  const paragraphs: Paragraph[] = [];
  const names = findNames(cues);
  let shown: readonly string[] = [];
  for (const cue of cues) {
    const fresh = withoutRolled(cue.lines, shown);
    shown = cue.lines.map(({ text }) => text);
    for (const line of fresh) addLine(paragraphs, cue, asTurn(line, names));
  }
  return paragraphs.map(({ text, starts: [first], speaker }) => ({
    text: writeParagraph(withoutStress(speaker === null ? text : `${speaker}: ${text}`)),
    ...(first ? { line: first.line, place: writeTime(first.seconds) } : {}),
    ...(speaker === null ? {} : { speaker }),
  }));
}

/** `Ana: We sail.` */
const named = /^(\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,2}):\s/u;

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

const asTurn = (line: CueLine, names: ReadonlySet<string>): CueLine =>
  names.has(named.exec(line.text)?.[1] ?? '') ? { ...line, isTurn: true } : line;

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

function addLine(paragraphs: Paragraph[], cue: Cue, line: CueLine): void {
  const last = paragraphs.at(-1);
  const { startSeconds: seconds, endSeconds } = cue;
  const start = { at: 0, seconds, line: line.line };
  if (last === undefined || begins(last, cue, line)) {
    paragraphs.push({ text: line.text, starts: [start], endSeconds, speaker: line.speaker });
    return;
  }
  last.starts.push({ ...start, at: last.text.length + 1 });
  last.text += ` ${line.text}`;
  last.endSeconds = endSeconds;
  const rest = last.text.length >= paragraphChars ? cutAtSentence(last) : null;
  if (rest !== null) paragraphs.push(rest);
}

/** Cuts a long paragraph where its last whole sentence ends, and gives what follows; null where none ends late enough. */
function cutAtSentence(paragraph: Paragraph): Paragraph | null {
  const { text, starts } = paragraph;
  if (sentenceEnd.test(text)) return null;
  const sentences = splitSentences(text, detectArticle(text));
  const next = sentences.at(-1)?.start ?? 0;
  if (sentences.length < 2 || next < cutMinChars) return null;
  const from = starts.findLastIndex(({ at }) => at <= next);
  paragraph.text = text.slice(0, next).trimEnd();
  const moved = starts.slice(from).map((start) => ({ ...start, at: Math.max(0, start.at - next) }));
  starts.length = Math.max(1, from);
  return { ...paragraph, text: text.slice(next), starts: moved };
}

const sentenceEnd = /[.!?…。！？][\p{Pe}\p{Pf}"'’]*$/u;

function begins(last: Paragraph, cue: Cue, { text, speaker, isTurn }: CueLine): boolean {
  if (isTurn || speaker !== last.speaker || /^\p{Lu}[\p{Lu}\p{N} .'’-]{1,30}:\s/u.test(text))
    return true;
  const pause = cue.startSeconds - last.endSeconds;
  const isEnded = sentenceEnd.test(last.text);
  if (isEnded) return pause >= pauseMinSeconds || last.text.length >= paragraphChars;
  const isUnpunctuated = last.text.length > 300 && !/[.!?…。！？]/u.test(last.text);
  return (
    (isUnpunctuated && pause >= 1) ||
    last.text.length >= (isUnpunctuated ? paragraphChars : unendedChars)
  );
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
