/** What is said without stops in, where whoever reads it aloud would best pause out. */
import type { Language } from './language.ts';
import { type RatedBorder, rateBorders } from './rate-borders.ts';

export interface LineStart {
  readonly at: number;
  /** Nothing is said for so many seconds before it. */
  readonly pause: number;
}

/** In logits. A second of silence says as much as a word that opens a sentence; that a line begins says little. */
const openerWorth = 2;
const silenceMaxWorth = 2;
const lineWorth = 0.4;

/** Behind "of the" no sentence begins, whatever else is there. */
const hangingCost = 2;

/** A border that is worth so much is at the end of a sentence in some five of six. */
const likelyWorth = 5;

/**
 * Where a sentence most likely begins at or behind `from`, the last of several: before `soon` where one likely does there,
 * else anywhere. Null where neither line nor word tells of one.
 */
export function findPause(
  text: string,
  lines: readonly LineStart[],
  from: number,
  language: Language,
  soon = text.length,
): number | null {
  const worths = new Map<number, number>();
  const add = (at: number, worth: number) => {
    if (at >= from) worths.set(at, (worths.get(at) ?? 0) + worth);
  };
  const rated = rateBorders(text, language);
  for (const { at, worth } of rated ?? rateOpeners(text, language)) add(at, worth);
  const perLine = rated ? rateLines(lines, rated) : lineWorth;
  for (const { at, pause } of lines) add(at, perLine + Math.min(1, pause) * silenceMaxWorth);
  // What was learnt knows of such words too.
  const isHanging = (at: number) => rated === null && hangs(text.slice(0, at), language);
  for (const at of worths.keys()) add(at, isHanging(at) ? -hangingCost : 0);
  const ordered = [...worths].toSorted(([a, worth], [b, other]) => other - worth || b - a);
  const best = ordered.find(([at, worth]) => at < soon && worth >= likelyWorth) ?? ordered[0];
  return best && best[1] > 0 ? best[0] : null;
}

/** What it is worth that a line begins: the more, the more often sentences seem to begin where lines do. */
function rateLines(lines: readonly LineStart[], rated: readonly RatedBorder[]): number {
  const begins = new Set(lines.map(({ at }) => at));
  const mean = (some: readonly RatedBorder[]) =>
    some.reduce((sum, { worth }) => sum + worth, 0) / Math.max(1, some.length);
  const ofLines = mean(rated.filter(({ at }) => begins.has(at)));
  return Math.max(lineWorth, ofLines - mean(rated.filter(({ at }) => !begins.has(at))));
}

/** Of several in a row, "okay so", the first. */
function rateOpeners(text: string, { openers }: Language): readonly RatedBorder[] {
  if (!openers) return [];
  const one = `(?:${openers})(?![\\p{L}'’])`;
  const run = new RegExp(`(?<=\\s)${one}(?:\\s${one}){0,3}`, 'giu');
  return [...text.matchAll(run)].map(({ index }) => ({ at: index, worth: openerWorth }));
}

/** Whether the text ends with a word that something follows. */
export function hangs(text: string, { stopWords }: Language): boolean {
  const last = /(\p{L}{1,20})[^\p{L}\p{N}.!?…。！？]{0,5}$/u.exec(text.slice(-30))?.[1] ?? '';
  return stopWords.has(last.toLowerCase());
}
