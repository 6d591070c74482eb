/** A place in a file in, where the loop of a template that begins there ends out: what it puts in stands in other files. */
import type { Closings } from './find-closings.ts';

/** `{% for post in site.posts %}` */
const opening = /\{%-?[ \t]{0,9}for[ \t]{1,9}(\w{1,40})[ \t]{1,9}in[ \t][^%\n]{1,200}%\}/uy;
const edge = /\{%-?[ \t]{0,9}(end)?for\b[^%\n]{0,250}%\}/gu;

const loopMaxChars = 5000;

/** Null for anything else, for a loop that nothing closes, and for one whose text is the same each time. */
export function findLoopEnd(source: string, at: number, closings: Closings): number | null {
  opening.lastIndex = at;
  const [, name] = opening.exec(source) ?? [];
  if (name === undefined || closings.find('endfor', at) === null) return null;
  const near = source.slice(at, at + loopMaxChars);
  let depth = 0;
  for (const { 0: whole, 1: end, index } of near.matchAll(edge)) {
    depth += end === undefined ? 1 : -1;
    if (depth > 0) continue;
    const held = near.slice(0, index);
    const isFilled = new RegExp(`\\{\\{-?\\s{0,9}${name}\\b`, 'u').test(held);
    return isFilled ? at + index + whole.length : null;
  }
  return null;
}
