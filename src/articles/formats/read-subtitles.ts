/** Subtitles (.srt or .vtt) in, what is said as paragraphs with the time of each out. */
import { parseLanguage } from '../../language/parse-language.ts';
import type { Known } from '../write-front-matter.ts';
import { type Conversion, joinPieces, refuse } from './converted.ts';
import type { Cue, CueLine } from './cue.ts';
import { joinCues } from './join-cues.ts';

const time = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?';
const timing = new RegExp(`^\\s*${time}\\s*-->\\s*${time}(?:\\s|$)`, 'u');

/** `source` has `\n` line ends. */
export function readSubtitles(source: string): Conversion {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => timing.test(line));
  const cues = first === -1 ? [] : readCues(lines, first);
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

function readCues(lines: readonly string[], first: number): Cue[] {
  const cues: Cue[] = [];
  for (let i = first; i < lines.length; i++) {
    const times = timing.exec(lines[i] ?? '');
    if (times === null) continue;
    const shown: CueLine[] = [];
    let speaker: string | null = null;
    // A cue ends at a blank line; some files have none between two.
    while (i + 1 < lines.length && (lines[i + 1] ?? '').trim() !== '') {
      if (timing.test(lines[i + 2] ?? '') && /^\s*\d+\s*$/u.test(lines[i + 1] ?? '')) break;
      if (timing.test(lines[i + 1] ?? '')) break;
      i++;
      for (const said of readLine(lines[i] ?? '', speaker)) {
        speaker = said.speaker;
        if (/[\p{L}\p{N}]/u.test(said.text)) shown.push({ ...said, line: i + 1 });
      }
    }
    const [startSeconds, endSeconds] = [secondsOf(times, 1), secondsOf(times, 5)];
    if (shown.length > 0) cues.push({ startSeconds, endSeconds, lines: shown });
  }
  return cues;
}

function secondsOf(times: RegExpExecArray, at: number): number {
  const [hours, minutes, seconds, part = ''] = times.slice(at, at + 4);
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${part}0`);
}

/** A sound or a song, which nobody says. */
const sound = /^[\s#-]*(?:[♪♫]|(?:\[[^\]]*\]|\([^)]*\)|\*[^*]*\*)[\s.]*$)|[♪♫][\s.]*$/u;

/** `<v Ana>` names who speaks until the next one; any other tag is for the eye. */
function readLine(source: string, before: string | null): Omit<CueLine, 'line'>[] {
  const said: Omit<CueLine, 'line'>[] = [];
  const parts = source.replace(/\{\\[^}]*\}/gu, '').split(/<v(?:\.[^\s<>]*)?\s([^<>]+)>/iu);
  let speaker = before;
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 1) {
      speaker = plain(part) || null;
      continue;
    }
    const text = plain(part);
    const [mark = ''] = /^(?:>{2,}|[-–—](?= ?\S))/u.exec(text) ?? [];
    const words = text.slice(mark.length).trim();
    if (text !== '' && !sound.test(words)) said.push({ text: words, speaker, isTurn: mark !== '' });
  }
  return said;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  gt: '>',
  lrm: '',
  lt: '<',
  nbsp: ' ',
  rlm: '',
};

function plain(text: string): string {
  return text
    .replace(/<\/?[a-z\d][^<>]*>/giu, '')
    .replace(/&(amp|gt|lrm|lt|nbsp|rlm);/gu, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}
