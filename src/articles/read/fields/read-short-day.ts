/** A text in, what reads its days whose year has two figures out: `10/11/18`. */
import { parseStatedDay, type SlashOrder } from '../../parse-date.ts';
import { findOrder } from './find-order.ts';

const short = /^(\d{1,2})([-/.])(\d{1,2})\2([0-2]\d)$/u;

/** A day in, `YYYY-MM-DD` out; null where the text does not name its year in full, or names another that may be meant, or does not tell which figure is the month. */
export function createShortDayReader(text: string): (day: string) => string | null {
  // The whole text is looked through, which few need.
  let told:
    | { readonly years: ReadonlySet<string>; readonly order: SlashOrder | undefined }
    | undefined;
  return (day) => {
    const [, first = '', mark, second, year] = short.exec(day) ?? [];
    if (year === undefined) return null;
    told ??= { years: findYears(text), order: findOrder(text) };
    const full = `20${year}`;
    const others = [`19${year}`, `20${first.padStart(2, '0')}`].filter((other) => other !== full);
    const isSure = told.years.has(full) && !others.some((other) => told?.years.has(other));
    return isSure ? parseStatedDay([first, second, full].join(mark), told.order) : null;
  };
}

const findYears = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => year));
