/** The words of a sentence in, the dates that stand in a row there out: "3 to 5 May", "2019–2020". */
import { english } from '../../language/english/english.ts';
import { inAnyLanguage } from '../../language/in-any-language.ts';
import { readCalendar, type SlashOrder } from './calendar-dates.ts';
import { isCount, isInNumber } from './counts.ts';
import { type Bit, dayOf, monthOf, type Reading, yearOf } from './dated.ts';

const whole = (alternatives: string) => new RegExp(`^${alternatives}$`, 'iu');
const untilWord = whole(`(?:[-–—/]|${inAnyLanguage(({ dates }) => dates.until)})`);
const andWord = whole(inAnyLanguage(({ dates }) => dates.and));
const betweenWord = whole(inAnyLanguage(({ dates }) => dates.between));
const beforePeriod = whole(`(?:[(,]|${inAnyLanguage(({ dates }) => dates.beforePeriod ?? '')})`);
const theWord = whole(inAnyLanguage(({ dates }) => dates.determiner));

type Words = Parameters<typeof readCalendar>[2];

/** What stands between two dates: a period, two dates of one month, or nothing. */
type Join = { readonly next: number; readonly range: boolean };

export interface Joined extends Reading {
  /** Goes on from the reading before it as a period. */
  readonly ends?: boolean;
}

const noWords: Words = {
  ...(english.dates?.moments as Words),
};

/** The first date at a place and all that the text joins to it. */
export function readPeriods(
  bits: readonly Bit[],
  at: number,
  words: Words,
  order: SlashOrder,
): readonly Joined[] | null {
  const listed = readDays(bits, at) ?? readMonths(bits, at) ?? readYears(bits, at, words);
  if (listed) return listed;
  const first = readCalendar(bits, at, words, order);
  return first && joinDates(bits, first, order, words);
}

function readJoin(bits: readonly Bit[], at: number, from: number): Join | null {
  const bit = bits[at];
  // "2017a33" is no period.
  if (!bit || (bit.glued && /^\p{L}/u.test(bit.text))) return null;
  let next = at + 1;
  const range = untilWord.test(bit.text);
  if (!range && !andWord.test(bit.text)) return null;
  while (theWord.test(bits[next]?.text ?? '')) next++;
  let before = from - 1;
  while (theWord.test(bits[before]?.text ?? '')) before--;
  return { next, range: range || betweenWord.test(bits[before]?.text ?? '') };
}

/** "3 to 5 May 2020", "May 3–5, 2020", "3 and 5 May" */
function readDays(bits: readonly Bit[], at: number): Joined[] | null {
  const day = dayOf(bits[at]);
  const month = monthOf(bits[at]);
  if (day !== null && !bits[at]?.glued) {
    const more = bits[at + 1]?.text === ',' ? readMoreDays(bits, at, day) : null;
    if (more) return more;
    const join = readJoin(bits, at + 1, at);
    const other = join && readCalendar(bits, join.next, noWords, null);
    if (!join || !other || other.day === null || other.month === null) return null;
    if (dayOf(bits[join.next]) === null || yearOf(bits[at]) !== null) return null;
    return [
      { ...other, day, from: at, next: at + 1 },
      { ...other, ends: join.range },
    ];
  }
  const first = month === null ? null : dayOf(bits[at + 1]);
  if (first === null || !/^\p{Lu}/u.test(bits[at]?.text ?? '')) return null;
  const join = readJoin(bits, at + 2, at);
  const last = join && dayOf(bits[join.next]);
  if (
    !join ||
    !last ||
    isInNumber(bits, join.next) === true ||
    monthOf(bits[join.next + 1]) !== null
  )
    return null;
  const comma = bits[join.next + 1]?.text === ',' ? 2 : 1;
  const year = yearOf(bits[join.next + comma]);
  const next = year === null ? join.next + 1 : join.next + comma + 1;
  return [
    { year, month, day: first, from: at, next: at + 2 },
    { year, month, day: last, from: join.next, next, ends: join.range },
  ];
}

