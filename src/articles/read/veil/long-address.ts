/** A sign in a file in, what its reader needs not of the address of a link or picture that it begins out: the middle of a long one, the line end in a broken one. */
import { none, type Special } from './veil.ts';

/** `](https://example.org/#…)`, `](data:image/png;base64,…)`: the picture itself may be longer than all of the text. */
const address = /\]\((?:https?:\/\/|data:image\/)([^()\s<>]{200,})(?=\)|\s{1,9}["'])/uy;

/** `](https://example.org/the-⏎quay)`: kramdown reads on behind the end of the line. */
const broken = /\]\(https?:\/\/[^()\s<>]{1,300}(\n[^()\s<>]{1,300})(?=\))/uy;

/** Null for a short one on one line, and for anything else. */
export function veilAddress(source: string, at: number): Special | null {
  address.lastIndex = at;
  broken.lastIndex = at;
  const [whole, rest = ''] = address.exec(source) ?? broken.exec(source) ?? [];
  if (whole === undefined) return null;
  const end = at + whole.length;
  return { veils: [{ start: end - rest.length, end, text: none(rest.length) }], end };
}
