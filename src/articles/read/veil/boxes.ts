/** Lines of a note in, the edges of fences that hold Markdown and no code out: `ad-note`, a box that a plugin of Obsidian draws, and `mdx-code-block` of Docusaurus. */
import { marks } from '../visible.ts';
import { led, none, type Veil } from './veil.ts';

const opening = /^[ \t]*(`{3,}|~{3,})[ \t]*(?:ad-[\w-]{1,40}|mdx-code-block)[ \t]*$/u;

/** How the box looks, and what stands above it. */
const option = /^(?:(title:[ \t]*)(?=\S)|(?:title|collapse|icon|color):)/u;

export interface Boxes {
  /** `at`: where the line begins. Null for a line within a box, or outside of any. */
  readonly veilLine: (line: string, at: number) => Veil | null;
}

export function createBoxes(): Boxes {
  const fences: string[] = [];
  let isHead = false;
  return {
    veilLine: (line, at) => {
      const whole = { start: at, end: at + line.length, text: led(marks.part, line.length) };
      const fence = opening.exec(line)?.[1];
      isHead ||= fence !== undefined;
      if (fence !== undefined) {
        fences.push(fence);
        return whole;
      }
      if (line.trim() === fences.at(-1)) {
        fences.pop();
        return whole;
      }
      const [stated, title] = (isHead ? option.exec(line) : null) ?? [];
      isHead = stated !== undefined;
      if (stated === undefined) return null;
      return title === undefined
        ? { ...whole, text: marks.inside.repeat(line.length) }
        : { start: at, end: at + title.length, text: none(title.length) };
    },
  };
}
