/** A moment and an hour of a place's clocks in, whether a day's quote is due, and when the next one is, out. */
import type { Daily } from '../../storage/server-settings.ts';

export const defaultHour = 9;
export const defaultZone = 'UTC';

interface LocalTime {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
}

/** The place's clocks; `zone` must be one of `listZones`. */
export function readClock(nowMs: number, zone: string): LocalTime {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(nowMs);
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return { day, hour: Number(part('hour')), minute: Number(part('minute')) };
}

export function listZones(): readonly string[] {
  return [defaultZone, ...Intl.supportedValuesOf('timeZone')];
}

/** As it is listed, however it is written; undefined where there is none, or several. */
export function findZone(typed: string): string | undefined {
  const wanted = foldZone(typed);
  const zones = listZones();
  const exact = zones.find((zone) => foldZone(zone) === wanted);
  if (exact) return exact;
  const cities = zones.filter((zone) => foldZone(zone.split('/').at(-1) ?? '') === wanted);
  return cities.length === 1 ? cities[0] : undefined;
}

/** Those in whose names the text stands. */
export function searchZones(typed: string): readonly string[] {
  return listZones().filter((zone) => foldZone(zone).includes(foldZone(typed)));
}

const foldZone = (zone: string): string =>
  zone
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/gu, ' ')
    .trim();

type Times = Pick<Daily, 'hour' | 'zone' | 'last'>;

/** The day whose quote is due, or null. A day that is over has none any more, nor one that had its quote. */
export function dueDay(nowMs: number, { hour, zone, last }: Times): string | null {
  const clock = readClock(nowMs, zone);
  const isNew = last === null || clock.day > last;
  return isNew && clock.hour >= hour ? clock.day : null;
}

const stepMs = 900_000;
const mostSteps = 96 * 4;

/** In milliseconds since 1970: clocks differ from each other by quarters of an hour. */
export function nextAt(nowMs: number, times: Times): number {
  if (dueDay(nowMs, times) !== null) return nowMs;
  let at = Math.ceil(nowMs / stepMs) * stepMs;
  for (let step = 0; step < mostSteps && dueDay(at, times) === null; step++) at += stepMs;
  return at;
}

/** As set now, of what was set before: an hour that is past today waits for tomorrow. */
export function lastDay(nowMs: number, times: Times): string | null {
  const { day, hour } = readClock(nowMs, times.zone);
  if (hour < times.hour) return times.last;
  return times.last !== null && times.last > day ? times.last : day;
}
