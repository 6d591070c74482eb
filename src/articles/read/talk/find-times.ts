/** The text of a file in, the times that its transcript is written with out, and where each stands: `[31:58]`. */
import { inKnownLanguages, lazyPattern } from '../../../language/in-any-language.ts';
import { numberedVoice } from '../../speaker-name.ts';
import { marks } from '../visible.ts';

export interface Timed {
  /** Of the time with its brackets and the white space behind it. */
  readonly start: number;
  readonly end: number;
  /** Where what is said at that time begins: the line, for the first time in it, else the time. */
  readonly from: number;
  /** `4:05`, `1:02:31`. */
  readonly place: string;
  readonly seconds: number;
}

const clock = '(?:\\d{1,2}:)?\\d{1,2}:[0-5]\\d(?:[.,]\\d{1,3})?';

/** `14.5s`, `1m02s`: nobody writes so of anything else in brackets. */
const counted = '(?:(?:(?:\\d{1,2}h ?)?\\d{1,3}m ?)?\\d{1,6}(?:\\.\\d{1,3})?s)';
const stamp = `(?:[Mm]in\\. ?)?(?:${clock}|${counted})`;

/** What may stand before it says what it is: `[Time 0:12]`, `(Timestamp: 0:12)`. */
const named = () => `(?:${inKnownLanguages(({ timed }) => timed ?? '')}):?[ \\t]`;

/** In brackets, whose escapes Markdown needs and which may be a link to that moment, or in what else stands for them: `{0:12}`, `<0:12>`, `#00:00:12-5#`. */
const link = '\\(https?:[^()\\s]{1,300}\\)';
const enclosed = () =>
  `(?:\\\\{0,3}\\[ ?(?:${named()})?${stamp}\\\\{0,3}\\](?:${link})?|\\{${stamp}\\}|<${stamp}>|#${clock}(?:-\\d)?#|\`${clock}\`|(?<=^|\\n)\\(${named()}${stamp}\\))`;

/** Alone on its line it belongs to the next, which is no fence of code. */
const bracketed = lazyPattern(
  () =>
    `(?<=^|\\n)${enclosed()}[ \\t]{0,4}\\n(?!\`\`\`|~~~)|[ \\t]${enclosed()}(?=:)|${enclosed()}[ \\t]?`,
  'giu',
);

/** `[inaudible 0:12]`, and `![0:12 The quay](quay.png)` of a slide, whatever says when the others speak: the words stay. */
const aside = lazyPattern(
  () =>
    `(?<=\\[(?!${named()})\\p{L}{4,20})[ \\t]${clock}(?=\\\\?\\])|(?<=!\\[|<img alt=")${clock}[ \\t](?=\\p{L})`,
  'giu',
);

/** A tag of its own, which may have a line of its own too: `<time>0:12</time>`, `<div class="time">0:12</div>`. */
const tag = `<[a-z]{1,8}(?:\\s[^<>\\n]{0,100})?>[([]?${clock}[)\\]]?</[a-z]{1,8}>`;
const tagged = new RegExp(`(?<=(?:^|\\n)[ \\t]{0,20})${tag}[ \\t]{0,4}\\n|${tag}`, 'giu');

/** A link to that moment, on a line that may be an item: `- We sail. [[00:05](https://…)]`. */
const moment = `\\[{1,2}${clock}\\]${link}\\]?`;
const moments = `(?:\\(${moment}\\)|${moment})`;
const linked = new RegExp(`[ \\t]${moments}(?=:)|${moments}[ \\t]?`, 'gu');
const item = /[*-][ \t]{1,4}/uy;

/** The same without brackets. */
const alone = new RegExp(`(?<=^|\\n)\\(?${clock}\\)?[ \\t]{0,4}\\n`, 'gu');

/** From its beginning to its end, as programs that listen write it: `[0.00 --> 5.82]`, `[0.00s -> 5.82s]`. */
const edge = `(?:${clock}|\\d{1,6}\\.\\d{1,3}s?)`;
const first = new RegExp(`${clock}|${counted}|${edge}`, 'u');
const range = `${edge}[ \\t]{0,2}(?:--?>|[-–—])[ \\t]{0,2}${edge}`;
const ranged = new RegExp(
  `\\\\?\\[${range}\\\\?\\][ \\t]{0,4}|(?<=^|\\n)(?:\\d{1,5}\\n)?${range}[ \\t]{0,4}\\n`,
  'gu',
);

/** In bold type before what is said: `**13:35** · We sail.`, `**13:35** We sail.` */
const bold = new RegExp(
  `(?<=^|\\n)\\*\\*${clock}\\*\\*[ \\t]{0,4}(?:[·–—|:-][ \\t]+|(?<=[ \\t]))`,
  'gu',
);

/** First of all on the line of what is said then; behind its name one with its hour: a programme has none. */
const leading = lazyPattern(
  () =>
    `(?<=^|\\n)(?:${clock}(?:[ \\t]*[-–—|])?|${named()}\\d{1,2}:\\d{2}:\\d{2}[ \\t]*[-–—|]|\\(${stamp}\\))(?:[ \\t]+|(?=[*]{2}))(?=[*_]{0,2}(?:[\\p{L}\\p{Ps}\\p{Pi}\\p{Sc}"'’.…@¡¿]|\\d(?!\\d?:\\d)))`,
  'giu',
);

/** A programme has shorter lines, a talk has some of these. */
const saidMinChars = 40;
const saidMinShare = 0.2;

