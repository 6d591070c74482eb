/** Code in, the same without the blanks that all of its lines begin with out. */
import { hasInk } from '../block.ts';
import { type Run, sliceVisible, type Visible } from '../visible.ts';

/** A passage begins with no blanks: those of its first line alone would be lost. */
export function dedent(code: Visible): Visible {
  const lines = code.text.split('\n');
  const indent = Math.min(...lines.filter(hasInk).map((line) => line.search(/\S/u)));
  if (indent < 1 || !Number.isFinite(indent)) return code;
  const runs: Run[] = [];
  let [text, at] = ['', 0];
  for (const [i, line] of lines.entries()) {
    const kept = sliceVisible(code, at + Math.min(indent, line.length), at + line.length);
    if (i > 0) text += '\n';
    for (const run of kept.runs) runs.push({ ...run, at: run.at + text.length });
    text += kept.text;
    at += line.length + 1;
  }
  return { text, runs };
}
