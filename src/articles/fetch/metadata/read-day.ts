/** A line of a page in, the day that it names out. */
import { monthsOf } from '../../../language/months-of.ts';
import { parseLanguage } from '../../../language/parse-language.ts';
import { parseDate, parseIsoDate, parseStatedDay } from '../../parse-date.ts';

const dayParts = [
  /(?<![\d/])\d{1,2}\/\d{1,2}\/(?:\d{4}(?![\d/])|\d{2}(?=,?\s{1,3}(?:at\s)?\d{1,2}:\d{2}))/gu,
  /(?<![\d.])\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?![\d.])/gu,
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu,
  /(?<!\d)\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/gu,
  /(?<!\d)\d{1,2}(?:\p{L}{2}|[.ºª])?\s+(?:\p{L}{1,2}\s+)?\p{L}{3,}\.?,?\s+(?:\p{L}{1,3}\s+)?\d{4}(?!\d)/gu,
  /(?<!\p{L})\p{L}{3,}\.?\s+\d{1,2}(?:\p{L}{2})?,?\s+(?:\p{L}{1,3}\s+)?\d{4}(?!\d)/gu,
  /(?<!\d)\d{4}\.?\s+\p{L}{3,}\.?\s+\d{1,2}(?!\d)/gu,
];

/** The first day in a line; `language` is that of the page, which tells 4/3 from 3/4 and names the months. */
export function findDay(line: string, language: string | null): string | null {
  const days = dayParts.flatMap((part) => line.match(part) ?? []);
  return (
    days
      .map(
        (day) =>
          toDottedDay(day) ??
          toSlashedDay(day, language) ??
          toSignedDay(day) ??
          toWrittenDay(day, language),
      )
      .find(Boolean) ?? null
  );
}

/** Its parts stand in boxes of their own, with or without a blank between them, or the year. */
const badges = [
  /^(?<day>\d{1,2})\s?(?<month>\p{L}{3,10})\.?\s?['’]?(?<year>\d{2}|\d{4})$/u,
  /^(?<day>\d{1,2})(?<month>\p{L}{3,10})$/u,
  /^(?<month>\p{L}{3,10})(?<day>\d{1,2})$/u,
];

/** Whether a line is a day as pages draw it beside a title: `4Mar22`, `4Mar`, `Mar4`. */
export function isDayBadge(line: string): boolean {
  return badges.some((badge) => {
    const { day, month, year = '' } = badge.exec(line)?.groups ?? {};
    return day !== undefined && parseDate(`${day} ${month} ${year.padStart(4, '2000')}`) !== null;
  });
}

/** `4.3.2022` or `4.3.22`, which has its day first wherever it is written. */
function toDottedDay(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2,4})$/u.exec(text) ?? [];
  return toIsoDay(day, month, year?.padStart(4, '20'));
}

/** `2022年3月4日` */
function toSignedDay(text: string): string | null {
  const [, year, month, day] = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})/u.exec(text) ?? [];
  return toIsoDay(day, month, year);
}

/** `4/3/2022`, or `4/3/22` before a time, month first in America; null where nobody can tell. */
function toSlashedDay(text: string, language: string | null): string | null {
  const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})$/u.exec(text) ?? [];
  const whole = year?.padStart(4, '20');
  if (Number(second) > 12) return toIsoDay(second, first, whole);
  const isKnown = Number(first) > 12 || first === second;
  const hasDayFirst = language !== null && !/^en(?:[-_]us)?$/iu.test(language);
  return isKnown || hasDayFirst ? toIsoDay(first, second, whole) : null;
}

function toIsoDay(day?: string, month?: string, year?: string): string | null {
  if (!day || !month || !year) return null;
  return parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** An earlier day is what a program writes for none: `0001-01-01T00:00:00Z`. */
const firstDay = '1500-01-01';
const epoch = '1970-01-01';

/** The day as the page writes it, whatever the time zone: `2022-03-04T09:00Z`, `Fri, 4 March 2022`. */
export function toDay(text: string | null): string | null {
  return toWrittenDay(text ?? '', null);
}

function toWrittenDay(text: string, language: string | null): string | null {
  const day = toAnyDay(text, language);
  return day !== null && day >= firstDay && day !== epoch ? day : null;
}

function toAnyDay(text: string, language: string | null): string | null {
  const iso = /^\s*(\d{4})([-/]?)(\d{2})\2(\d{2})(?!\d)/u.exec(text);
  if (iso) return parseIsoDate(`${iso[1]}-${iso[3]}-${iso[4]}`);
  const dotted = /^\s*(\d{1,2}\.\s?\d{1,2}\.\d{4})(?!\d)/u.exec(text);
  if (dotted?.[1]) return toDottedDay(dotted[1]);
  const inWords = text.trim().replace(/^\p{L}+\.?,\s+/u, '');
  const code = parseLanguage(language ?? '');
  return (
    parseDate(withoutTime(inWords), code === null ? undefined : monthsOf(code)) ??
    // As programs write it, with the month in letters.
    (/\p{L}{3}/u.test(text) ? parseStatedDay(text) : null)
  );
}

/** What follows the year, or the day behind a year that stands first, is the time of day. */
const withoutTime = (text: string): string =>
  /^.*?\b\d{4}(?!\d)(?:\.?\s+\p{L}{3,}\.?\s+\d{1,2}(?!\d))?/u.exec(text)?.[0] ?? '';

/** Of two as `YYYY-MM-DD`; below zero where the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
