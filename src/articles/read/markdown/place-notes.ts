/** The blocks of a Markdown file and the notes at its foot in, the same blocks out with each note behind what calls it. */
import type { Block } from '../block.ts';
import { marks, startOf } from '../visible.ts';

export interface Note {
  readonly label: string;
  readonly blocks: readonly Block[];
}

const call = /\[\^([^\]\s[]{1,100})\]/gu;
const headingLine = /^[ \t]{0,3}#{1,6}[ \t][^\n]*$/u;

/** Less says where it is from (`Ibid., p. 4`), and is no passage. */
const noteMinChars = 40;

/** A note that nothing calls is left out, as on a page. `veiled`: `source` with marks in place of what no reader sees. */
export function placeNotes(
  blocks: readonly Block[],
  notes: readonly Note[],
  source: string,
  veiled: string,
): readonly Block[] {
  if (notes.length === 0) return blocks;
  const telling = notes.filter(({ blocks }) => sizeOf(blocks) >= noteMinChars);
  const waiting = new Map(telling.map(({ label, blocks }) => [label.toLowerCase(), blocks]));
  const behind = new Map<number, Block[]>();
  for (const { 1: label = '', index } of source.matchAll(call)) {
    const note = waiting.get(label.toLowerCase());
    // Neither what stands in code nor the mark of a note calls one.
    if (note === undefined || veiled[index] !== marks.none) continue;
    waiting.delete(label.toLowerCase());
    const host = findHost(blocks, source, index);
    const section = blocks[host]?.section ?? null;
    behind.set(host, [...(behind.get(host) ?? []), ...note.map((each) => ({ ...each, section }))]);
  }
  const before = behind.get(-1) ?? [];
  return [...before, ...blocks.flatMap((block, i) => [block, ...(behind.get(i) ?? [])])];
}

/** The block that holds the place, the first below it where it is in a heading; -1 where there is none. */
function findHost(blocks: readonly Block[], source: string, at: number): number {
  const lineStart = source.lastIndexOf('\n', at) + 1;
  const lineEnd = source.indexOf('\n', at) === -1 ? source.length : source.indexOf('\n', at);
  const inHeading = headingLine.test(source.slice(lineStart, lineEnd));
  const below = inHeading ? blocks.findIndex((block) => startOf(block) >= lineStart) : -1;
  return below === -1 ? blocks.findLastIndex((block) => startOf(block) <= at) : below;
}

const sizeOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
