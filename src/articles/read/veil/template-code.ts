/** A line that opens or closes a block of code in the marks of Jekyll, Hugo or Logseq in, a fence of Markdown in its place out. */
import { nameCodeShortcode } from './code-shortcode.ts';
import type { Closings } from './find-closings.ts';
import type { Veil } from './veil.ts';

const names = '(highlight|code(?:-?block)?|prism|snippet|sourcecode|mermaid)';
const opening = new RegExp(
  `^[ \\t]*\\{(%-?|\\{[<%])[ \\t]*${names}(?![\\w/-])(?![^\\n}]*/[>%]\\}\\})[^\\n}]*[>%]\\}{1,2}[ \\t]*$`,
  'u',
);
const closing =
  /\{(?:%-?[ \t]*end|\{[<%][ \t]*\/[ \t]*)([\w-]{1,41})(?:[ \t]+\w{1,20})?[ \t]*-?[>%]\}{1,2}[ \t]*$/u;
const listed = /^([ \t]*(?:[-*+][ \t]+)?)#\+BEGIN_(SRC|EXAMPLE)\b/iu;
const listedEnd = /^[ \t]*#\+END_(?:SRC|EXAMPLE)[ \t]*$/iu;

interface Opening {
  readonly veil: Veil;
  /** What the line that closes it calls it; empty in Logseq. */
  readonly name: string;
}

/** `source`: what the line stands in, at `at`. Null where it opens none. */
export function veilCodeOpening(
  line: string,
  at: number,
  source: string,
  closings: Closings,
): Opening | null {
  const [, before, kind = ''] = listed.exec(line) ?? [];
  const end = at + line.length;
  if (before !== undefined && closings.find(`#+END_${kind}`, at) !== null) {
    const length = line.length - before.length;
    return { veil: { start: at + before.length, end, text: '```'.padEnd(length) }, name: '' };
  }
  const name = nameTemplate(line, end, closings) ?? nameCodeShortcode(line, source, end);
  if (name === null) return null;
  // What is drawn is told by its language.
  const fence = name === 'mermaid' ? '```mermaid' : '```';
  return { veil: { start: at, end, text: fence.padEnd(line.length) }, name };
}

/** One that is not closed opens nothing: `{{< code src="a.js" >}}` puts a file in. */
function nameTemplate(line: string, end: number, closings: Closings): string | null {
  const [, mark = '', name] = opening.exec(line) ?? [];
  if (name === undefined) return null;
  const ends = mark.startsWith('%') ? [`end${name}`] : [`/${name}`, `/ ${name}`];
  return ends.some((text) => closings.find(text, end) !== null) ? name : null;
}

/** The last of the code may stand on the line that closes it. `name`: of what is open. */
export function veilCodeClosing(line: string, at: number, name: string): Veil | null {
  if (listedEnd.test(line)) {
    const start = at + line.length - line.trimStart().length;
    return { start, end: at + line.length, text: '```'.padEnd(at + line.length - start) };
  }
  const found = closing.exec(line);
  if (found === null || found[1] !== name) return null;
  const isAlone = line.slice(0, found.index).trim() === '';
  const start = isAlone ? at : at + found.index;
  const text = (isAlone ? '```' : '\n```').padEnd(at + line.length - start);
  return { start, end: at + line.length, text };
}
