/** An article in, the dates its text names in order of time out, each with its sentence. */
import { inAnyLanguage } from '../language/in-any-language.ts';
import { languageCodes, languages } from '../language/languages.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Article, LanguageCode, Passage, Span } from '../model.ts';
import { type Components, type Found, readDatesIn } from './read-dates-in.ts';

export interface Moment {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as exact as the text is. */
  readonly date: string;
  /** The end of a period, in the same forms; null for a date alone. */
  readonly until: string | null;
  /** The words that say so. */
  readonly words: Span;
  readonly sentence: Span;
  readonly passage: Passage;
}

/** A date without a year, such as "Friday", is looked for near this one; null where nothing dates the text. */
type Reference = string | null;

const yearPattern = '(?:1[0-9]|20)\\d{2}';
const beforeYear = inAnyLanguage(({ dates }) => dates.beforeYear);
const noPlural = inAnyLanguage(({ dates }) => dates.noPlural);
/** Years alone, which chrono leaves out: "in 1985", "desde 1985". */
const yearAlone = new RegExp(
  `\\b${beforeYear}\\s+(${yearPattern})(?!\\p{N}|[.,]\\p{N}|\\s*%|\\s+\\p{Ll}{3,}s\\b(?<!${noPlural}))`,
  'giu',
);
/** A sentence without any of these names no date that is understood here. */
const mayDate = new RegExp(`\\p{N}|${inAnyLanguage(({ dates }) => dates.naming)}`, 'iu');
const andPattern = inAnyLanguage(({ dates }) => dates.and);
const untilPattern = inAnyLanguage(({ dates }) => dates.until);
const thePattern = `(?:${inAnyLanguage(({ dates }) => dates.determiner)}\\s+)?`;
const rangeJoin = new RegExp(`^\\s*(?:–|-|${untilPattern}|${andPattern})\\s+${thePattern}$`, 'iu');
const andJoin = new RegExp(`^\\s*${andPattern}\\s`, 'iu');
const betweenPattern = new RegExp(
  `\\b${inAnyLanguage(({ dates }) => dates.between)}\\s+${thePattern}$`,
  'iu',
);
/** What makes "March" a month. */
const beforeMonth = new RegExp(`\\b${inAnyLanguage(({ dates }) => dates.beforeMonth)}[ -]$`, 'iu');
/** "For seven months" is how long, not when. */
const noDate = new RegExp(`^${inAnyLanguage(({ dates }) => dates.noDate)}`, 'iu');
const shortDate = new RegExp(`^${inAnyLanguage(({ dates }) => dates.short)}$`, 'iu');
const besideWeekday = new RegExp(
  `\\b${inAnyLanguage(({ dates }) => dates.besideWeekday)}\\b`,
  'iu',
);

