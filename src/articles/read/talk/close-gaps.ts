/** A talk whose times are veiled in, the same out without the blank lines between pieces of it where nobody is named. */
import { readSpeaker } from '../../speaker-name.ts';
import { marks } from '../visible.ts';
import type { Timed } from './find-times.ts';
import type { Talk } from './find-turns.ts';

/** Longer ones are paragraphs as somebody made them. */
const pieceMaxChars = 250;

/** Whoever notes what is said writes less; nobody says so little in a second. */
const saidMinPerSecond = 5;

/** Every other character stays where it stands. */
export function closeGaps(veiled: string, times: readonly Timed[], { turns }: Talk): string {
  const pieces = times.filter(({ from }, i) => turns.has(from) && from !== times[i - 1]?.from);
  const isNamed = [...turns.values()].some(({ speaker }) => speaker !== null);
  if (isNamed || !arePieces(pieces, veiled)) return veiled;
  let closed = '';
  for (const [i, { from }] of pieces.entries()) {
    const above = veiled.slice(pieces[i - 1]?.from ?? from, from);
    const text = above.trimEnd();
    const isOther = turns.get(from)?.label !== null || opensTurn(veiled, from);
    if (text === '' || isOther || /\n\s*\n/u.test(text)) continue;
    const gap = from - above.length + text.length;
    closed += veiled.slice(closed.length, gap) + marks.none.repeat(from - 1 - gap);
  }
  return closed + veiled.slice(closed.length);
}

/** Whether they are as short as a program makes them, and all that was said. */
function arePieces(pieces: readonly Timed[], veiled: string): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return false;
  const chars = veiled.slice(first.from, last.from).replaceAll(marks.none, '').length;
  const seconds = last.seconds - first.seconds;
  return chars >= saidMinPerSecond * seconds && chars <= pieceMaxChars * (pieces.length - 1);
}

/** `Ana Rojas: We sail.` */
function opensTurn(veiled: string, from: number): boolean {
  const line = veiled.slice(from, veiled.indexOf('\n', from) + 1 || veiled.length);
  return readSpeaker(line.replaceAll(marks.none, '').trim()) !== null;
}
