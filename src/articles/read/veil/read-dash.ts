/** Two or three hyphens in a file in, marks in their place out, and the dash that the pages of its site show for them. */
import { marks } from '../visible.ts';
import type { Closings } from './find-closings.ts';
import type { Special } from './veil.ts';

/** Jekyll and Hugo make dashes of them, which write front matter so; others show them as they are. */
const byThem = /^(?:\+{3}\n|-{3}\n(?:[^\n]{0,300}\n){0,60}?layout[ \t]*:)/u;

const beside = '[\\p{L}\\p{N}"”’)*_`]';
const before = '[\\p{L}\\p{N}"“‘(*_`]';
/** `a quay---old`, `2--5`, `a quay -- old`: what begins with them is an option of a program, and what a bar stands beside a row. */
export const dash = `(?<=${beside})-{2,3}(?=${before})|(?<=[^\\s|-] )-{2,3}(?= [^\\s|-])`;
const here = new RegExp(dash, 'uy');

const addressMaxChars = 300;

/** Null in an address, and on sites of others. */
export function veilDash(source: string, at: number, closings: Closings): Special | null {
  here.lastIndex = at;
  const [whole = ''] = here.exec(source) ?? [];
  if (whole === '' || !closings.has(byThem)) return null;
  const [word = ''] = source
    .slice(Math.max(0, at - addressMaxChars), at)
    .split(/\s/u)
    .slice(-1);
  if (/:\/\/[^)\]]*$|\]\([^)]*$/u.test(word)) return null;
  const end = at + whole.length;
  const text = marks.emoji[0] + marks.emoji[1].repeat(whole.length - 1);
  return { veils: [{ start: at, end, text }], end };
}

/** Undefined for anything else. */
export const readDash = (signs: string): string | undefined => ({ '--': '–', '---': '—' })[signs];
