/** A shortcode in a file in, whether it is closed below words that it names out. */
import { hasInk } from './block.ts';

const opened = /^\{\{[<%]\s{0,9}([\w-]{1,40})\s/u;
const heldMaxChars = 3000;

/** `{{< person name="Ana" >}}` above words of hers and what closes it: it names them. `end`: where it ends itself. */
export function namesBelow(source: string, at: number, end: number): boolean {
  const name = opened.exec(source.slice(at, at + 60))?.[1];
  if (name === undefined) return false;
  const near = source.slice(end, end + heldMaxChars);
  const next = new RegExp(`\\{\\{[<%]\\s{0,9}(/?)${name}(?=\\s|[>%])`, 'u').exec(near);
  return next?.[1] === '/' && hasInk(near.slice(0, next.index));
}
