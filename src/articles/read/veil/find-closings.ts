/** A text in, the next place of a mark that closes something out, and whether the text has something at all. */

export interface Closings {
  /** The next place of `text` at or after `from`; what is not there is looked for once. */
  readonly find: (text: string, from: number) => number | null;
  readonly findTicks: (count: number, from: number) => number | null;
  /** Whether it stands anywhere, which is looked for once. */
  readonly has: (pattern: RegExp) => boolean;
}

/** Places are asked for in order, so that a file of marks that never close is read once and not over and over. */
export function createClosings(source: string): Closings {
  const known = new Map<string, number>();
  const find = (text: string, from: number): number | null => {
    const last = known.get(text);
    if (last !== undefined && last >= from) return last === source.length ? null : last;
    const next = source.indexOf(text, from);
    known.set(text, next === -1 ? source.length : next);
    return next === -1 ? null : next;
  };
  let ticks: ReadonlyMap<number, readonly number[]> | null = null;
  const cursors = new Map<number, number>();
  const findTicks = (count: number, from: number): number | null => {
    ticks ??= listTicks(source);
    const places = ticks.get(count) ?? [];
    let cursor = cursors.get(count) ?? 0;
    while ((places[cursor] ?? Number.POSITIVE_INFINITY) < from) cursor++;
    cursors.set(count, cursor);
    return places[cursor] ?? null;
  };
  const held = new Map<RegExp, boolean>();
  const has = (pattern: RegExp): boolean => {
    const isThere = held.get(pattern) ?? pattern.test(source);
    held.set(pattern, isThere);
    return isThere;
  };
  return { find, findTicks, has };
}

/** The places of runs of ticks by their length. */
function listTicks(source: string): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const { 0: run, index } of source.matchAll(/`+/gu)) {
    const list = places.get(run.length);
    if (list) list.push(index);
    else places.set(run.length, [index]);
  }
  return places;
}
