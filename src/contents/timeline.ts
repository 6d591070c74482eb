/** An article in, the dates its text names in order of time out, each with its sentence. */
import { languageOf } from '../language/languages.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Article, Passage, Span } from '../model.ts';
import type { SlashOrder } from './dates/calendar-dates.ts';
import { findDates } from './dates/find-dates.ts';

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

/** Sorted by date, a year before its months and a month before its days, then in reading order. */
export function extractTimeline(article: Article): Moment[] {
  const order = readSlashOrder(article);
  const moments = article.passages.flatMap((passage) =>
    findMoments(passage, toDay(passage.date ?? article.date), order),
  );
  return moments.sort(
    (a, b) =>
      compare(a.date, b.date) ||
      a.passage.number - b.passage.number ||
      a.words.start - b.words.start,
  );
}

/** From a month or a year alone no day can be counted. */
const toDay = (date: string | null): string | null => (date?.length === 10 ? date : null);

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A date without a year is counted from `reference`, unless the passage has told of another year. */
function findMoments(passage: Passage, reference: string | null, order: SlashOrder): Moment[] {
  const { text, language } = passage;
  const year = reference?.slice(0, 4);
  const headed = yearOfHeading(passage.section);
  // What people say to each other in a story tells nothing of the day it was written.
  let otherYears = false;
  let ownYears = reference !== null && !isDialogue(text) && isNearYear(headed, year);
  return splitSentences(text, language).flatMap((sentence) => {
    const said = text.slice(sentence.start, sentence.end);
    const found = findDates(said, {
      language: languageOf(language),
      reference: ownYears ? reference : null,
      order: order ?? languageOf(language).dates?.moments?.slashOrder ?? 'dmy',
      year: otherYears ? null : headed,
    });
    if (found.some(({ date }) => date < `${Number(year) - 1}`)) ownYears = false;
    otherYears ||= found.some(({ date }) => date.slice(0, 4) !== String(headed));
    return found.map(({ start, end, date, until }) => ({
      date,
      until,
      words: { start: sentence.start + start, end: sentence.start + end },
      sentence,
      passage,
    }));
  });
}

/** "Concerts in 2024": the one year that a heading names. */
function yearOfHeading(section: string | null): number | null {
  const years =
    section?.match(/(?<![\p{L}\p{N}.,:/–-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}.,:/–-])/gu) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

const isNearYear = (headed: number | null, year: string | undefined): boolean =>
  headed === null || Math.abs(headed - Number(year)) <= 1;

/** From mark to mark, or behind a dash. */
const isDialogue = (text: string): boolean =>
  /^[—–―]\s?\p{L}|^[—–―]\s?[¿¡]/u.test(text) ||
  /^(?:“[^“”]*”|«[^«»]*»|"[^"]*")$/u.test(text.trim());

const slashed = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?![\d/-])/gu;

/** 25/06/2022 tells how 05/06/2022 is to be read, and "25 June" where nothing else does. */
function readSlashOrder({ passages }: Article): SlashOrder {
  const orders = new Set<SlashOrder>();
  for (const { text } of passages) {
    for (const [, first, second] of text.matchAll(slashed)) {
      if (Number(first) > 12) orders.add('dmy');
      else if (Number(second) > 12) orders.add('mdy');
    }
  }
  if (orders.size > 0) return orders.size === 1 ? ([...orders][0] ?? null) : null;
  return readWrittenOrder(passages);
}

function readWrittenOrder(passages: readonly Passage[]): SlashOrder {
  const counts = { dmy: 0, mdy: 0 };
  for (const { text, language } of passages) {
    const { months } = languageOf(language);
    for (const [, before, word, after] of text.matchAll(
      /(?:(\d{1,2}) )?(\p{L}{3,10}) (\d{1,2}\b)?/gu,
    )) {
      if (!months.has((word ?? '').toLowerCase())) continue;
      if (before) counts.dmy++;
      else if (after) counts.mdy++;
    }
  }
  if (counts.dmy === counts.mdy) return null;
  return counts.dmy > counts.mdy ? 'dmy' : 'mdy';
}
