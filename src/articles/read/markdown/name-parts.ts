/** The headings of a file in, whether those of level 1 are its parts and none is its title out. */
import type { Heading, RootContent } from 'mdast';
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { saysDay } from '../../parse-date.ts';
import type { NodeReader } from '../read-nodes.ts';

/** What a heading says, on one line; null for nothing. */
export type HeadingReader = (node: Heading) => string | null;

export function createHeadingReader(reader: NodeReader): HeadingReader {
  return (node) =>
    reader
      .readText(node)
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/^#{1,6} (?=\S)/u, '') || null;
}

export interface Parts {
  /** The first heading of level 1, where nothing but badges and the like may stand above it. */
  readonly first: string | null;
  readonly others: readonly string[];
  /** `1. Boats` above `2. Quays`. */
  readonly areNumbered: boolean;
  /** Text stands right below the first, as below the others. */
  readonly holdText: boolean;
}

export function readParts(
  nodes: readonly RootContent[],
  read: HeadingReader,
  source: string,
): Parts {
  const tops = nodes.flatMap((node) => (node.type === 'heading' && node.depth === 1 ? node : []));
  const [first, second, ...more] = tops;
  const starts = tops.map(({ position }) => source.slice(position?.start.offset).slice(0, 20));
  const numbered = starts.findIndex((start) => /^#[ \t]+1(?:[.)]|\s)/u.test(start));
  const between =
    first && second ? nodes.slice(nodes.indexOf(first) + 1, nodes.indexOf(second)) : [];
  return {
    first: first === undefined ? null : read(first),
    others: (second ? [second, ...more] : []).map((top) => read(top) ?? ''),
    areNumbered: numbered === 0 && starts.some((start) => /^#[ \t]+2(?:[.)]|\s)/u.test(start)),
    holdText: between.some(({ type }) => type !== 'heading' && type !== 'thematicBreak'),
  };
}

/** The name of the file names all of them, unless the first alone says the same and more, or says the day of which the file is. */
export function areOwnParts(
  { first, others, holdText }: Parts,
  fileTitle: string | null,
  day: string | null,
): boolean {
  const areParts = (others.length > 0 && holdText) || partName.test(first ?? '');
  if (!areParts || fileTitle === null || (day && saysDay(first ?? '', day))) return false;
  if (others.some((other) => areOfOneKind(first ?? '', other, fileTitle))) return true;
  const [named, headed] = [listWords(fileTitle), listWords(first ?? '')];
  // `call_130` is called "Meeting 130".
  const numbers = [...named].filter((word) => /^\d{2,3}$/u.test(word));
  const said = numbers.length > 0 ? numbers : [...named];
  return !said.every((word) => headed.has(word));
}

/** `Static methods` and `Abstract methods` of `methods.md`, which both say its name and more, at one end; `Draft: static methods` is a title. */
function areOfOneKind(first: string, other: string, fileTitle: string): boolean {
  const [named = '', ...headed] = [fileTitle, first, other].map((text) =>
    [...listWords(text)].join(' '),
  );
  if (headed.includes(named) || /:\s/u.test(first)) return false;
  const begin = headed.every((text) => text.startsWith(`${named} `));
  return begin || headed.every((text) => text.endsWith(` ${named}`));
}

/** `# Causes` below an opening of `service-403-causes.md`, which says more. */
export function isOneOfName(heading: string | null, fileTitle: string | null): boolean {
  const [named, headed] = [listWords(fileTitle ?? ''), listWords(heading ?? '')];
  return named.size > 2 && headed.size === 1 && [...headed].every((word) => named.has(word));
}

const partNames = inKnownLanguages(({ documents }) =>
  [documents?.divisions, documents?.exercises].filter((words) => words !== undefined).join('|'),
);

const contents = inKnownLanguages(({ documents }) => documents?.contents ?? '');

/** `Exercise 3`, `Contents:`: others may follow that are no headings, and it names none of them. */
const partName = new RegExp(`^(?:(?:${partNames}) \\d{1,3}|${contents})[.:]?$`, 'iu');

const listWords = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
      word.replace(/^0+(?=\d)/u, ''),
    ),
  );
