/** A text in, whether day or month comes first in the days that it writes in numbers out. */
import type { SlashOrder } from '../../parse-date.ts';

const numbers = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(?:\d{2}|\d{4})(?![\d/-])/gu;

/** By the days in which a figure can be no month; undefined where there are none, or these differ. */
export function findOrder(text: string): SlashOrder | undefined {
  const orders = new Set<SlashOrder>();
  for (const [, first, , second] of text.matchAll(numbers)) {
    if (Number(first) > 12 && Number(second) <= 12) orders.add('dmy');
    if (Number(second) > 12 && Number(first) <= 12) orders.add('mdy');
  }
  const [order] = orders;
  return orders.size === 1 ? order : undefined;
}
