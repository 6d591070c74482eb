/**
 * A word of a text in, the number or date that begins there out: "1,000", "seventy" and "June 1st" meet.
 *
 * Ours, since words-to-numbers knows English alone, reads "8.2 million" as two numbers and hands
 * back a text, where each number's place in the article is needed.
 */
import { foldWord } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';

/** A word of the text, read as far as case. */
interface Word {
  readonly reading: { readonly lower: string };
}

export interface ReadNumber {
  /** One form for a number; year, month and day for a date. */
  readonly forms: readonly string[];
  /** How many words it takes up. */
  readonly words: number;
}

/** False where `readNumber` finds nothing for sure. */
export function mayBeginNumber(lower: string, language: Language): boolean {
  const { months, numerals, ordinals, percents } = language;
  return (
    /^\p{N}/u.test(lower) ||
    months.has(lower) ||
    numerals.has(lower) ||
    ordinals.has(lower) ||
    lower === percentForm ||
    percents.has(lower)
  );
}

/** "%", "per cent" and "percentage" meet in the sign. */
export const percentForm = '%';

/** How many words that say so begin at `words[at]`: two of "per cent", none of "por". */
function countPercentWords(words: readonly Word[], at: number, { percents }: Language): number {
  const lower = lowerAt(words, at);
  if (lower === percentForm || percents.get(lower) === '') return 1;
  return percents.get(lower) === lowerAt(words, at + 1) ? 2 : 0;
}

/** Undefined where no number, ordinal or month begins at `words[at]`. */
export function readNumber(
  words: readonly Word[],
  at: number,
  language: Language,
): ReadNumber | undefined {
  const lower = lowerAt(words, at);
  if (/^\p{N}/u.test(lower)) return readDigits(words, at, language);
  const percent = countPercentWords(words, at, language);
  if (percent > 0) return { forms: [percentForm], words: percent };
  const month = readMonth(words, at, language);
  if (month) return month;
  const ordinal = language.ordinals.get(lower);
  if (ordinal !== undefined) return { forms: [String(ordinal)], words: 1 };
  return language.numerals.has(lower) ? readNumerals(words, at, language) : undefined;
}

function readDigits(words: readonly Word[], at: number, language: Language): ReadNumber {
  const lower = lowerAt(words, at);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(lower);
  if (iso)
    return { forms: [iso[1] ?? '', monthForm(Number(iso[2])), String(Number(iso[3]))], words: 1 };
  const ordinal = /^(\d+)(?:st|nd|rd|th|[ºª°]|er|ro|do|to|vo|mo|no|ra|da|ta|va|ma|na)$/u.exec(
    lower,
  );
  if (ordinal) return { forms: [ordinal[1] ?? ''], words: 1 };
  const digits = foldWord(lower)
    .replace(/(?<=\p{N})[.,](?=\p{N}{3}(?:[.,]|$))/gu, '')
    .replace(/^0(?=\p{N}$)/u, '');
  const scale = scaleOf(lowerAt(words, at + 1), language);
  const value = Number(digits.replace(/^(\p{N}+),(?=\p{N}{1,2}$)/u, '$1.'));
  if (scale && Number.isFinite(value)) {
    return { forms: [String(Math.round(value * scale))], words: 2 };
  }
  return { forms: [digits], words: 1 };
}

/** "two hundred and ten" → 210; "one" and "uno" alone stay words: they are rarely meant as numbers. */
function readNumerals(
  words: readonly Word[],
  at: number,
  language: Language,
): ReadNumber | undefined {
  let total = 0;
  let group = 0;
  let next = at;
  for (;;) {
    const joiner = next > at && lowerAt(words, next) === language.numeralJoiner ? 1 : 0;
    const value = language.numerals.get(lowerAt(words, next + joiner));
    const isYear = value !== undefined && joiner === 0 && beginsYear(group, value);
    if (value === undefined || !(isYear || fits(value, group))) break;
    if (value >= 1000) {
      total += (group || 1) * value;
      group = 0;
    } else if (isYear) {
      group = group * 100 + value;
    } else {
      group = value === 100 ? (group || 1) * 100 : group + value;
    }
    next += joiner + 1;
  }
  const number = total + group;
  if (next === at || (next === at + 1 && number === 1)) return undefined;
  return { forms: [String(number)], words: next - at };
}

/** "Nineteen eighty-four" is 1984. */
const beginsYear = (group: number, value: number): boolean =>
  group >= 13 && group <= 19 && value >= 10 && value < 100;

/** A number word goes on with `group` only in falling size: "seventy five", not "seventy eighty". */
function fits(value: number, group: number): boolean {
  if (group === 0 || value >= 1000) return true;
  if (value === 100) return group < 20 && group !== 10;
  return group % (value < 10 ? 10 : 100) === 0 && value < group;
}

function scaleOf(word: string, language: Language): number | undefined {
  const value = language.numerals.get(word);
  return value !== undefined && value >= 1000 ? value : undefined;
}

function readMonth(words: readonly Word[], at: number, language: Language): ReadNumber | undefined {
  const lower = lowerAt(words, at);
  const month = language.months.get(lower);
  if (month === undefined) return undefined;
  const doubtful = language.doubtfulMonths.has(lower);
  if (doubtful && !isDayOrYear(lowerAt(words, at + 1)) && !isDayOrYear(lowerAt(words, at - 1)))
    return undefined;
  return { forms: [monthForm(month)], words: 1 };
}

const monthForm = (month: number): string => `month:${month}`;

const isDayOrYear = (lower: string): boolean => /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4})$/u.test(lower);

/** Empty before the first word and after the last. */
const lowerAt = (words: readonly Word[], at: number): string => words[at]?.reading.lower ?? '';
