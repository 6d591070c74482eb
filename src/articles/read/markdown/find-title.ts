/** Headings of a Markdown file in, which of them say what the article is called out. */
import type { RootContent } from 'mdast';
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { saysDay } from '../../parse-date.ts';
import { hasInk } from '../block.ts';
import { isPictureLine } from '../find-pictures.ts';
import type { HeadingReader } from './name-parts.ts';

/**
 * A heading that stands above all else, and the others on lower levels: a first line above a row of hyphens, a title to
 * whoever writes so, and `## The boats of Lima` in `boats/index.md`, whose name says less, or what the file is called.
 */
export function findAlone(
  nodes: readonly RootContent[],
  source: string,
  read: HeadingReader,
  path: string,
): RootContent | null {
  const [first, ...others] = nodes.filter((node) => node.type === 'heading');
  if (first === undefined || others.some(({ depth }) => depth <= first.depth)) return null;
  const start = first.position?.start.offset ?? 0;
  const isFirst = !hasInk(source.slice(nodes[0]?.position?.start.offset ?? 0, start));
  const isUnderlined = !/^[ \t]*#/u.test(source.slice(start));
  const name = read(first) ?? '';
  const isTitle = isUnderlined || (index.test(path) && !part.test(name)) || isNameOf(path, name);
  return isFirst && isTitle ? first : null;
}

/** `## To JSON` in `to-json.md`, which cannot say which letters are large. */
const isNameOf = (path: string, heading: string): boolean =>
  foldHeading(path.replace(/^.*\/|\.[^./]+$/gu, '')) === foldHeading(heading);

const index = /(?:^|\/)_?index\.[^./]+$/iu;

/** `Overview`, `1. Introduction` */
const part = new RegExp(
  `^(?:\\d.*|${inKnownLanguages(({ documents }) => documents?.parts ?? '')})[.:]?$`,
  'iu',
);

/**
 * A first heading with nothing but pictures above it, no other of a higher level, that has the day of which the file
 * is: `## Agenda for the June 20th call`, above `## Agenda items`.
 */
export function findDated(
  nodes: readonly RootContent[],
  source: string,
  read: HeadingReader,
  day: string | null,
): RootContent | null {
  if (day === null) return null;
  const headings = nodes.filter((node) => node.type === 'heading');
  const [first] = headings;
  if (first === undefined || headings.some(({ depth }) => depth < first.depth)) return null;
  const isBare = nodes.slice(0, nodes.indexOf(first)).every(({ position }) => {
    const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
    return isPictureLine(source, { start, end });
  });
  return isBare && saysDay(read(first) ?? '', day) ? first : null;
}

/** Front matter may have other punctuation, which YAML takes for its own: "A: B", or more above all text. */
export function isSame(heading: string | null, title: string | null, charsAbove: number): boolean {
  const [one, other] = [foldHeading(heading ?? ''), foldHeading(title ?? '')];
  if (one === other) return true;
  const isLong = Math.min(one.length, other.length) >= beginMinChars;
  return charsAbove === 0 && isLong && (one.startsWith(other) || other.startsWith(one));
}

const beginMinChars = 8;

const foldHeading = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, '') || text;

/** A badge or a line may stand above a title. */
const titleMaxCharsAbove = 300;

/** A heading that follows the text, as a foot that programs add to notes, is no title. */
export function isAboveText(
  { position }: RootContent,
  charsAbove: number,
  source: string,
): boolean {
  if (charsAbove > titleMaxCharsAbove) return false;
  return charsAbove <= source.slice(position?.end.offset).trim().length;
}
