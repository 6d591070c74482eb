/** The tag of a component of MDX in, the words in its properties that a page shows out: `title="Boats"`, and rows of data. */
import type { Line } from '../read-inline.ts';
import { marks } from '../visible.ts';
import { led, none, type Special, type Veil, veilText } from './veil.ts';

/** What these are given is shown by none, or read aloud alone. */
const unseen =
  /^(?:a|browser\w*|embed\w*|head|\w*icon|iframe|ima?ge?|layout|link|meta|script|seo|tabs|tooltip|tweet|video|vimeo|youtube)$/iu;

const named =
  /(?<=\s)(?:caption|description|heading|label|subtitle|summary|title)=\{?(?:"([^"{}<>]{2,500})"|'([^'{}<>]{2,500})')/gu;

/** Docusaurus shows the value of a tab that has no label, but where the tabs above it name theirs themselves. */
const tabValue = /(?<=\svalue=)(?:"([^"{}<>]{2,60})"|'([^'{}<>]{2,60})')/u;
const tabsMaxCharsAbove = 20_000;

/** `items={[…]}` */
const list = /(?<=\s)[a-z]\w{0,40}=\{\s*\[(?=\s*\{)/gu;
const entry =
  /[{}]|(["']?)([a-zA-Z]\w{0,40})\1\s*:\s*(?:"((?:[^"\\\n]|\\.){0,1000})"|'((?:[^'\\\n]|\\.){0,1000})')/gu;

/** What a page makes of them is no text: addresses, pictures, names of styles. */
const noWords =
  /^(?:alt|class(?:Name)?|colou?r|height|href|icon|id|image|img|lang(?:uage)?|link|path|slug|src|style|target|to|url|variant|width)$/iu;
/** What a page shows of a row, whatever it looks like. */
const told = /^(?:description|label|name|text|value)$/iu;
const pathLike = /^(?:https?:\/\/|\.{0,2}\/|#|@)|\.(?:png|jpe?g|gif|svg|webp|mdx?|html?|pdf)$/iu;

export const showsNothing = (name: string): boolean => unseen.test(name);

interface Words extends Line {
  /** What stands between it and what is shown before it. */
  readonly follows: 'line' | 'colon' | 'comma';
}

/** Null where none are. */
export function veilComponent(source: string, at: number, end: number): Special | null {
  const tag = source.slice(at, end);
  const tab = /^<TabItem\s/u.test(tag) ? findTabValue(source.slice(0, at), tag) : [];
  const words = [...tab, ...findNamed(tag), ...findRows(tag)].sort((a, b) => a.start - b.start);
  if (words.length === 0) return null;
  const veils: Veil[] = [];
  let from = 0;
  for (const { start, end: stop, follows } of words) {
    if (start < from) continue;
    veils.push(veilBetween(tag, from, start, at, from === 0 ? 'line' : follows));
    from = stop;
  }
  const rest = tag.slice(from);
  veils.push({ start: at + from, end, text: marks.part + veilText(rest.slice(1)) });
  return { veils, end };
}

/** No line ends within a tag, so that what it shows is one paragraph. */
function veilBetween(
  tag: string,
  from: number,
  to: number,
  at: number,
  follows: Words['follows'],
): Veil {
  const place = { start: at + from, end: at + to };
  const length = to - from;
  const sign = follows === 'colon' ? ':' : ',';
  const found = follows === 'line' ? -1 : tag.slice(from, to).indexOf(sign);
  if (found === -1 || length < found + 2) return { ...place, text: led(marks.line, length) };
  return { ...place, text: `${none(found)}${sign} ${none(length - found - 2)}` };
}

function findNamed(tag: string): Words[] {
  return [...tag.matchAll(named)].flatMap(({ 0: whole, 1: double, 2: single, index }) => {
    const words = double ?? single ?? '';
    if (!/\p{L}/u.test(words) || pathLike.test(words)) return [];
    const end = index + whole.length - 1;
    return [{ start: end - words.length, end, follows: 'line' as const }];
  });
}

function findTabValue(above: string, tag: string): Words[] {
  const found = tabValue.exec(tag);
  if (found === null || /\slabel=/u.test(tag)) return [];
  const near = above.slice(-tabsMaxCharsAbove);
  const tabs = near.slice(near.lastIndexOf('<Tabs'));
  if (/^<Tabs[^>]{0,200}\svalues=/u.test(tabs)) return [];
  const start = found.index + 1;
  return [{ start, end: start + found[0].length - 2, follows: 'line' }];
}

function findRows(tag: string): Words[] {
  return [...tag.matchAll(list)].flatMap(({ 0: opening, index }) => {
    const from = index + opening.length;
    let [depth, shown] = [0, 0];
    const rows: Words[] = [];
    for (const { 0: whole, 2: key = '', 3: double, 4: single, index: place } of tag
      .slice(from)
      .matchAll(entry)) {
      if (whole === '{' || whole === '}') {
        depth += whole === '{' ? 1 : -1;
        if (whole === '{' && depth === 1) shown = 0;
        if (depth < 0) break;
        continue;
      }
      const words = double ?? single ?? '';
      const isAddress = pathLike.test(words) && !told.test(key);
      if (noWords.test(key) || isAddress || !/[\p{L}\p{N}]/u.test(words)) continue;
      if (words.includes('\\')) continue;
      const end = from + place + whole.length - 1;
      const follows = shown === 0 ? 'line' : shown === 1 ? 'colon' : 'comma';
      rows.push({ start: end - words.length, end, follows });
      shown++;
    }
    return rows;
  });
}
