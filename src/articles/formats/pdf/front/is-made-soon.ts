/** A day or a month, and the day when a file was made, in, whether that was in the months after it out. */

/** `day`: `2026-05-04` or `2026-05`; `made`: `2026-05-11`. The day itself counts, and the one after: clocks differ. */
export function isMadeSoon(day: string, made: string, months: number): boolean {
  const [from, until] = [new Date(day), new Date(day)];
  from.setUTCDate(from.getUTCDate() - 1);
  until.setUTCMonth(until.getUTCMonth() + months);
  return from <= new Date(made) && new Date(made) <= until;
}
