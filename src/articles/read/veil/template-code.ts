/** A line that opens or closes a block of code in the marks of Jekyll, Hugo or Logseq in, a fence of Markdown in its place out. */
import type { Closings } from './find-closings.ts';
import type { Veil } from './veil.ts';

const names = '(highlight|code(?:-?block)?|prism|snippet|sourcecode|mermaid)';
const opening = new RegExp(
  `^[ \\t]*\\{(%-?|\\{[<%])[ \\t]*${names}(?![\\w/-])(?![^\\n}]*/[>%]\\}\\})[^\\n}]*[>%]\\}{1,2}[ \\t]*$`,
  'u',
);
const closing = new RegExp(
  `\\{(?:%-?[ \\t]*end${names}|\\{[<%][ \\t]*/[ \\t]*${names})(?:[ \\t]+\\w{1,20})?[ \\t]*-?[>%]\\}{1,2}[ \\t]*$`,
  'u',
);
const listed = /^([ \t]*(?:[-*+][ \t]+)?)#\+BEGIN_(SRC|EXAMPLE)\b/iu;
const listedEnd = /^[ \t]*#\+END_(?:SRC|EXAMPLE)[ \t]*$/iu;

/** One that is not closed opens nothing: `{{< code src="a.js" >}}` puts a file in. */
export function veilCodeOpening(line: string, at: number, closings: Closings): Veil | null {
  const [, before, kind = ''] = listed.exec(line) ?? [];
  if (before !== undefined && closings.find(`#+END_${kind}`, at) !== null) {
    const length = line.length - before.length;
    return { start: at + before.length, end: at + line.length, text: '```'.padEnd(length) };
  }
  const [whole, mark = '', name = ''] = opening.exec(line) ?? [];
  if (whole === undefined) return null;
  const ends = mark.startsWith('%') ? [`end${name}`] : [`/${name}`, `/ ${name}`];
  if (ends.every((end) => closings.find(end, at + line.length) === null)) return null;
  // What is drawn is told by its language.
  const fence = name === 'mermaid' ? '```mermaid' : '```';
  return { start: at, end: at + line.length, text: fence.padEnd(line.length) };
}

/** The last of the code may stand on the line that closes it. */
export function veilCodeClosing(line: string, at: number): Veil | null {
  if (listedEnd.test(line)) {
    const start = at + line.length - line.trimStart().length;
    return { start, end: at + line.length, text: '```'.padEnd(at + line.length - start) };
  }
  const found = closing.exec(line);
  if (found === null) return null;
  const isAlone = line.slice(0, found.index).trim() === '';
  const start = isAlone ? at : at + found.index;
  const text = (isAlone ? '```' : '\n```').padEnd(at + line.length - start);
  return { start, end: at + line.length, text };
}
