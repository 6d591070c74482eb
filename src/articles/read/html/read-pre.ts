/** The place of a `<pre>` of HTML in, the code in it as a page shows it out. */

import { decodeEntity } from '../decode-entity.ts';
import { createWriter, type PartCode, sliceVisible, type Visible } from '../visible.ts';
import { dedent } from './dedent.ts';

const opening = /<pre(?:\s[^<>]{0,500})?>/iuy;

/** Tags that pages colour and number code with; what else looks like one is code, `List<String>`. */
const piece =
  /<br\b[^<>]{0,200}>|<\/?(?:a|b|code|div|em|font|i|kbd|li|mark|ol|p|samp|span|strong|table|tbody|td|tr|u|ul|var)(?:\s[^<>]{0,1000})?>|<!--.{0,2000}?-->|&(?:#\w{1,8}|\w{1,31});/gisu;

/** Drawn, and shown by no page as it is written. */
const drawn = /\b(?:mermaid|plantuml|graphviz)\b/iu;

/** The numbers of the lines of a listing, which stands beside them. */
const numbersOnly = /^[\s\d]+$/u;

/** `at`: where the line across stands for it, or one place behind. None for a line across that is one. */
export function readPre(source: string, at: number, partCode: PartCode): Visible[] {
  const found = [at, at - 1].find((place) => {
    opening.lastIndex = place;
    return opening.test(source);
  });
  if (found === undefined) return [];
  const start = opening.lastIndex;
  const end = source.indexOf('</pre>', start);
  if (end === -1 || drawn.test(source.slice(found, start))) return [];
  const [code] = writeCode(source, start, end, partCode);
  if (code === undefined || numbersOnly.test(code.text)) return [];
  const shown = dedent(code);
  const from = shown.text.length - shown.text.trimStart().length;
  return [sliceVisible(shown, from, shown.text.trimEnd().length)];
}

function writeCode(source: string, start: number, end: number, partCode: PartCode): Visible[] {
  const writer = createWriter(source);
  const write = (from: number, to: number): void => {
    for (const part of partCode(from, to)) {
      if (part.start < part.end) writer.exact(part.start, part.end);
    }
  };
  let at = start;
  for (const { 0: whole, index } of source.slice(start, end).matchAll(piece)) {
    const place = start + index;
    write(at, place);
    at = place + whole.length;
    if (/^<(?:br|\/li|\/p|\/div)\b/iu.test(whole) && source[at] !== '\n') writer.added('\n');
    if (whole.startsWith('&')) writeEntity(whole, place);
  }
  write(at, end);
  return writer.finish();

  function writeEntity(entity: string, place: number): void {
    const char = decodeEntity(entity);
    if (/^\s+$/u.test(char)) writer.added(' ');
    else writer.written(char, place, place + entity.length);
  }
}