/** Sorted by date, a year before its months and a month before its days, then in reading order. */
export function extractTimeline(article: Article): Moment[] {
  const moments = article.passages.flatMap((passage) =>
    findMoments(passage, passage.date ?? article.date),
  );
  return moments.sort(
    (a, b) =>
      compare(a.date, b.date) ||
      a.passage.number - b.passage.number ||
      a.words.start - b.words.start,
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function findMoments(passage: Passage, reference: Reference): Moment[] {
  const { text, language } = passage;
  return splitSentences(text, language)
    .map((sentence) => ({ sentence, said: text.slice(sentence.start, sentence.end) }))
    .filter(({ said }) => mayDate.test(said) || namesMonth(said, language))
    .flatMap(({ sentence, said }) =>
      findDates(said, language, reference).map(({ start, end, ...dates }) => ({
        ...dates,
        words: { start: sentence.start + start, end: sentence.start + end },
        sentence,
        passage,
      })),
    );
}

function namesMonth(said: string, language: LanguageCode): boolean {
  const words = said.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => languages[language].months.has(word));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

interface Dated extends Span {
  readonly date: string;
  readonly until: string | null;
}

function findDates(said: string, language: LanguageCode, reference: Reference): Dated[] {
  const instant = new Date(`${reference ?? '2000-01-01'}T12:00:00Z`);
  // Articles sign a post in another language than its own: both are read, and the longer one holds.
  const found = languageCodes
    .flatMap((code) =>
      readDatesIn(code, said, instant)
        .filter((result) => isDate(result, said, code))
        .filter(({ start }) => reference !== null || start.isCertain('year'))
        .map((result) => readDates(result, said, language, instant)),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .filter((date, index, all) => !all.slice(0, index).some((longer) => overlap(date, longer)));
  const years = [...said.matchAll(yearAlone)].flatMap((match): Dated[] => {
    const year = match[1] as string;
    const start = match.index + match[0].length - year.length;
    const covered = found.some((date) => date.start <= start && start < date.end);
    return covered ? [] : [{ start, end: start + year.length, date: year, until: null }];
  });
  return joinRanges(
    [...found, ...years].sort((a, b) => a.start - b.start),
    said,
  );
}

/** A time of day, "now", or an everyday word that is also a month or a weekday is no date. */
function isDate({ start, text, index }: Found, said: string, language: LanguageCode): boolean {
  const dated = (['day', 'month', 'year', 'weekday'] as const).some((part) =>
    start.isCertain(part),
  );
  if (!dated || noDate.test(text)) return false;
  if (/\p{N}|\s/u.test(text)) return true;
  const written = text.replace(/\P{L}+$/u, '');
  const word = written.toLowerCase();
  const { dates, doubtfulMonths } = languages[language];
  if (dates.capitalWeekdays && start.isCertain('weekday') && written === word) return false;
  if (!doubtfulMonths.has(word)) return word.length > 3 || shortDate.test(word);
  const before = said.slice(0, index);
  return written !== word && beforeMonth.test(before);
}

function readDates(found: Found, said: string, language: LanguageCode, instant: Date): Dated {
  const { start, end, index, text } = found;
  const past = isWeekdayAlone(found) && !languages[language].dates.future.test(said);
  const words = text.replace(/[\s,;]+$/u, '');
  return {
    start: index,
    end: index + words.length,
    date: past ? lastWeekday(start, instant) : formatComponents(start),
    until: end ? formatComponents(end) : null,
  };
}

/** "Friday", but not "next Friday". */
function isWeekdayAlone({ start, text }: Found): boolean {
  const others = (['day', 'month', 'year'] as const).some((part) => start.isCertain(part));
  return !others && !besideWeekday.test(text);
}

/** News tell of "Friday" when they mean the last one. */
function lastWeekday(start: Components, instant: Date): string {
  const weekday = start.get('weekday') ?? 0;
  const daysBack = (instant.getUTCDay() - weekday + 7) % 7;
  return new Date(instant.getTime() - daysBack * 86_400_000).toISOString().slice(0, 10);
}

function formatComponents(components: Components): string {
  const parts = [
    String(components.get('year')).padStart(4, '0'),
    String(components.get('month')).padStart(2, '0'),
    String(components.get('day')).padStart(2, '0'),
  ];
  const hasDay = components.isCertain('day') || components.isCertain('weekday');
  const exactness = hasDay ? 3 : components.isCertain('month') ? 2 : 1;
  return parts.slice(0, exactness).join('-');
}

/** Two dates that the text joins are one period, whose end is not before its start. */
function joinRanges(dates: readonly Dated[], said: string): Dated[] {
  const joined: Dated[] = [];
  for (const next of dates) {
    const last = joined.at(-1);
    if (
      last?.until === null &&
      rangeJoin.test(said.slice(last.end, next.start)) &&
      isRangeWord(said, last, next)
    ) {
      joined[joined.length - 1] = { ...last, end: next.end, until: next.until ?? next.date };
    } else joined.push(next);
  }
  return joined.map((one) => ({
    ...one,
    until: one.until === null ? null : notBefore(one.until, one.date),
  }));
}

/** "1 June and 3 June" are two dates; "between 1 June and 3 June" and "1 June to 3 June" a period. */
function isRangeWord(said: string, from: Span, to: Span): boolean {
  if (!andJoin.test(said.slice(from.end, to.start))) return true;
  return betweenPattern.test(said.slice(0, from.start));
}

function notBefore(until: string, date: string): string {
  if (until >= date.slice(0, until.length)) return until;
  const year = Number(until.slice(0, 4)) + 1;
  return `${String(year).padStart(4, '0')}${until.slice(4)}`;
}
