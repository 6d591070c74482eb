/** A sign in a file in, the middle of the long address of a link or picture that it begins out: its reader needs its ends alone. */
import { none, type Special } from './veil.ts';

/** `](https://example.org/#…)`, `](data:image/png;base64,…)`: the picture itself may be longer than all of the text. */
const address = /\]\((?:https?:\/\/|data:image\/)([^()\s<>]{200,})(?=\)|\s{1,9}["'])/uy;

/** Null for a short one, and for anything else. */
export function veilAddress(source: string, at: number): Special | null {
  address.lastIndex = at;
  const [whole, rest = ''] = address.exec(source) ?? [];
  if (whole === undefined) return null;
  const end = at + whole.length;
  return { veils: [{ start: end - rest.length, end, text: none(rest.length) }], end };
}
