/** The place of a string in ticks in MDX in, the code in it as a page shows it out. */

import { createWriter, sliceVisible, type Visible } from '../visible.ts';
import { dedent } from './dedent.ts';

const opening = /\{\(?\s*`/uy;

/** What the page puts in. */
const value = /\$\{[^{}]{0,300}\}/gu;

/** `at`: where the line across stands for it, one place behind. None for any other. */
export function readTemplate(source: string, at: number): Visible[] {
  opening.lastIndex = at - 1;
  if (at === 0 || !opening.test(source)) return [];
  const start = opening.lastIndex;
  const end = source.indexOf('`', start);
  const writer = createWriter(source);
  let from = start;
  for (const { 0: whole, index } of source.slice(start, end).matchAll(value)) {
    if (start + index > from) writer.exact(from, start + index);
    from = start + index + whole.length;
  }
  if (end > from) writer.exact(from, end);
  return writer.finish().map((code) => {
    const shown = dedent(code);
    const begin = shown.text.length - shown.text.trimStart().length;
    return sliceVisible(shown, begin, shown.text.trimEnd().length);
  });
}
