/** A list and the page wanted in, what stands on that page and the buttons to its neighbours out. */
import type { Texts } from '../texts/en.ts';
import { actionButton, buttonRow } from './components.ts';
import type { Action } from './custom-id.ts';

/** Ten lines of two stay below a message's 4,000 characters, and on one phone screen. */
const rowsPerPage = 10;

export interface Page<T> {
  readonly rows: readonly T[];
  /** Rows before it. */
  readonly start: number;
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
}

/** Beyond the last page the last is given; a list of nothing has one empty page. */
export function takePage<T>(rows: readonly T[], wanted: number): Page<T> {
  const count = Math.max(Math.ceil(rows.length / rowsPerPage), 1);
  const number = Math.min(Math.max(wanted, 1), count);
  const start = (number - 1) * rowsPerPage;
  return { rows: rows.slice(start, start + rowsPerPage), start, number, count };
}

/** Nothing where there is one page only. `turnTo`: what opens a page. */
export function pageButtons(
  { number, count }: Page<unknown>,
  texts: Texts,
  turnTo: (page: number) => Action,
) {
  return buttonRow([
    ...(number > 1 ? [actionButton(`◀ ${texts.previousPage}`, turnTo(number - 1))] : []),
    ...(number < count ? [actionButton(`${texts.nextPage} ▶`, turnTo(number + 1))] : []),
  ]);
}
