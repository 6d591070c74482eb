/** Cues of subtitles in, paragraphs of what is said out, each with its time. */

import type { Piece } from './converted.ts';
import type { Cue, CueLine } from './cue.ts';
import { writeParagraph } from './write-paragraph.ts';

/** Whoever says nothing for so long begins anew. */
const pauseMinSeconds = 2.5;

/** A paragraph of this length ends with its sentence, one of the next with its cue. */
const paragraphChars = 500;
const unendedChars = 900;

interface Paragraph {
  text: string;
  readonly seconds: number;
  readonly line: number;
  readonly speaker: string | null;
  endSeconds: number;
}

export function joinCues(cues: readonly Cue[]): Piece[] {
  const paragraphs: Paragraph[] = [];
  let shown: readonly string[] = [];
  for (const cue of cues) {
    const fresh = withoutRolled(cue.lines, shown);
    shown = cue.lines.map(({ text }) => text);
    for (const line of fresh) addLine(paragraphs, cue, line);
  }
  return paragraphs.map(({ text, seconds, line, speaker }) => ({
    text: writeParagraph(speaker === null ? text : `${speaker}: ${text}`),
    line,
    place: writeTime(seconds),
    ...(speaker === null ? {} : { speaker }),
  }));
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
  if (last === undefined || begins(last, cue, line)) {
    const { startSeconds: seconds, endSeconds } = cue;
    paragraphs.push({
      text: line.text,
      seconds,
      endSeconds,
      line: line.line,
      speaker: line.speaker,
    });
    return;
  }
  last.text += ` ${line.text}`;
  last.endSeconds = cue.endSeconds;
}

function begins(last: Paragraph, cue: Cue, { text, speaker, isTurn }: CueLine): boolean {
  if (isTurn || speaker !== last.speaker || /^\p{Lu}[\p{Lu}\p{N} .'’-]{1,30}:\s/u.test(text))
    return true;
  const pause = cue.startSeconds - last.endSeconds;
  const isEnded = /[.!?…。！？][\p{Pe}\p{Pf}"'’]*$/u.test(last.text);
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
