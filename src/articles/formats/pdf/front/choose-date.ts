/** What each kind of evidence states of when a document is of, the surest first, in, the day, the month or the year that it is of out. */

/** Empty where none is stated; several where nobody can tell which of them it is: 3/4/2023. */
export type Stated = readonly string[];

/**
 * The surest evidence that states any settles it: of several, no more than the year on which all agree. A
 * weaker one may tell which of several it is, or its year, or say it more exactly, and never says another. Null where
 * none states any, or the years differ.
 */
export function chooseDate(evidences: readonly Stated[]): string | null {
  const [surest = [], ...weaker] = evidences
    .map((stated) => [...new Set(stated)])
    .filter((stated) => stated.length > 0);
  const dates = weaker.reduce(narrow, surest);
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  const [found = null] = dates.length > 1 ? years : dates;
  return years.size > 1 ? null : found;
}

/** `2019-05-04` is closer than `2019`; of two days that were stated it is one, and `2019` is the year of one. */
function narrow(dates: Stated, [told = '', ...others]: Stated): Stated {
  const isTold =
    dates.length === 1
      ? told.startsWith(`${dates[0]}-`)
      : dates.some((date) => `${date}-`.startsWith(`${told}-`));
  return isTold && others.length === 0 ? [told] : dates;
}
