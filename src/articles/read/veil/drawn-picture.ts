/** A sign in a file in, the picture that it begins and that stands in the file itself out. */
import { saysNothing } from './tool-words.ts';
import { type Special, veilAround } from './veil.ts';

/** `![The quay](data:image/png;base64,…)`: the picture itself, which may be longer than all of the text. */
const drawn = /!\[([^[\]\n]{0,300})\]\(data:image\/[^()\s]*\)/uy;

/** Its label stays where that says something; null for anything else. */
export function veilDrawn(source: string, at: number): Special | null {
  drawn.lastIndex = at;
  const [whole, shown = ''] = drawn.exec(source) ?? [];
  if (whole === undefined) return null;
  const [open, end] = [at + 2, at + whole.length];
  const length = saysNothing(shown) ? 0 : shown.length;
  return veilAround(source, at, { start: open, end: open + length }, end);
}
