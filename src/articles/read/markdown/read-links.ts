/** Link definitions labelled by a ¶ number in, the address of each passage that has its own out. */
import type { RootContent } from 'mdast';
import { addressMaxChars, parseAddress } from '../../parse-address.ts';
import { errorAt, noteAt, type TextProblem } from '../../problem.ts';

export interface Links {
  /** ¶ number to address. */
  readonly links: ReadonlyMap<number, string>;
  readonly problems: readonly TextProblem[];
}

/** `[¶3]: https://example.org/a` anywhere in the file gives ¶ 3 that address; the first one counts. */
export function readLinks(
  nodes: readonly RootContent[],
  passages: number,
  lineOf: (offset: number) => number,
): Links {
  const links = new Map<number, string>();
  const problems: TextProblem[] = [];
  for (const node of nodes) {
    if (node.type !== 'definition') continue;
    const label = /^¶\s*(\d+)$/.exec(node.label ?? '')?.[1];
    if (label === undefined) continue;
    const number = Number(label);
    const address = parseAddress(node.url);
    const reject = (message: string) =>
      problems.push(errorAt(lineOf(node.position?.start.offset ?? 0), message));
    if (number < 1 || number > passages) {
      reject(`There is no ¶${number}; the article ends at ¶${passages}.`);
    } else if (links.has(number)) {
      reject(`¶${number} has a link already; take one of the two out.`);
    } else if (address === null) {
      reject(
        `The link of ¶${number} must be an http or https address of at most ${addressMaxChars} characters.`,
      );
    } else links.set(number, address);
  }
  return { links, problems };
}

/** Markdown takes a definition right below a paragraph for a part of it. */
export function findStrayLinks(
  nodes: readonly RootContent[],
  source: string,
  lineOf: (offset: number) => number,
): TextProblem[] {
  return nodes.flatMap(({ type, position }) => {
    if (type === 'definition' || type === 'code') return [];
    const start = position?.start.offset ?? 0;
    const stray = /^[> \t]*(\[¶\s*\d+\]):/m.exec(source.slice(start, position?.end.offset));
    if (stray === null) return [];
    const line = lineOf(start + stray.index + stray[0].length);
    return noteAt(line, `${stray[1]}: is shown as text here; put a blank line above it.`);
  });
}
