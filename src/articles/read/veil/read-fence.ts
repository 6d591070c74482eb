/** A line of a Markdown file in, what no reader sees of a fence of code and of what stands in it veiled, and where reading goes on, out. */
import { indentOf, moveIndent } from './indent.ts';
import { type Reading, veilWhole } from './reading.ts';
import { veilCodeClosing, veilCodeOpening } from './template-code.ts';
import { none, type Veil } from './veil.ts';

const fenceLine = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/u;
/** Code that R Markdown and Quarto run, and a line of its options. */
const cell = /^[ \t]{0,12}(?:`{3,}|~{3,})[ \t]{0,3}\{[a-z]\w{0,20}[ ,}]/iu;
const cellOption = /^[ \t]{0,12}(?:#|\/\/|--|%%)\|/u;

/** Null where no code is open. */
export function readFenced(reading: Reading): number | null {
  const { fence, line, start, end, veils } = reading;
  if (fence === '') return null;
  veils.push(...moveIndent(line, start, reading.fenceIndent));
  reading.inOptions &&= cellOption.test(line);
  if (reading.inOptions) veils.push({ start, end, text: none(end - start) });
  if (closesFence(line, fence, veils, start)) reading.fence = '';
  return end;
}

/** Null where none opens. */
export function openFence(reading: Reading): number | null {
  const { line, start, source, closings } = reading;
  const fence = fenceLine.exec(line)?.[1];
  const template = fence === undefined ? veilCodeOpening(line, start, source, closings) : null;
  if (fence === undefined && template === null) return null;
  reading.fence = fence ?? `{${template?.name}`;
  reading.inOptions = cell.test(line);
  reading.fenceIndent = reading.components > 0 && !reading.inList ? indentOf(line) : 0;
  const moved = moveIndent(line, start, reading.fenceIndent);
  return veilWhole(reading, [...(template ? [template.veil] : []), ...moved]);
}

function closesFence(line: string, fence: string, veils: Veil[], at: number): boolean {
  if (fence.startsWith('{')) {
    const close = veilCodeClosing(line, at, fence.slice(1));
    if (close !== null) veils.push(close);
    return close !== null;
  }
  const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/u.exec(line)?.[1];
  return closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length;
}
