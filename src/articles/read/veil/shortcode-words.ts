/** A shortcode, an include or a value of a template in, the words in it that a page shows out. */
import { namesBelow } from '../names-below.ts';
import type { Line } from '../read-inline.ts';
import { marks } from '../visible.ts';
import { led, lineEndOf, none, type Special, type Veil } from './veil.ts';

/** Parameters that hold words for the reader: captions, titles, names, keys and what they do. */
const parameter =
  /(?<=\s)(attr|author|body|button_?text|caption|contact|content|desc|description|header|heading|k|keys?|l|label|message|name|note|organi[sz]ation|quote|role|subline|subtitle|summary|text|title|year)\s?=\s?(?:"((?:[^"\\\n]|\\.){1,500})"|'((?:[^'\\\n]|\\.){1,500})'|`([^`\n]{1,500})`)/giu;

/** By such a word a page looks up what it shows, but for the name of a key: `{{< person key="ana_r" >}}`. */
const looksUp = /^(?:author|contact|keys?|name|role)$/iu;
const lookedUp = /^(?=.{3})[a-z\d]+(?:[_-][a-z\d]+)*$/u;
const ofKeys = /^\{\S{1,3}\s{0,9}\w{0,20}k(?:eys?|bd)/iu;

/** What these call their title is read aloud, and shown by none. */
const unseen =
  /^\{[{%][<%]?-?\s*(?:include\S*\s+)?\S*(?:embed|gist|iframe|meta|seo|tweet|video|vimeo|youtube)/iu;

const pathLike = /^(?:https?:\/\/|\/|\.{1,2}\/|#)|\.(?:png|jpe?g|gif|svg|webp|html?|md|pdf|mp4)$/iu;

const isShortcode = (near: string): boolean => /^\{(?:\{[<%]|%-?\s*include)/u.test(near);

/** `from` to `stop`: what stands between the marks that open and close it. */
export function findWords(source: string, from: number, stop: number): readonly Line[] {
  const near = source.slice(from, stop);
  if (!isShortcode(near) || unseen.test(near)) return [];
  return [...near.matchAll(parameter)].flatMap(
    ({ 0: whole, 1: name = '', 2: a, 3: b, 4: c, index }) => {
      const words = a ?? b ?? c ?? '';
      if (looksUp.test(name) && lookedUp.test(words) && !ofKeys.test(near)) return [];
      if (!/[\p{L}\p{N}]/u.test(words) || pathLike.test(words.trim()) || /\{\{|\{%/u.test(words))
        return [];
      const end = from + index + whole.length - 1;
      return [{ start: end - words.length, end }];
    },
  );
}

/** Some write a link in a caption so. */
const tag = /<\/?[a-z][^<>\n]{0,500}>/giu;

/** A shortcode alone on its line is a line of its own. */
export function veilWords(
  source: string,
  at: number,
  end: number,
  words: readonly Line[],
): Special {
  const before = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  const isAlone =
    /^[\s>]*$/u.test(before) && source.slice(end, lineEndOf(source, end)).trim() === '';
  const isName = isAlone && namesBelow(source, at, end);
  const veils: Veil[] = [];
  let from = at;
  for (const [i, { start, end: stop }] of words.entries()) {
    const first = i > 0 ? ' ' : isName ? marks.part : isAlone ? marks.line : marks.none;
    const text = isName ? led(first, start - from) : keepLines(source, from, start, first);
    veils.push({ start: from, end: start, text });
    for (const { 0: found, index } of source.slice(start, stop).matchAll(tag)) {
      const place = start + index;
      const text = led(/^<br/iu.test(found) ? ' ' : marks.none, found.length);
      veils.push({ start: place, end: place + found.length, text });
    }
    from = stop;
  }
  const last = isName ? marks.part : isAlone ? marks.line : marks.none;
  veils.push({ start: from, end, text: keepLines(source, from, end, last) });
  return { veils, end };
}

function keepLines(source: string, from: number, to: number, first: string): string {
  const rest = source.slice(from + 1, to).replace(/[^\n]/gu, marks.none);
  return from === to ? '' : first + (rest.length === to - from - 1 ? rest : none(to - from - 1));
}

export interface Value extends Line {
  /** Where the template ends. */
  readonly close: number;
}

/** `{{ 'a string' }}` */
const string = /^\{\{-?\s*(["'])((?:(?!\1)[^\n]){0,300})\1\s*-?\}\}/u;

/** `{{ site.quay }}`, `{{ page.day | date: "%Y" }}` */
const named =
  /^\{\{-?\s*((?:include|page|post|site)(?:\.[\w-]{1,60}){1,5})\s*(?:\|[^{}\n]{0,200})?-?\}\}/u;

/** A string is shown; the name of a value stands for it, lest the sentence around it says something else. */
export function findValue(source: string, at: number): Value | null {
  if (!source.startsWith('{{', at)) return null;
  const near = source.slice(at, at + 500);
  const [whole, , shown = ''] = string.exec(near) ?? [];
  if (whole !== undefined) return placeOf(at, whole, shown);
  const [value, name = ''] = named.exec(near) ?? [];
  if (value === undefined) return null;
  const before = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  const after = source.slice(at + value.length, lineEndOf(source, at + value.length));
  const isWithin = /[\p{L}\p{N}]/u.test(before) || /\p{L}/u.test(after);
  return isWithin ? placeOf(at, value, name) : null;
}

function placeOf(at: number, whole: string, shown: string): Value {
  const start = at + whole.indexOf(shown, 2);
  return { start, end: start + shown.length, close: at + whole.length };
}
