/** A block of code of a Markdown tree in, the code as a page shows it out: with its title above it. */
import type { Code } from 'mdast';
import { hasInk } from './block.ts';
import { dedent } from './html/dedent.ts';
import { isDrawn } from './veil/is-drawn.ts';
import { createWriter, type PartCode, sliceVisible, type Visible, type Writer } from './visible.ts';

/** Comments by which Docusaurus is told which lines to colour. */
const coloured = /^\s*(?:\/\/|\/\*|\{\/\*|#|--|%|<!--)\s*highlight-(?:next-line|start|end)(?!\S)/u;

/** `title="a.js"`, and the name of a tab of VitePress: `sh [npm]`. */
const titled =
  /(?:(?:^|[\s{,])(?:title|filename)\s?=\s?(["'])(?<name>[^"'\n]{2,200})\1|^(?:`{3,9}|~{3,9})[^\s[`]{1,60}[ \t]{1,9}\[(?=[^\]\n]{0,99}\p{L})(?<tab>[^\]\n`~]{2,100})\])/u;

/** What stands behind the marks of a fence that is all there is in it; null where it is no such code. */
function readOneFence(code: string): string | null {
  const [, fence, language = ''] = /^(`{3,9}|~{3,9})([^`\n]*)\n/u.exec(code) ?? [];
  const last = code.slice(code.lastIndexOf('\n') + 1);
  return fence !== undefined && last.trimEnd() === fence ? language.trim() : null;
}

/** None of what draws something. Where its lines are is told by the veiled source, in which a shortcode may be its fence. */
export function readCode(
  source: string,
  veiled: string,
  { position, value, lang }: Code,
  partCode: PartCode,
): Visible[] {
  const writer = createWriter(source);
  const start = position?.start.offset ?? 0;
  const isFenced = /^(?:`{3}|~{3})/u.test(veiled.slice(start, start + 3));
  let at = isFenced ? veiled.indexOf('\n', start) + 1 : start;
  // MDX knows no code that is only indented.
  const nested = isFenced ? null : readOneFence(value);
  if (isDrawn(nested ?? lang)) return [];
  if (isFenced) writeTitle(writer, source, start, at);
  let blanks = 0;
  const lines = value.split('\n');
  for (const [i, line] of lines.entries()) {
    const next = veiled.indexOf('\n', at);
    const end = next === -1 ? veiled.length : next;
    const isBlank = !hasInk(line);
    blanks = isBlank ? blanks + 1 : 0;
    const found = veiled.slice(at, end);
    // A tab that counts as indentation is written out as spaces.
    const from = found.endsWith(line)
      ? end - line.length
      : at + found.length - found.trimStart().length;
    // In an indented block the veil has moved the end of the line.
    const stop = source.indexOf('\n', from);
    const last = stop === -1 || stop > end ? end : stop;
    at = end + 1;
    const isFence = nested !== null && (i === 0 || i === lines.length - 1);
    if (isFence || coloured.test(line)) continue;
    const parts = isBlank ? [] : partCode(from, last);
    if (!isBlank && parts.length === 0) continue;
    for (const part of parts) writer.exact(part.start, part.end);
    if (blanks <= 1) writer.added('\n');
  }
  const [written] = writer.finish();
  if (written === undefined) return [];
  const code = dedent(written);
  const begin = code.text.length - code.text.trimStart().length;
  return [sliceVisible(code, begin, code.text.trimEnd().length)];
}

function writeTitle(writer: Writer, source: string, start: number, end: number): void {
  const opening = source.slice(start, end);
  const found = titled.exec(opening);
  const title = found?.groups?.['name'] ?? found?.groups?.['tab'] ?? '';
  if (found === null || !hasInk(title)) return;
  const at = start + found.index + found[0].length - 1 - title.length;
  writer.exact(at, at + title.length);
  writer.added('\n');
}
