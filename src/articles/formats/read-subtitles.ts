/** Subtitles (.srt or .vtt) in, what is said as paragraphs with the time of each out. */
import { parseLanguage } from '../../language/parse-language.ts';
import type { Known } from '../write-front-matter.ts';
import { type Conversion, joinPieces, refuse } from './converted.ts';
import type { Cue, CueLine } from './cue.ts';
import { dropCredits } from './drop-credits.ts';
import { joinAsides } from './join-asides.ts';
import { joinCues } from './join-cues.ts';
import { nameBrackets } from './name-brackets.ts';
import { readCueLine } from './read-cue-line.ts';

const time = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,:;]\\s?(\\d{1,3}))?';

/** Some files have a slip in it, or the number of the cue before it. */
const timing = new RegExp(
  `^\\s*(?:\\d+\\s+)?${time}\\s*-{1,2}\\s?>\\s*${time}(?:\\p{L}{1,2})?(?:\\s|$)`,
  'u',
);

/** `source` has `\n` line ends. */
export function readSubtitles(source: string): Conversion {
  const lines = nameBrackets(source.split('\n'));
  const first = lines.findIndex((line) => timing.test(line));
  const cues = first === -1 ? [] : dropCredits(joinAsides(readCues(lines, first)));
  if (cues.length === 0)
    return refuse('There are no subtitles in this file; take it out or mend it.');
  const head = lines.slice(0, first).join('\n');
  return {
    ok: true,
    value: { fields: readHead(head), ...joinPieces(joinCues(cues)), notes: [] },
  };
}

/** `WEBVTT - The old quay`, `Language: es`. */
function readHead(head: string): Known {
  const title = /^WEBVTT[ \t]+(?:-[ \t]*)?(\S[^\n]*)/u.exec(head)?.[1]?.trim();
  const language = parseLanguage(/^Language:[ \t]*(\S+)/imu.exec(head)?.[1] ?? '');
  return {
    ...(title && !title.includes('-->') ? { title } : {}),
    ...(language === null ? {} : { language }),
  };
}

/** What may stand alone on a line for want of room in the one above. */
const ends = /^(?:[!?]{1,3}|-{2}|[–—])["”’»]?$/u;

function readCues(lines: readonly string[], first: number): Cue[] {
  const cues: Cue[] = [];
  for (let i = first; i < lines.length; i++) {
    const times = timing.exec(lines[i] ?? '');
    if (times === null) continue;
    const shown: CueLine[] = [];
    let speaker: string | null = null;
    const end = findEnd(lines, i + 1);
    for (const [at, line] of dropSongs(lines.slice(i + 1, end)).entries()) {
      for (const said of readCueLine(line, speaker)) {
        speaker = said.speaker;
        if (/[\p{L}\p{N}]/u.test(said.text) || ends.test(said.text))
          shown.push({ ...said, line: i + at + 2 });
      }
    }
    i = end - 1;
    const [startSeconds, endSeconds] = [secondsOf(times, 1), secondsOf(times, 5)];
    if (shown.length > 0) cues.push({ startSeconds, endSeconds, lines: shown });
  }
  return cues;
}

/** A cue ends where the next begins, and some files have blank lines within one, or none between two. */
function findEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && !timing.test(lines[end] ?? '') && !isNote(lines, end)) end++;
  if (end === lines.length || isNote(lines, end)) return end;
  // What a cue is called stands right above its time, below a blank line unless it is its number.
  const name = lines[end - 1] ?? '';
  const isName = end > from && name.trim() !== '' && (lines[end - 2] ?? '').trim() === '';
  return isName || /^\s*\d+\s*$/u.test(name) ? Math.max(from, end - 1) : end;
}

/** `NOTE by hand`, `STYLE` and what stands below it are no text, nor is the head of a part that a stream was sent in. */
const isNote = (lines: readonly string[], at: number): boolean =>
  /^(?:(?:NOTE|WEBVTT)(?:\s|$)|(?:STYLE|REGION)\s*$)/u.test(lines[at] ?? '') &&
  (lines[at - 1] ?? '').trim() === '';

function secondsOf(times: RegExpExecArray, at: number): number {
  const [hours, minutes, seconds, part = ''] = times.slice(at, at + 4);
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${part}0`);
}

/** A song stands between its signs, on one line of the cue or on several; nobody says it. */
function dropSongs(lines: readonly string[]): readonly string[] {
  const text = lines.filter((line) => !line.includes('-->')).join('\n');
  const signs = text.match(/[♪♫]/gu)?.length ?? 0;
  if (signs === 0) return lines.map((line) => (line.includes('-->') ? '' : line));
  if (signs === 1 && /[♪♫]\P{L}{0,9}$/u.test(text)) return [];
  return text.replace(/[♪♫][^♪♫]*(?:[♪♫]|$)/gu, (song) => song.replace(/[^\n]/gu, '')).split('\n');
}
