/** A place in a file in, the HTML tag that begins there out. */
import { hasInk } from '../block.ts';
import type { Line } from '../read-inline.ts';
import { saysNothing } from './tool-words.ts';

export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly end: number;
  /** What a reader sees where the tag stands. */
  readonly leaves: 'nothing' | 'space' | 'line' | 'part';
  /** What it holds is for the browser. */
  readonly unread: boolean;
  /** Where the words stand that a picture is described by. */
  readonly alt: Line | null;
}

/** Longer ones are no tags; a page of properties is shorter. */
const tagMaxChars = 5000;

const inline = new Set(
  [
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i image img input ins kbd label',
    'mark nobr path picture q rp rt ruby s samp small source span strike strong sub sup svg time tt u',
    'var wbr',
  ].flatMap((line) => line.split(' ')),
);
const lines = new Set(['br', 'li', 'tr', 'dt', 'dd', 'option']);
const cells = new Set(['td', 'th']);
const blocks = new Set(
  [
    'address article aside audio blockquote body caption center col colgroup details dialog dir div dl',
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html legend',
    'li link main menu meta nav noscript ol optgroup p param pre search section select summary table',
    'tbody tfoot thead textarea title tr track ul video',
  ].flatMap((line) => line.split(' ')),
);
const tags = /<\/?[A-Za-z][^<>]{0,200}>/gu;
const unread = new Set(['script', 'style', 'template', 'svg', 'iframe', 'object']);

/** `<br`, `</Tabs.Item`, `<macro:code`. */
const opening = /^<(\/?)([A-Za-z][\w.-]{0,40}(?::[A-Za-z][\w.-]{0,20})?)(?=[\s/>]|$)/u;

/** `<o:p>`, `<st1:place>` */
const ofWord = /^(?:[movw]|st\d|u\d):/iu;

/** Null for what only looks like one: `a < b`, an address in angle brackets. */
export function readTag(source: string, at: number): Tag | null {
  const near = source.slice(at, at + 60);
  const [open, slash, name] = opening.exec(near) ?? [];
  if (open === undefined || name === undefined) return null;
  // `<urn:isbn>` is an address; a tag of two names has attributes or an end, but for those of Word.
  const isBare = slash === '' && /^[/>]/u.test(near.slice(open.length));
  if (name.includes(':') && isBare && !ofWord.test(name)) return null;
  const end = findTagEnd(source, at + open.length);
  if (end === null) return null;
  const key = name.toLowerCase();
  // `\\<e | the beginning of a word |`: a cell that only looks like one.
  const isKnown = inline.has(key) || blocks.has(key) || /[A-Z.:]/u.test(name);
  if (!isKnown && /\s\||\|\s|\n\|/u.test(source.slice(at, end))) return null;
  return {
    name,
    closing: slash === '/',
    end,
    leaves: leavesOf(name, source, at, end),
    unread: unread.has(key),
    alt: key === 'img' || key === 'image' ? findAlt(source, at, end) : null,
  };
}

function leavesOf(name: string, source: string, at: number, end: number): Tag['leaves'] {
  const key = name.toLowerCase();
  if (lines.has(key)) return 'line';
  if (cells.has(key)) return 'space';
  if (key === 'img' || key === 'image') return 'nothing';
  // A component between words stands for something in the line, one alone for a block.
  const isComponent = /[A-Z.]/u.test(name);
  const before =
    source
      .slice(Math.max(0, at - 200), at)
      .split('\n')
      .at(-1) ?? '';
  const after = source.slice(end, end + 200).split('\n', 1)[0] ?? '';
  const around = { before, tag: source.slice(at, end), after };
  if (inline.has(key) && name === key) return isDrawnApart(key, around) ? 'line' : 'nothing';
  if (key === 'div' && isInSentence(around)) return 'nothing';
  if (isComponent) return before.trim() === '' || after.trim() === '' ? 'part' : 'nothing';
  // `<quay id="x">` is of no page, and in the middle of a sentence it ends none.
  const isText = hasInk(before.replace(tags, '')) || hasInk(after.replace(tags, ''));
  return !blocks.has(key) && isText ? 'nothing' : 'part';
}

interface Around {
  readonly before: string;
  readonly tag: string;
  readonly after: string;
}

/** `<span style="display:block">` and what closes it: a line of its own, whatever it is called. */
function isDrawnApart(key: string, { before, tag }: Around): boolean {
  const opened = tag.startsWith('</') ? before.slice(before.lastIndexOf(`<${key}`)) : tag;
  return /^<[^<>]{0,200}[\s"';]display:[ \t]?block/u.test(opened);
}

/** `Click <div class="button">Save</div> to go on.`, `[<div>Boats</div>](boats.md)`: what is drawn as a button ends no sentence, and no link. */
function isInSentence({ before, tag, after }: Around): boolean {
  const closes = tag.startsWith('</');
  const above = closes ? before.slice(0, Math.max(0, before.lastIndexOf('<div'))) : before;
  const close = closes ? 0 : after.indexOf('</div>');
  if (close === -1) return false;
  const rest = after.slice(close).replace(/^<\/div>/u, '');
  if (/^\]\(|^ \p{Ll}/u.test(rest)) return true;
  return hasInk(above.replace(tags, '')) && /^\s{0,5}[\p{Ll},.;:)]/u.test(rest.replace(tags, ''));
}

/** Below a blank line, what closes a tag and can be no text. */
const lateEnd = /^\s{0,20}\/>/u;

/** In braces stands JavaScript: `set:html={"<b class=\\"old\\">…"}`, which may be as long as a page. */
const string = /"(?:[^"\\\n]|\\.){0,50000}"/uy;

function lengthOfString(source: string, at: number): number {
  if (source[at] !== '"') return 0;
  string.lastIndex = at;
  return string.exec(source)?.[0].length ?? 0;
}

/** After the `>` that closes it; one in quotes or braces does not. Behind a blank line, only `/>` does. */
function findTagEnd(source: string, from: number): number | null {
  let quote = '';
  let depth = 0;
  let last = Math.min(source.length, from + tagMaxChars);
  for (let at = from; at < last; at++) {
    const char = source[at] as string;
    const held = depth > 0 && quote === '' ? lengthOfString(source, at) : 0;
    if (held > 0) {
      at += held - 1;
      last = Math.min(source.length, last + held);
    } else if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || (char === '`' && depth > 0)) quote = char;
    else if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (depth <= 0 && char === '>') return at + 1;
    else if (depth <= 0 && char === '<') return null;
    else if (depth <= 0 && char === '\n' && source[at + 1] === '\n')
      if (!lateEnd.test(source.slice(at, at + 24))) return null;
  }
  return null;
}

function findAlt(source: string, at: number, end: number): Line | null {
  const tag = source.slice(at, end);
  const found = /\salt\s{0,5}=\s{0,5}(["'])([^"']{1,500})\1/iu.exec(tag);
  if (found === null) return null;
  if (saysNothing(found[2] ?? '')) return null;
  const start = at + found.index + found[0].length - 1 - (found[2] ?? '').length;
  return { start, end: start + (found[2] ?? '').length };
}