/** "3, 4 and 5 May": the days before the last two. */
function readMoreDays(bits: readonly Bit[], at: number, day: number): Joined[] | null {
  let next = at + 2;
  while (theWord.test(bits[next]?.text ?? '')) next++;
  const rest = (dayOf(bits[next]) ?? 0) > day ? readDays(bits, next) : null;
  const [first, second] = rest ?? [];
  if (!rest || !first || first.month === null || second?.ends) return null;
  return [{ ...first, day, from: at, next: at + 1 }, ...rest];
}

/** "Nov-Dec 1975", "entre marzo y mayo de 2020" */
function readMonths(bits: readonly Bit[], at: number): Joined[] | null {
  const month = monthOf(bits[at]);
  if (month === null) return null;
  const dot = bits[at + 1]?.text === '.' ? 1 : 0;
  const join = readJoin(bits, at + 1 + dot, at);
  if (!join || monthOf(bits[join.next]) === null) return null;
  const other = readCalendar(bits, join.next, noWords, null);
  if (!other || other.month === null || other.day !== null || other.year === null) return null;
  return [
    { ...other, month, from: at, next: at + 1 },
    { ...other, ends: join.range },
  ];
}

/** "2019–2020", "from 1939 to 1945", "1998-99": not "from 1800 to 2000 members". */
function readYears(bits: readonly Bit[], at: number, words: Words): Joined[] | null {
  const year = yearOf(bits[at]);
  if (year === null || (bits[at]?.glued && bits[at - 1]?.text !== '(')) return null;
  const join = readJoin(bits, at + 1, at);
  if (!join?.range || (bits[at + 1]?.text === '/' && !bits[join.next]?.glued)) return null;
  const last = yearOf(bits[join.next]) ?? shortYear(year, bits[join.next]);
  if (last === null || last <= year || last - year > 600 || isNumbered(bits, at)) return null;
  if (isCount(bits, join.next, words) || isInYears(bits, join.next)) return null;
  const sign = /^[-–—/]$/u.test(bits[at + 1]?.text ?? '');
  const before = bits[at - 1];
  if (words.counting.has(before?.lower ?? '') || words.counting.has(bits[at - 2]?.lower ?? ''))
    return null;
  const lead = beforePeriod.test(before?.text ?? '');
  if (!sign && !lead) return null;
  if (sign && /^[$€£]$/u.test(before?.text ?? '')) return null;
  // "23 (7): 1739–1752", "12:1739–1752": pages of a journal.
  if (sign && before?.text === ':' && /^[\p{N})]/u.test(bits[at - 2]?.text ?? '')) return null;
  return [
    { year, month: null, day: null, from: at, next: at + 1 },
    { year: last, month: null, day: null, from: join.next, next: join.next + 1, ends: true },
  ];
}

/** "From 2025-23 to 2025-34": decrees and the like, counted within their year. */
const isNumbered = (bits: readonly Bit[], at: number): boolean =>
  bits.some(
    ({ text }, i) =>
      i !== at &&
      text === bits[at]?.text &&
      bits[i + 1]?.text === '-' &&
      /^\d{2}$/u.test(bits[i + 2]?.text ?? ''),
  );

function shortYear(year: number, bit: Bit | undefined): number | null {
  if (!bit?.glued || !/^\d{2}$/u.test(bit.text)) return null;
  const last = Math.floor(year / 100) * 100 + Number(bit.text);
  return last > year && last - year < 60 ? last : null;
}

function isInYears(bits: readonly Bit[], at: number): boolean {
  const after = bits[at + 1];
  if (!after) return false;
  if (after.text === '%' || /^[€$°]$/u.test(after.text)) return true;
  return (
    after.glued &&
    /^[-/.,\p{L}]/u.test(after.text) &&
    /^[\p{L}\p{N}]/u.test(bits[at + 2]?.text ?? after.text) &&
    bits[at + 2]?.glued !== false
  );
}

/** Two whole dates that the text joins are one period. */
function joinDates(
  bits: readonly Bit[],
  first: Reading,
  order: SlashOrder,
  words: Words,
): Joined[] {
  const join = readJoin(bits, first.next, first.from);
  if (!join?.range) return [first];
  const second = readCalendar(bits, join.next, words, order);
  if (!second || (first.month === null) !== (second.month === null)) return [first];
  const year = first.year ?? second.year;
  return [
    { ...first, year },
    { ...second, ends: true },
  ];
}
