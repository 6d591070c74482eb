/** A passage's text in, the stretches that it puts in quotation marks or after a dialogue dash out. */
import type { Span } from '../../model.ts';

/** From mark to mark. */
export interface Quoted extends Span {
  /** Without the marks. */
  readonly words: Span;
  /** The mark that closes it; empty where the passage ends first. */
  readonly close: string;
  readonly open: string;
  /** Goes on with the speech before it, after words that are none: "—Yes —said Ana—. Come." */
  readonly continues: boolean;
  /** Capitals where speech has none, and no stop: “War of Worlds”. */
  readonly title: boolean;
}

const closings: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '"': '"',
  '‘': '’',
  "'": "'",
};
const dash = /^[—–―]\s?(?=[^\s—–―])/u;

/** In order, without overlap: what is quoted inside a quotation belongs to it. */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  let lineStart = 0;
  for (const line of text.split(/\n(?=[—–―])/u)) {
    if (dash.test(line)) found.push(...splitDialogue(line, lineStart));
    lineStart += line.length + 1;
  }
  if (found.length > 0) return found;
  for (let at = 0; at < text.length; at++) {
    const open = text[at] as string;
    if (!(open in closings) || !opensHere(text, at)) continue;
    const end = findClose(text, at);
    if (end === undefined) {
      if (open === "'" || open === '‘') continue;
      // What follows a mark that is never closed could be in it or not.
      const words = { start: at + 1, end: text.trimEnd().length };
      return [
        ...found,
        { start: at, end: text.length, words, open, close: '', continues: false, title: false },
      ];
    }
    const words = { start: at + 1, end };
    const close = text[end] as string;
    const title = isTitle(text.slice(words.start, words.end));
    found.push({ start: at, end: end + 1, words, open, close, continues: false, title });
    at = end;
  }
  return found;
}

/** Without a comma or stop, with a capital in front and on half of its other long words. */
function isTitle(said: string): boolean {
  if (/[,.!?…;:]/u.test(said) || !/^\s*[\p{Lu}\p{N}]/u.test(said)) return false;
  const [, ...others] = said.match(/\p{L}{4,}/gu) ?? [];
  const capitals = others.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals > 0 && capitals * 2 >= others.length;
}

function opensHere(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '“' || mark === '«' || mark === '„') return true;
  const before = text[at - 1] ?? ' ';
  return /[\s([{—–\-:/¿¡“«]/u.test(before) && /\S/u.test(text[at + 1] ?? ' ');
}

/** Undefined where it is not closed, or not in a way that can be told. */
function findClose(text: string, from: number): number | undefined {
  const open = text[from] as string;
  const close = closings[open] as string;
  if (open === '"') return closeStraight(text, from);
  if (open === "'" || open === '‘') return closeSingle(text, from, open, close);
  let depth = 1;
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === close) depth--;
    else if (text[at] === open) depth++;
    if (depth === 0) return at;
  }
  return undefined;
}

function closeStraight(text: string, from: number): number | undefined {
  for (let at = from + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '"' && /\S/u.test(text[at - 1] as string)) return at;
  }
  return undefined;
}

/** An apostrophe ends nothing: the mark after a stop or comma does, before the next one that opens. */
function closeSingle(text: string, from: number, open: string, close: string): number | undefined {
  for (let at = from + 1; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] !== close || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')) {
      if (text[at] === open && opensHere(text, at)) return undefined;
      continue;
    }
    if (/[.,!?…]/u.test(text[at - 1] as string)) return at;
    if (open === '‘' && !/s/u.test(text[at - 1] as string)) return at;
  }
  return undefined;
}

/** "—Speech —said Ana—. More speech." → both speeches, the second of which continues. */
function splitDialogue(line: string, lineStart: number): Quoted[] {
  const dashes = [...line.matchAll(/[—–―]/gu)].map(({ index }) => index);
  if (dashes.length < 2) return [];
  const found: Quoted[] = [];
  for (let nth = 0; nth < dashes.length; nth += 2) {
    const from = (dashes[nth] as number) + 1;
    const to = dashes[nth + 1] ?? line.length;
    const said = line.slice(from, to);
    const lead = /^[\s.,;:]*/u.exec(said)?.[0].length ?? 0;
    const start = from + lead;
    const end = from + said.trimEnd().length;
    if (start >= end) continue;
    found.push({
      start: lineStart + from - 1,
      end: lineStart + to + (dashes[nth + 1] === undefined ? 0 : 1),
      words: { start: lineStart + start, end: lineStart + end },
      open: '—',
      close: '—',
      continues: nth > 0,
      title: false,
    });
  }
  return found;
}
