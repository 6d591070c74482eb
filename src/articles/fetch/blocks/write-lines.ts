/** The texts of a page in, one after the other as they are met, the paragraphs that they make out. */
import type { BlockContent } from 'mdast';
import { isElement, type PageElement, type PageNode } from '../dom.ts';
import { tidy } from '../tidy.ts';
import { hasText, paragraph } from './paragraph.ts';
import { writeLowered, writeRaised } from './write-script.ts';

/** Stands in a line for its break until it is whole. */
const lineBreak = '\u2028';

/** Two of them: that is how many pages part their paragraphs. */
const paragraphBreak = /\u2028[^\S\u2028]*\u2028\s*/u;

/** As much of a line as tells what is raised beside it. */
const endChars = 20;

/** The blocks found so far, and the line that is being written. */
export interface Lines {
  readonly found: BlockContent[];
  line: string;
  /** Its last characters; taking them from a line that grows would copy all of it each time. */
  end: string;
  /** Something that is no text was left out at the end of the line. */
  gap: boolean;
  /** Quotes in each other that are open. */
  quotes: number;
}

export const createLines = (): Lines => ({ found: [], line: '', end: '', gap: false, quotes: 0 });

/** The text of a node that is no element, of the element `around` it. */
export const addNode = (lines: Lines, node: PageNode, around: PageElement): void =>
  addText(lines, readText(node, lines, around));

/**
 * `<span>The ferry leaves.</span><span>(Gazette)</span>`, `<b>Time</b><b>Place</b>`: a page sets two such
 * apart by its style.
 */
function readText(node: PageNode, lines: Lines, around: PageElement): string {
  const text = node.nodeType === 3 ? (node.textContent ?? '') : '';
  // Between a word and the signs above it a browser shows no white space.
  if (around.tagName === 'RUBY') return text.trim();
  const isEnd = /\p{Ll}{2}[.!?…]["”»)]?$/u.test(lines.end) && /^[\p{Lu}(¿¡]/u.test(text);
  const isSeam =
    isEnd ||
    (isTwoWords(lines.end, text) && isFirstOf(around, node)) ||
    (/^\p{Lu}\p{Ll}*\s/u.test(text) &&
      ((isBehindLine(node) && /\p{Ll}$/u.test(lines.end)) || isBehindPlace(node, lines.end)));
  if (around.closest('code, kbd, samp, tt, var') !== null) return text;
  return `${isSeam ? ' ' : ''}${text.replace(shortcode, '')}`;
}

/** `[button link="/a" type="big"]`, `[/button]`: a blog writes them where the tool for them is gone. */
const shortcode =
  /\[(?:\/[a-z][a-z_-]{1,30}|[a-z][a-z_-]{1,30}\s[a-z_-]{1,30}=["'“”][^[\]]{0,300})\]/gu;

/** In an element of its own, right behind another. */
function isFirstOf(around: PageElement, node: PageNode): boolean {
  const before = around.previousElementSibling;
  return around.firstChild === node && before !== null && before.nextSibling === around;
}

/** `<span>what happened in the town</span>The town is old`: no word goes on behind so many. */
function isBehindLine({ previousSibling: before }: PageNode): boolean {
  if (before === null || !isElement(before) || before.tagName !== 'SPAN') return false;
  const words = before.textContent?.trim().split(/\s+/u, lineMinWords) ?? [];
  return words.length >= lineMinWords;
}

const lineMinWords = 4;

/** `<cite>Lima (Gazette)</cite>The ferry leaves.` */
const isBehindPlace = ({ previousSibling: before }: PageNode, end: string): boolean =>
  before !== null && isElement(before) && /\p{L}\)$/u.test(end);

/** `servings` and `Prep time`; a word that is drawn in two ways has more capitals: `Java` and `Script`. */
const isTwoWords = (end: string, text: string): boolean =>
  (/(?<!\p{Lu}\p{Ll}{0,20})\p{Ll}{3}$/u.test(end) && /^\p{Lu}\p{Ll}/u.test(text)) ||
  isLabelled(end, text);

/** `1,240` and `Boats`, `4 mg` and `Iron`, `Prep time` and `10`. */
const isLabelled = (end: string, text: string): boolean =>
  (/\p{N}(?:\s?\p{Ll}{1,4})?$/u.test(end) && /^\p{Lu}\p{Ll}{2}/u.test(text)) ||
  (/\p{Ll}[\p{Ll})]$/u.test(end) && /^\p{N}/u.test(text));

export function addText(lines: Lines, text: string): void {
  if (text === '') return;
  const isGlued = lines.gap && /[\p{L}\p{N}]$/u.test(lines.end) && /^[\p{L}\p{N}]/u.test(text);
  const added = isGlued ? ` ${text}` : text;
  lines.gap = false;
  lines.line += added;
  lines.end = (lines.end + added.slice(-endChars)).slice(-endChars);
}

export function endLine(lines: Lines): void {
  for (const part of lines.line.split(paragraphBreak)) {
    const texts = part.split(lineBreak).map(tidy).filter(hasText);
    if (texts.length > 0) lines.found.push(paragraph(texts));
  }
  lines.line = '';
  lines.end = '';
}

/** False for an element that adds more than a few characters to its line, and is to be entered. */
export function addInline(lines: Lines, element: PageElement): boolean {
  if (element.tagName === 'BR') addText(lines, lineBreak);
  else if (element.tagName === 'SUP' || element.tagName === 'SUB') {
    const write = element.tagName === 'SUP' ? writeRaised : writeLowered;
    const raised = element.textContent ?? '';
    const text = write(tidy(raised), {
      before: lines.end,
      after: element.nextSibling?.textContent?.slice(0, endChars) ?? '',
    });
    lines.gap = text === '';
    // Some set the blank behind it with it: `M<sup>me </sup>Rojas`.
    addText(lines, text !== '' && /\s$/u.test(raised) ? `${text} ` : text);
  } else return false;
  return true;
}