/** Behind a name, or alone above what is said: `Ana Rojas (00:01:03):`, `[SPEAKER_01] (00:01:03)`, `(00:01:21):`. */
const labelled = new RegExp(
  `(?<=^|\\n)\\(${clock}\\):|(?<=\\S)[ \\t]\\(${clock}\\)(?=:)|(?<=\\])[ \\t]\\(${clock}\\)[ \\t]?`,
  'gu',
);

const stress = `[*_${marks.none}]{0,2}`;

/** Behind a name that comes again, above what is said or before it: `Ana Rojas  0:12`, `### [Ana Rojas] 0:12`, `**Ana Rojas** _0:12_`, `Ana Rojas: (0:12) We sail.` */
const signed = new RegExp(
  `(?<=(?:^|\\n)(?:#{1,6} )?[*_]{0,2}\\[?(\\p{Lu}[^\\n:*()[\\]]{1,40}?)\\]?[*_]{0,2})[ \\t,:·|–—-]{1,4}(?:\\(${clock}\\)(?=[ \\t\\n])|${stress}\\(?${clock}\\)?${stress}[ \\t]{0,4}(?=\\n))`,
  'gu',
);

/** Behind all that is said until then: `We sail. (0:12)`, `We sail. 00:00:12`. */
const trailing = new RegExp(
  `(?<=[.!?…]["”’)]{0,2})[ \\t]{1,4}(?:\\(${clock}\\)|${clock})(?=[ \\t]{0,4}(?:\\n|$|</))`,
  'gu',
);

/** Fewer are the length of a song, or when something began. */
const minTimes = 3;

/** A talk begins at its beginning, and no day does so. */
const firstMaxSeconds = 600;

/** In so many one may go back: two people speak at once, or there is a slip. */
const slipOne = 25;

/** `SPEAKER_00:**`, `Ana Rojas:` before what is said. */
const name = '\\p{Lu}[\\p{L}\\p{M}.’-]{1,20}';
const opening = new RegExp(
  `[*_]{0,2}(?:${numberedVoice}|${name}(?: ${name}){1,3}):[*_]{0,2}\\s[^\\n]{${saidMinChars}}`,
  'uy',
);

/** Of the form that stands there most; none where they do not go on as a talk does. */
export function findTimes(text: string): readonly Timed[] {
  const forms = [bracketed(), tagged, ranged, labelled, bold, alone];
  const lists = [
    listTimes(text, linked).flatMap((timed) => withItem(text, timed)),
    ...forms.map((form) => listTimes(text, form)),
    listTimes(text, trailing).map((timed) => ({ ...timed, from: findNextLine(text, timed.end) })),
  ];
  const led = listTimes(text, leading());
  const isLong = new RegExp(`[^\\n]{${saidMinChars}}`, 'uy');
  const said = led.filter(({ end }) => {
    isLong.lastIndex = end;
    return isLong.test(text);
  });
  // Where many lines are short, the others may still be what somebody says.
  const lasts = said.length >= saidMinShare * led.length ? led : said;
  const talks = [...lists, listSigned(text), lasts, said].filter((talk) => isTalk(talk));
  const most = talks.reduce(
    (best, talk) => (talk.length > best.length ? talk : best),
    listOpening(text),
  );
  const others = listTimes(text, aside());
  if (most.length === 0) return isTalk(others) ? others : [];
  return [...most, ...others].sort((a, b) => a.start - b.start).map(beginAtTime);
}

/** What stands before a further time of a line was said before it. */
function beginAtTime(timed: Timed, i: number, all: readonly Timed[]): Timed {
  return timed.from === all[i - 1]?.from ? { ...timed, from: timed.start } : timed;
}

/** Those behind names; none where no name comes again. */
function listSigned(text: string): readonly Timed[] {
  const names = [...text.matchAll(signed)].map(([, name]) => name);
  return names.length >= 2 * new Set(names).size ? listTimes(text, signed) : [];
}

/** Few times are a talk's too where each stands before who speaks. */
function listOpening(text: string): readonly Timed[] {
  const times = listTimes(text, bracketed());
  const areOpening = times.every(({ end }) => {
    opening.lastIndex = end;
    return opening.test(text);
  });
  return areOpening && isTalk(times, 1) ? times : [];
}

function listTimes(text: string, pattern: RegExp): readonly Timed[] {
  return [...text.matchAll(pattern)].map(({ 0: all, index: start }) => {
    const begin = first.exec(all)?.[0] ?? all;
    const parts = (begin.replace(/[.,]\d+/u, '').match(/\d{1,6}/gu) ?? []).map(Number);
    const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
    const from = text.lastIndexOf('\n', start) + 1;
    return { start, end: start + all.length, from, place: writeTime(seconds), seconds };
  });
}

/** What is said is no list, though each piece of it is written as an item: its mark goes with the time. */
function withItem(text: string, timed: Timed): readonly Timed[] {
  item.lastIndex = timed.from;
  const [mark] = item.exec(text) ?? [];
  return mark ? [{ ...timed, start: timed.from, end: timed.from + mark.length }, timed] : [timed];
}

/** Where the next line that is not blank begins; the end of the text where none follows. */
function findNextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const gap = end === -1 ? -1 : text.slice(end).search(/\S/u);
  return gap === -1 ? text.length : text.lastIndexOf('\n', end + gap) + 1;
}

function writeTime(seconds: number): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(seconds % 60)}`;
}

const isTalk = (times: readonly { readonly seconds: number }[], min = minTimes): boolean =>
  times.length >= min &&
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
