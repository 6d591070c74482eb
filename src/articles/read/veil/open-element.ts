/** The lines of a Markdown file in, which of those that are set in stand in an element of HTML that is open out. */

/** A block that holds others, and in which no Markdown is asked for. */
const opening =
  /^[ \t]{0,3}<(article|aside|center|details|div|figure|footer|header|main|nav|p|section|table|ul|ol)(?=[\s>])(?![^<>\n]{0,300}\smarkdown)/iu;
/** A tag, or what a template of Jekyll puts in. */
const mark = /^[ \t]*(?:<\/?[a-z]|\{[{%])/iu;

/** A longer one is a page. */
const elementMaxChars = 20_000;

export interface OpenElement {
  /** To be told each line that is no code. */
  readonly read: (line: string, start: number) => void;
  /** Whether the line begins with such a mark within an element that is closed below it: a page shows no code there. */
  readonly holds: (line: string, start: number) => boolean;
}

export function createOpenElement(source: string): OpenElement {
  let end = 0;
  let unclosedEnd = 0;
  return {
    read: (line, start) => {
      const name = start < Math.max(end, unclosedEnd) ? undefined : opening.exec(line)?.[1];
      if (name === undefined) return;
      const found = findEnd(source, name, start);
      if (found === null) unclosedEnd = start + elementMaxChars;
      else end = found;
    },
    holds: (line, start) => start < end && mark.test(line),
  };
}

/** Null where nothing closes it. */
function findEnd(source: string, name: string, start: number): number | null {
  const near = source.slice(start, start + elementMaxChars);
  let depth = 0;
  for (const { 1: closing, index } of near.matchAll(new RegExp(`<(/?)${name}(?=[\\s>])`, 'giu'))) {
    depth += closing === '/' ? -1 : 1;
    if (depth === 0) return start + index;
  }
  return null;
}
