/** A line or a block of a note in, whether it only leads to other notes, or to other parts of its own, out. */
import { inKnownLanguages } from '../../../language/in-any-language.ts';
import { hasInk } from '../block.ts';

/** `[[Boats|the boats]]`, `[The boats](boats.md)`: no picture, and nothing outside of the folder. */
const inner =
  /(?<!!)\[\[(?:([^[\]\n|]{1,300})\|)?([^[\]\n|]{1,300})\]\]|(?<!!)\[([^[\]\n]{1,200})\]\((?!<?(?:[a-z][a-z+.-]{1,20}:|\/\/))([^()\n]{0,300})\)/gu;

/** Files that are no notes: whoever leads to one has something to show. */
const file = /\.(?!mdx?\b|markdown\b|html?\b)[a-z]\w{1,4}$/iu;

/** Stands for a link in what is left of a line without its links. */
const linkSign = '\uFFFC';

const mark = /^[ \t>]{0,20}(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/u;
const tag = /<\/?[a-z][^<>\n]{0,200}>/giu;

const words = (choose: 'ways' | 'gathers'): string =>
  inKnownLanguages(({ notes }) => notes?.[choose] ?? '');

/** `Next`, `Next: the boats` on a link. */
const shownWay = new RegExp(`^${words('ways')}(?:\\s?[:–—-]\\s.*)?$`, 'iu');
const way = new RegExp(`^(?:${words('ways')}|${words('gathers')})$`, 'iu');
const gathering = new RegExp(`^${words('gathers')}$`, 'iu');
const and = new RegExp(`^${inKnownLanguages(({ pages }) => pages?.and ?? '')}$`, 'iu');

/** `← [[Monday]] | [[Wednesday]] →` */
const arrows = /^[^\p{L}\p{N}]{0,10}(?:<<|[«‹←⬅◀⏪])|(?:>>|[»›→➡▶⏩])[^\p{L}\p{N}]{0,10}$/u;

/** `#quay #boats/old` */
const tags = /^(?:#(?=[\p{N}_/-]*[\p{L}_/-])[\p{L}\p{N}_/-]+[\s,·|]*){1,30}$/u;
const label = /^[\s*_]{0,5}(\p{L}[\p{L} ]{0,30}?)[\s*_]{0,5}:{1,2}[\s*_]{0,5}/u;

interface Linked {
  /** What each link shows, without signs at its ends. */
  readonly shown: readonly string[];
  readonly targets: readonly string[];
  /** The words beside the links, in the pieces that signs part. */
  readonly beside: readonly string[];
  /** As a page shows it. */
  readonly seen: string;
}

function readLinked(text: string): Linked {
  const shown: string[] = [];
  const targets: string[] = [];
  let seen = text;
  const rest = text.replace(tag, ' ').replace(inner, (whole, wiki, alias, words, address) => {
    const target = (words === undefined ? (wiki ?? alias) : address) as string;
    if (words !== undefined && file.test(target)) return whole;
    const label = (words ?? alias) as string;
    shown.push(trimSigns(label));
    seen = seen.replace(whole, () => label);
    targets.push(target);
    return linkSign;
  });
  const beside = rest
    .split(/[^\p{L}\p{M}\p{N}'’ ]+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return { shown, targets, beside, seen };
}

const trimSigns = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]{1,50}|[^\p{L}\p{N}]{1,50}$/gu, '');

const lineMaxChars = 1000;

/** `Up: [[Boats]]`, `← [[Monday]] | [[Wednesday]] →`, `[Back to top](#top)`, `Tags: #quay`: wherever it stands. */
export function isWayLine(line: string): boolean {
  if (line.length > lineMaxChars || /^[ \t]*[|#]/u.test(line)) return false;
  const text = line.replace(mark, '');
  const [named = '', name = ''] = label.exec(text) ?? [];
  if (named !== '' && gathering.test(name) && tags.test(text.slice(named.length))) return true;
  if (!/\]\(|\[\[/u.test(text)) return false;
  const { shown, beside, seen } = readLinked(text);
  if (shown.length === 0 || !beside.every((piece) => way.test(piece) || and.test(piece))) {
    return false;
  }
  if (beside.some((piece) => way.test(piece))) return true;
  const isItem = text.length < line.length && /[-*+\d]/u.test(line.slice(0, -text.length));
  if (isItem) return shown.every((words) => shownWay.test(words));
  return shown.some((words) => shownWay.test(words)) || arrows.test(seen);
}

const emptyLabel = /^[ \t>*_]{0,9}(\p{L}[\p{L} ]{0,20}?):[ \t*_]{0,9}$/u;
const ending = /^(?:$|#{1,6}[ \t]|[-*_]{3,}[ \t]*$)/u;

/** `Tags:` that nobody filled in, and whatever stands so right above a way. `below`: the lines after it, the next first. */
export function isEmptyLabel(line: string, below: readonly string[]): boolean {
  const [, name] = emptyLabel.exec(line) ?? [];
  if (name === undefined) return false;
  const [next = ''] = below;
  const [, nextName] = emptyLabel.exec(next) ?? [];
  if (isWayLine(next) || (nextName !== undefined && gathering.test(nextName))) return true;
  return gathering.test(name) && ending.test(below.find((each) => each.trim() !== '') ?? '');
}

/** `veiled` with the ways as they stand in `source`: how they end tells how the lines of a note do. */
export function showWays(source: string, veiled: string): string {
  const lines = veiled.split('\n');
  return source
    .split('\n')
    .map((line, i) => {
      const seen = lines[i] ?? '';
      return line !== seen && !hasInk(seen) && isNamed(line) ? line : seen;
    })
    .join('\n');
}

/** `Links:`, `Up: [[Boats]]` */
const isNamed = (line: string): boolean => emptyLabel.test(line) || isWayLine(line);

const wayMaxLinks = 8;

/** `[[Tema 9]]`, `(Up:: [[Boats]])`, `[Boats](boats.md) | [Fog](fog.md)`: what leads on only above or below a text. */
export function isWay(source: string): boolean {
  if (tags.test(source)) return true;
  const { shown, beside } = readLinked(source.replace(/^\(?\p{L}[\p{L} _-]{0,20}::/u, ''));
  const isFew = shown.length > 0 && shown.length <= wayMaxLinks;
  const isBare = beside.every((piece) => way.test(piece) || and.test(piece));
  return isFew && isBare && (shown.length > 1 || source.includes('[['));
}

/** A heading or a line above what is no more than links to other notes. */
export const gathersLinks = (name: string): boolean => gathering.test(trimSigns(name));

/** Nothing but links, of any number. */
export function isOnlyLinks(source: string): boolean {
  const { shown, beside } = readLinked(withoutMarks(source));
  return shown.length > 0 && beside.length === 0;
}

/** Links to parts of the same note, and hardly a letter besides. `name`: what its file is called. */
export function isContents(source: string, name: string): boolean {
  const { shown, targets, beside } = readLinked(withoutMarks(source));
  const own = targets.filter((target) => target.startsWith('#') || target.startsWith(`${name}#`));
  return shown.length > 0 && own.length === targets.length && beside.length === 0;
}

const withoutMarks = (source: string): string =>
  source
    .split('\n')
    .map((line) => line.replace(mark, ''))
    .join('\n');
