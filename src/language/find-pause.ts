/** What is said without stops in, where whoever reads it aloud would best pause out. */
import type { Language } from './language.ts';

export interface LineStart {
  readonly at: number;
  /** Nothing is said for so many seconds before it. */
  readonly pause: number;
}

/** A second of silence says as much as a word that opens a sentence; that a line begins says little. */
const openerWorth = 1;
const silenceMaxWorth = 1;
const lineWorth = 0.2;

/** Behind "of the" no sentence begins, whatever else is there. */
const hangingCost = 1;

/** At or behind `from`, the last of the best; null where no line begins there, and no word opens a sentence. */
export function findPause(
  text: string,
  lines: readonly LineStart[],
  from: number,
  language: Language,
): number | null {
  const worths = new Map<number, number>();
  const add = (at: number, worth: number) => {
    if (at >= from) worths.set(at, (worths.get(at) ?? 0) + worth);
  };
  for (const { at, pause } of lines) add(at, lineWorth + Math.min(silenceMaxWorth, pause));
  for (const at of findOpeners(text, language)) add(at, openerWorth);
  const rated = [...worths].map(
    ([at, worth]) => [at, worth - (hangs(text.slice(0, at), language) ? hangingCost : 0)] as const,
  );
  return rated.toSorted(([a, worth], [b, other]) => other - worth || b - a)[0]?.[0] ?? null;
}

/** Of several in a row, "okay so", the first. */
function findOpeners(text: string, { openers }: Language): readonly number[] {
  if (!openers) return [];
  const one = `(?:${openers})(?![\\p{L}'’])`;
  const run = new RegExp(`(?<=\\s)${one}(?:\\s${one}){0,3}`, 'giu');
  return [...text.matchAll(run)].map(({ index }) => index);
}

/** Whether speech without stops goes on with a new sentence in `next`. */
export function beginsAnew(before: string, next: string, language: Language): boolean {
  return findOpeners(` ${next.slice(0, 60)}`, language)[0] === 1 && !hangs(before, language);
}

/** Whether the text ends with a word that something follows. */
export function hangs(text: string, { stopWords }: Language): boolean {
  const last = /(\p{L}{1,20})[^\p{L}\p{N}.!?…。！？]{0,5}$/u.exec(text.slice(-30))?.[1] ?? '';
  return stopWords.has(last.toLowerCase());
}
