/** A moment and one of Discord's formats in, how a person's Discord writes it out. */

const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** `R` is told from `nowMs`; an unknown format is `f`. */
export function formatMoment(date: Date, format: string, locale: string, nowMs: number): string {
  if (format === 'R') {
    const seconds = Math.round((date.getTime() - nowMs) / 1000);
    const [unit, size] = steps.find(([, one]) => Math.abs(seconds) >= one) ?? ['second', 1];
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
      Math.trunc(seconds / size),
      unit,
    );
  }
  return new Intl.DateTimeFormat(locale, formats[format] ?? formats['f']).format(date);
}

/** Beside a message: the time alone for one of today. */
export function formatSent(timestamp: string, locale: string, nowMs: number): string {
  const date = new Date(timestamp);
  const isToday = new Date(nowMs).toDateString() === date.toDateString();
  const options: Intl.DateTimeFormatOptions = isToday
    ? { timeStyle: 'short' }
    : { dateStyle: 'short', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale, options).format(date);
}
