/** The weekdays of every known language out, in lower case, as dates in it write them. */
import { knownLanguages } from './languages.ts';

/** Any seven days on end. */
const week = Array.from({ length: 7 }, (_, day) => day * 86_400_000);

/** `monday`, `montag`; short `mon`, `mo`. */
export const listWeekdays = (weekday: 'long' | 'short'): readonly string[] =>
  [...knownLanguages.keys()].flatMap((code) => {
    const format = new Intl.DateTimeFormat(code, { weekday, timeZone: 'UTC' });
    return week.map((day) => format.format(day).replace('.', '').toLowerCase());
  });

let weekdays: readonly string[] | undefined;

const all = (): readonly string[] => {
  weekdays ??= [...listWeekdays('long'), ...listWeekdays('short')];
  return weekdays;
};

/** Long or short, in any case of its letters. */
export const isWeekday = (word = ''): boolean => all().includes(word.toLowerCase());

/** The same, or cut short somewhere else: `Tues`, `thurs`. */
export const beginsWeekday = (word: string): boolean =>
  isWeekday(word) || (word.length > 2 && all().some((day) => day.startsWith(word.toLowerCase())));
