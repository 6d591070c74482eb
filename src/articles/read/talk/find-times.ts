/** The text of a file in, the times that its transcript is written with out, and where each stands: `[31:58]`. */
import { marks } from '../visible.ts';

export interface Timed {
  /** Of the time with its brackets and the white space behind it. */
  readonly start: number;
  readonly end: number;
  /** Where the line begins that it stands in: what is said there is said at that time. */
  readonly from: number;
  /** `4:05`, `1:02:31`. */
  readonly place: string;
}

const clock = '(?:\\d{1,2}:)?\\d{1,2}:[0-5]\\d(?:[.,]\\d{1,3})?';

/** In brackets, whose escapes Markdown needs. */
const bracketed = new RegExp(`\\\\?\\[${clock}\\\\?\\][ \\t]?`, 'gu');

/** From its beginning to its end, as programs that listen write it: `[0.00 --> 5.82]`. */
const moment = `(?:${clock}|\\d{1,6}\\.\\d{1,3})`;
const ranged = new RegExp(`\\\\?\\[${moment}[ \\t]*-->[ \\t]*${moment}\\\\?\\][ \\t]*`, 'gu');

/** In bold type before what is said: `**13:35** · We sail.` */
const bold = new RegExp(`(?<=^|\\n)\\*\\*${clock}\\*\\*[ \\t]*[·–—|:-][ \\t]+`, 'gu');

/** First of all on the line of what is said then. */
const leading = new RegExp(
  `(?<=^|\\n)(?:${clock}(?:[ \\t]*[-–—|])?|\\(${clock}\\))[ \\t]+(?=[*_]{0,2}[\\p{L}\\p{Ps}\\p{Pi}"¡¿])`,
  'gu',
);

/** A programme has shorter lines, a talk has some of these. */
const saidMinChars = 40;
const saidMinShare = 0.2;

/** Behind a name, or alone above what is said: `Ana Rojas (00:01:03):`, `(00:01:21):`. */
const labelled = new RegExp(`(?<=^|\\n)\\(${clock}\\):|(?<=\\S)[ \\t]\\(${clock}\\)(?=:)`, 'gu');

/** Fewer are the length of a song, or when something began. */
const minTimes = 3;

/** A talk begins at its beginning, and no day does so. */
const firstMaxSeconds = 600;

/** In so many one may go back: two people speak at once, or there is a slip. */
const slipOne = 25;

/** None where they do not go on as a talk does. */
export function findTimes(text: string): readonly Timed[] {
  const lists = [bracketed, ranged, labelled, bold].map((pattern) => listTimes(text, pattern));
  const led = listTimes(text, leading);
  const isLong = new RegExp(`[^\\n]{${saidMinChars}}`, 'uy');
  const said = led.filter(({ end }) => {
    isLong.lastIndex = end;
    return isLong.test(text);
  });
  // Where many lines are short, the others may still be what somebody says.
  const lasts = said.length >= saidMinShare * led.length ? led : said;
  return [...lists, lasts, said].find(isTalk) ?? [];
}

function listTimes(text: string, pattern: RegExp): readonly (Timed & { seconds: number })[] {
  return [...text.matchAll(pattern)].map(({ 0: all, index: start }) => {
    const begin = all.split('-->')[0] ?? all;
    const parts = (begin.replace(/[.,]\d+/u, '').match(/\d{1,6}/gu) ?? []).map(Number);
    const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
    const from = text.lastIndexOf('\n', start) + 1;
    return { start, end: start + all.length, from, place: writeTime(seconds), seconds };
  });
}

function writeTime(seconds: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(seconds % 60)}`;
}

const isTalk = (times: readonly { readonly seconds: number }[]): boolean =>
  times.length >= minTimes &&
  (times[0]?.seconds ?? 0) <= firstMaxSeconds &&
  times.filter(({ seconds }, i) => seconds < (times[i - 1]?.seconds ?? 0)).length <=
    times.length / slipOne;

/** The same without the times, which the citation says, and with every other character where it stands. */
export function veilTimes(text: string, times: readonly Timed[]): string {
  let veiled = '';
  let at = 0;
  for (const { start, end } of times) {
    veiled += text.slice(at, start) + marks.none.repeat(end - start);
    at = end;
  }
  return veiled + text.slice(at);
}
