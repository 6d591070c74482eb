/** A text in, the day that stands on a line of its own near its beginning out, and who wrote or published it where that line says so. */
import { parseStatedDate, parseStatedDay, type SlashOrder } from '../../parse-date.ts';
import { isNameLike } from '../../speaker-name.ts';
import { findField } from './field-names.ts';
import { findOrder } from './find-order.ts';
import type { Readings } from './order-days.ts';
import { createShortDayReader } from './read-short-day.ts';

export interface HeadDay {
  /** Null where only other files of the folder tell which of its readings is meant. */
  readonly date: string | null;
  /** Of a day in numbers; null where both are one. */
  readonly readings: Readings | null;
  /** `The Old Quay | 3 May 2023`. */
  readonly publisher: string | null;
  /** `Ana Rojas || 16-05-2023`. */
  readonly author: string | null;
  /** The lines that are no text: the day, and the publisher by itself. */
  readonly lines: readonly { readonly start: number; readonly end: number }[];
  /** What stands above it says whose text it is: a title may stand right below a day that comes first. */
  readonly end: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface DayLine extends Line {
  readonly date: string;
  readonly readings: Readings | null;
  readonly publisher: string | null;
  readonly author: string | null;
}

/** A title, who speaks, where: below more lines, or below one of prose or of code, a day is one of the text. */
const maxLines = 7;
const lineMaxChars = 200;
const dayMaxChars = 90;

/** Null where days stand on lines of their own further down too: they are those of a diary, or of posts. */
export function readHeadDay(text: string, from: number, order?: SlashOrder): HeadDay | null {
  const lines = listLines(text, from);
  const below = lines.findIndex(
    ({ text }) => text.length > lineMaxChars || /^(?!#{1,6}\s).*[.!?]$|^(?:```|~~~)/u.test(text),
  );
  const head = lines.slice(0, Math.min(below === -1 ? lines.length : below, maxLines));
  const readShort = createShortDayReader(text);
  const readLine = (line: Line) => readDayLine(line, readShort, order);
  const days = head.flatMap((line) => readLine(line) ?? []);
  const [first] = days;
  if (first === undefined || days.some(({ date }) => date !== first.date)) return null;
  const isOther = (line: Line) => (readLine(line)?.date ?? first.date) !== first.date;
  if (lines.slice(head.length).some(isOther)) return null;
  const publisher = days.flatMap((day) => day.publisher ?? [])[0] ?? null;
  const named = head.filter((line, i) => i > 0 && line.text === publisher);
  const apart = head.findIndex(({ start }, i) => i > 0 && start > (head[i - 1]?.end ?? 0) + 1);
  const together = head.slice(0, apart === -1 ? head.length : apart);
  const isFirst = head[0]?.start === first.start && together.length > 1;
  const end = Math.max(days.at(-1)?.end ?? 0, isFirst ? (together.at(-1)?.end ?? 0) : 0);
  const { readings, author } = first;
  const isOpen = author !== null && readings?.dmy != null && readings.mdy !== null;
  return {
    date: isOpen ? null : first.date,
    readings,
    publisher,
    author,
    lines: [...days, ...named],
    end,
  };
}

function listLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = [];
  for (let start = from; start < text.length; ) {
    const end = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
    const line = text.slice(start, Math.min(end, start + lineMaxChars + 1)).trim();
    if (/[\p{L}\p{N}]|^(?:```|~~~)/u.test(line)) lines.push({ text: line, start, end });
    start = end + 1;
  }
  return lines;
}

/** `[Jueves 13 de diciembre del 2007]`, `Date: 3 May 2023`, `Date: May 2023`, `Lima, 3 de mayo de 2023`, `The Old Quay | 3 May 2023`. */
function readDayLine(
  line: Line,
  readShort: (day: string) => string | null,
  order: SlashOrder | undefined,
): DayLine | null {
  if (line.text.length > dayMaxChars || !/\d{4}|\d[-/.]\d{2}(?!\d)/u.test(line.text)) return null;
  const bare = line.text.replace(/^[\s*_[(\\]{1,6}|[\s*_\])\\.]{1,6}$/gu, '');
  const [, publisher, beside] = /^(\p{Lu}[^|]{2,60})\|([^|]{8,40})$/u.exec(bare) ?? [];
  const [, author = null, signed] = byline.exec(bare) ?? [];
  const [, label = '', labelled] = /^(\p{L}[\p{L} ]{1,20}):[*_\s]{1,6}(.{1,60})$/u.exec(bare) ?? [];
  const dated = labelled !== undefined && findField(label)?.field === 'date' ? labelled : null;
  const stated = dated ?? beside?.trim() ?? signed ?? bare;
  const date = readDay(stated, order) ?? readShort(stated) ?? (dated && parseStatedDate(dated));
  if (date === null || (author !== null && !isNameLike(author))) return null;
  const readings = readBoth(stated, date);
  return { ...line, date, readings, publisher: publisher?.trim() ?? null, author };
}

/** `Ana Rojas || 16-05-2023`, `Ana Rojas · 3 May 2023`: two words or more, as one may be a place. */
const byline = /^(\p{Lu}[^\s|·•]{0,30}(?: [^\s|·•]{1,30}){1,3}) ?(?:\|\||[·•]) ?([^|·•]{8,40})$/u;

/** Null where both are one. `date`: what it is where its figures tell. */
function readBoth(stated: string, date: string): Readings | null {
  const order = findOrder(stated);
  if (order !== undefined) return { dmy: null, mdy: null, [order]: date };
  const [dmy, mdy] = [parseStatedDay(stated, 'dmy'), parseStatedDay(stated, 'mdy')];
  return dmy === mdy ? null : { dmy, mdy };
}

/** A weekday, a place or what is held on it may stand before it: `Day Two — 3 May 2023`. */
function readDay(text: string, order: SlashOrder | undefined): string | null {
  const bare = text.replace(/^[\p{L} .]{2,30}(?:,?\s+|\s?[–—]\s?)(?=\d)/u, '');
  return parseStatedDay(text, order) ?? (bare === text ? null : parseStatedDay(bare, order));
}
