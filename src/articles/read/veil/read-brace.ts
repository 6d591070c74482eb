/** A brace in a file in, the shortcode, template, string or attributes that it opens out. */
import { marks } from '../visible.ts';
import { findParam, findRaw } from './code-templates.ts';
import type { Closings } from './find-closings.ts';
import { findLoopEnd } from './loop-end.ts';
import { findValue, findWords, veilWords } from './shortcode-words.ts';
import { none, type Special, veilAround, veilLines } from './veil.ts';

const braces = [
  ['{{<', '>}}'],
  ['{{%', '%}}'],
  ['{%', '%}'],
  ['{{', '}}'],
  ['{/*', '*/}'],
] as const;

const multilineMaxChars = 10_000;
/** A string in ticks over several lines, which is the code of a component of MDX. */
const multiline = /^\{\(?\s{0,99}`[^`\n]*\n[^`]*`\s{0,99}\)?(?:\.trim\(\))?\s{0,99}\}/u;

/** In the address of a link or a picture no line may end. */
const inAddress = /\]\([^()\s]*$/u;

/** `{: .wide}` and `{.wide}`, or with blanks within and nothing but what attributes are: `{ .wide title="The quay" data-old }` */
const attributes =
  /^\{(?:[#:](?:[^}\n]|\n(?![ \t]*\n)){1,200}|\.[\w-]+[^}\n]{0,200}|(?:[ \t]+(?:[.#][\w-]{1,60}|[\w-]{1,40}=(?:"[^"\n]{0,90}"|[\w-]{1,40})|data-[\w-]{1,40})){1,9}[ \t]*)\}/u;

/** Shortcodes, variables and comments of templates, attributes of what stands before them. */
export function readBrace(source: string, at: number, closings: Closings): Special | null {
  const isInAddress = inAddress.test(source.slice(Math.max(0, at - 300), at));
  const value = isInAddress ? null : findValue(source, at);
  if (value !== null) return veilAround(source, at, value, value.close);
  const raw = findRaw(source, at);
  if (raw !== null) return veilAround(source, at, raw, raw.close);
  const loop = findLoopEnd(source, at, closings);
  if (loop !== null) return veilLines(source, at, loop);
  for (const [open, close] of braces) {
    if (!source.startsWith(open, at)) continue;
    const stop = closings.find(close, at + open.length);
    if (stop === null || stop - at >= 2000) return null;
    const end = stop + close.length;
    if (isInAddress) return { veils: [{ start: at, end, text: none(end - at) }], end };
    const param = findParam(source, at);
    if (param !== null) return veilAround(source, at, param, end);
    const words = findWords(source, at, stop);
    return words.length > 0 ? veilWords(source, at, end, words) : veilLines(source, at, end);
  }
  const code = multiline.exec(source.slice(at, at + multilineMaxChars))?.[0];
  if (code !== undefined) {
    const end = at + code.length;
    const rest = source.slice(at + 4, end).replace(/[^\n]/gu, ' ');
    return { veils: [{ start: at, end, text: `\n***${rest}` }], end };
  }
  const string = /^\{(?:`([^`\n]{1,1000})`|'([^'\n]{0,200})'|"([^"\n]{0,200})")\}/u.exec(
    source.slice(at, at + 1010),
  );
  if (string !== null) return veilString(source, at, string[0], string[1]);
  const whole = attributes.exec(source.slice(at, at + 220))?.[0];
  return whole === undefined ? null : veilLines(source, at, at + whole.length);
}

/** `{'a string'}`, as MDX has them between its tags; one between ticks is code there. */
function veilString(source: string, at: number, whole: string, code: string | undefined): Special {
  const end = at + whole.length;
  if (code !== undefined) {
    return {
      veils: [
        { start: at, end: at + 1, text: marks.none },
        { start: end - 1, end, text: marks.none },
      ],
      end,
    };
  }
  const [open] = veilLines(source, at, at + 2).veils;
  const [close] = veilLines(source, end - 2, end).veils;
  return { veils: open && close ? [open, close] : [], end };
}
