/** A place in a Markdown file at which words begin in, what they are to what stands around them out: a name, a caption. */
import type { Chunk } from '../chunk.ts';
import { namesBelow } from '../names-below.ts';

/** `<summary>`, what names the part of a page that opens when it is clicked. */
const summary =
  /<summary(?:\s[^<>]{0,200})?>(?:\s{0,20}(?:<[a-z][^<>]{0,100}>|[*_])){0,10}\s{0,20}$/iu;

/** `:::danger The quay`, `!!! warning "The quay`: what stands above a box. */
const box =
  /(?:^|\n)[ \t>]*(?::{3,}[ \t]*[\w-]+(?:[ \t]+|\[)|(?:!{3}|\?{3}\+?)[ \t]+[\w -]{1,60}")[*_]*$/u;

/** `<Card title="…`: words that a component of MDX is given. */
const component = /<[A-Z][\w.]{0,60}\s(?:[^<>]|=>){0,600}["']$/u;

/** `{{< figure src="a.png" caption="…`, `<figcaption>`. */
const caption =
  /(?:\{[{%][<%]?-?\s{0,5}(?:include\s{1,5})?\S{0,60}(?:fig|ima?ge?|photo|picture)[^{}]{0,500}["'`]|<figcaption[^<>]{0,200}>(?:\s|<p>){0,20})$/iu;

/** `{{< person img="a.png" name="…` */
const shortcode = /\{\{[<%]\s{0,9}[\w-]{1,40}\s[^{}]{0,500}["'`]$/u;

/** Null where they are text like any other. */
export function roleOf(source: string, start: number, words: string): Chunk['role'] | null {
  // More than a line holds what it names.
  if (words.includes('\n')) return null;
  const before = source.slice(Math.max(0, start - 700), start);
  if (summary.test(before) || box.test(before) || component.test(before)) return 'name';
  if (caption.test(before)) return 'caption';
  const opening = shortcode.exec(before);
  if (opening === null) return null;
  const end = source.indexOf('}}', start);
  return end !== -1 && namesBelow(source, start - opening[0].length, end + 2) ? 'name' : null;
}

export const isOfComponent = (source: string, start: number): boolean =>
  component.test(source.slice(Math.max(0, start - 700), start));
