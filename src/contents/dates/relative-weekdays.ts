/** The words of a sentence in, the day that a weekday means from the day it was written out: "on Friday". */

import type { MomentWords } from '../../language/words/date-words.ts';
import { type Bit, dayOf, weekdayOf } from './dated.ts';
import { dayMs, isInside, isoDay, type Relative, type Written } from './written.ts';

/** News tell of "Friday" when they mean the last one. */
export function readWeekday(bits: readonly Bit[], at: number, written: Written): Relative | null {
  const bit = bits[at] as Bit;
  const weekday = weekdayOf(bit);
  if (weekday === null || isNoDay(bits, at, written)) return null;
  const { words, on } = written;
  const before = bits[at - 1]?.lower ?? '';
  const day = dayOf(bits[at + 1]);
  if (day !== null) return readNumbered(bits, at, day, on);
  const trailing = words.last.has(bits[at + 1]?.lower ?? '');
  const lead2 = before === written.language.dates?.determiner ? bits[at - 2]?.lower : before;
  const awaited = words.forDay.has(lead2 ?? '');
  // "It will go, he said on Friday": the verb beside it tells more than the sentence.
  const verb =
    words.on.has(before) || before === written.language.dates?.determiner ? at - 2 : at - 1;
  const isDone = words.done?.test(bits[verb]?.lower ?? '') === true;
  const isTold = isDone || (written.future && isSaid(bits[verb], written));
  const told = isTold ? { future: false, past: true } : {};
  const days = daysTo(weekday, { ...written, ...told, before, trailing, awaited });
  if (days === null) return null;
  const lead = [words.last, words.next, words.this, words.on].some((set) => set.has(before));
  return {
    from: lead ? at - 1 : at,
    next: at + (trailing ? 2 : 1),
    date: isoDay(on, days),
  };
}

const isSaid = (bit: Bit | undefined, { language, words }: Written): boolean =>
  bit !== undefined && language.sayingVerbs.has(bit.lower) && words.past.test(bit.lower);

/** Any Friday, a "Sheffield Wednesday", or the Friday of a day that is named beside it. */
function isNoDay(bits: readonly Bit[], at: number, { words, language }: Written): boolean {
  const { text } = bits[at] as Bit;
  const capital = /^\p{Lu}/u.test(text);
  if (capital !== language.dates?.capitalWeekdays && at > 0) return true;
  const [early, before, , after] = [bits[at - 2], bits[at - 1], null, bits[at + 1]];
  const any = (bit: Bit | undefined) => bit !== undefined && words.anyDay.has(bit.lower);
  if (any(before) || (before && words.dayWord.has(before.lower) && any(early))) return true;
  if (before && (words.days.has(before.lower) || language.numerals.has(before.lower))) return true;
  if (before && capital && /^\p{Lu}\p{Ll}/u.test(before.text) && isName(bits, at - 1, words)) {
    return true;
  }
  if (!after) return false;
  // "On Saturday I left."
  const isAlwaysCapital = language.names?.capitals.has(after.lower) === true;
  if (
    words.afterAnyDay.has(after.lower) ||
    (/^\p{Lu}/u.test(after.text) && capital && !isAlwaysCapital)
  )
    return true;
  return /^['’-]$/u.test(after.text) && after.glued;
}

/** A word with a capital that is none of those before a day: "Sheffield", not "On" or "Last". */
function isName(bits: readonly Bit[], at: number, words: MomentWords): boolean {
  const { lower } = bits[at] as Bit;
  const sets = [words.last, words.next, words.this, words.on, words.about, words.forDay];
  return isInside(bits, at) && !sets.some((set) => set.has(lower)) && !words.dayParts.has(lower);
}

/** "Friday 6": the one near the day of writing on which both are true. */
function readNumbered(bits: readonly Bit[], at: number, day: number, on: Date): Relative | null {
  const after = bits[at + 2];
  if (after && !/^[,.;)]$/u.test(after.text) && !/^\p{Ll}{1,3}$/u.test(after.text)) return null;
  const weekday = weekdayOf(bits[at]);
  for (let away = 0; away <= 31; away++) {
    for (const days of [-away, away]) {
      const date = new Date(on.getTime() + days * dayMs);
      if (date.getUTCDate() === day && date.getUTCDay() === weekday) {
        return { from: at, next: at + 2, date: isoDay(on, days) };
      }
    }
  }
  return null;
}

interface Beside extends Written {
  readonly before: string;
  /** "viernes pasado" */
  readonly trailing: boolean;
  /** "a meeting for Friday", "para el viernes" */
  readonly awaited: boolean;
}

/** From the day of writing; null where it may be this week's or the next. */
function daysTo(
  weekday: number,
  { words, on, future, past, before, trailing, awaited }: Beside,
): number | null {
  const ahead = (weekday - on.getUTCDay() + 7) % 7;
  const back = (on.getUTCDay() - weekday + 7) % 7;
  if (trailing || words.last.has(before)) return -(back || 7);
  if (words.next.has(before)) return ahead > 0 && ahead < 3 ? null : ahead || 7;
  if (words.this.has(before)) return ahead < back ? ahead : -back;
  if (future || awaited) return ahead;
  return past ? -back : null;
}
