/** The tag of a component of MDX between the words of a line in, those that it shows among them out: `Go to <NavPath path="Settings > Boats" />.` */
import { marks } from '../visible.ts';
import { type Special, veilText } from './veil.ts';

/** With one property, and nothing in it that Markdown would read. */
const single =
  /^<[A-Z][\w.]{0,40}\s{1,20}([a-z]\w{0,30})=\{?(?:"([^"{}<`*_[\]\\$\n]{1,200})"|'([^'{}<`*_[\]\\$\n]{1,200})')\}?\s{0,20}\/>$/u;
/** Others name what the component looks up, or are read aloud alone. */
const shown = /^(?:k|keys|label|text)$/u;
/** `Settings > Old boats`: the way through the menus of a program. */
const menu =
  /^(?!\p{Ll})[\p{L}\p{N}][^>›→»]{1,60}(?: (?:>|›|→|») (?!\p{Ll})[\p{L}\p{N}][^>›→»]{1,60}){1,8}$/u;

const heading = /^[ \t>]{0,20}#{1,6}[ \t]/u;
const tags = /<\/?[A-Za-z](?:"[^"\n]{0,300}"|[^<>"]){0,200}>/gu;
const lineMaxChars = 1000;
const isWord = /[\p{L}\p{N}]/u;

/** Null for one alone on its line or in a heading, and where no property is known to hold words. */
export function veilInLine(source: string, at: number, end: number): Special | null {
  const tag = source.slice(at, end);
  const [, property = '', double, one] = single.exec(tag) ?? [];
  const words = double ?? one ?? '';
  if (!isWord.test(words) || !(shown.test(property) || menu.test(words))) return null;
  const before =
    source
      .slice(Math.max(0, at - lineMaxChars), at)
      .split('\n')
      .at(-1) ?? '';
  const after = source.slice(end, end + lineMaxChars).split('\n', 1)[0] ?? '';
  if (heading.test(before) || !isWord.test((before + after).replace(tags, ''))) return null;
  const from = tag.lastIndexOf(words);
  const to = from + words.length;
  // Beside a letter or another of its kind it would be one word with it.
  const first = /(?:[\p{L}\p{N}]|\/>)$/u.test(before) ? ' ' : marks.none;
  const last = /^[\p{L}\p{N}]/u.test(after) ? ' ' : marks.none;
  return {
    veils: [
      { start: at, end: at + from, text: first + veilText(tag.slice(1, from)) },
      { start: at + to, end, text: veilText(tag.slice(to, -1)) + last },
    ],
    end,
  };
}
