/** The tree of a formula in, plain text out, a line for each row of an alignment. */

import type { MathNode } from './read-mathml.ts';
import { lowered, raised } from './script-signs.ts';

/** What stands between two things: with a blank on each side. */
const relation = /^[=<>≤≥≠≈≡∼≃≅∝∈∉∋⊂⊃⊆⊇⊄⊈∪∩∧∨→←↔⇒⇐⇔⟹⟸⟺⟶⟵↦⊕⊗×÷⋅·±∓+−*∣∥⊥⊢⊨≺≻≪≫≔∘∖⩽⩾]$/u;
/** Signs that may belong to what follows alone. */
const sign = /^[+−±∓*]$/u;
const opens = /(?:^|[([{,;=<>≤≥≠≈∈→×⋅+−±|/^_]|\n)$/u;

/** What stands on a letter, as a character that joins it. */
const accents: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  ˉ: '\u0304',
  '¯': '\u0304',
  '‾': '\u0305',
  '˙': '\u0307',
  '¨': '\u0308',
  ˇ: '\u030C',
  '´': '\u0301',
  '`': '\u0300',
  '→': '\u20D7',
  '⃗': '\u20D7',
};

export function writeMathml(node: MathNode): string {
  const { name, text, attributes, children } = node;
  if (name === '') return text.replaceAll('∗', '*');
  if (name === 'mphantom' || name === 'annotation') return '';
  if (name === 'mspace') return ' ';
  const write = writers[name];
  if (write !== undefined) return write(children, attributes);
  return isLeaf(node) ? children.map(writeMathml).join('') : writeRow(children);
}

const isLeaf = ({ name }: MathNode): boolean => /^(?:mi|mn|mtext|ms)$/u.test(name);

const at = (children: readonly MathNode[], i: number): string => {
  const child = children[i];
  return child === undefined ? '' : writeMathml(child).trim();
};

type Write = (children: readonly MathNode[], attributes: string) => string;

const writers: Readonly<Record<string, Write | undefined>> = {
  mfrac: (children, attributes) =>
    /linethickness="0/u.test(attributes)
      ? `${at(children, 0)}; ${at(children, 1)}`
      : `${inBrackets(at(children, 0))}/${inBrackets(at(children, 1))}`,
  msqrt: (children) => `√${underRoot(writeRow(children).trim())}`,
  mroot: (children) => {
    const index = writeScript(at(children, 1), raised, '');
    return `${index}√${underRoot(at(children, 0))}`;
  },
  msup: (children) => spread(baseOf(children), raise(at(children, 1))),
  msub: (children) => spread(baseOf(children), lower(at(children, 1))),
  msubsup: (children) => spread(baseOf(children), lower(at(children, 1)) + raise(at(children, 2))),
  munderover: (children) =>
    spread(baseOf(children), lower(at(children, 1)) + raise(at(children, 2))),
  munder: (children, attributes) =>
    /accent/u.test(attributes) || !/[\p{L}\p{N}]/u.test(at(children, 1))
      ? at(children, 0)
      : spread(baseOf(children), lower(at(children, 1))),
  mover: (children, attributes) => {
    const base = at(children, 0);
    const mark = accents[at(children, 1)];
    if (mark !== undefined) return setOver(base, mark);
    return /accent/u.test(attributes) ? base : base + raise(at(children, 1));
  },
  mtable: (children, attributes) => writeTable(children, attributes, '\n', ' '),
};

/** A number or one letter, or what has brackets, so that nobody asks how far the root reaches. */
const underRoot = (text: string): string =>
  /^(?:[\p{N}.,]+|\p{L}\p{M}*)$/u.test(text) || isBracketed(text) ? text : `(${text})`;

const [macron, overline] = ['\u0304', '\u0305'];

/** On each letter of a name; a bar over more than letters is drawn over all of it, any other mark behind its brackets. */
function setOver(base: string, mark: string): string {
  if (/^[\p{L}\p{N}\p{M}]+$/u.test(base))
    return base.replace(/[\p{L}\p{N}]/gu, (letter) => letter + mark);
  if (/^.$/u.test(base)) return base + mark;
  if (mark !== macron && mark !== overline)
    return `${isBracketed(base) ? base : `(${base})`}${mark}`;
  return base.replace(/\P{M}\p{M}*/gu, (sign) => sign + overline);
}

/** What is raised or lowered beside several things is so beside all of them. */
function baseOf(children: readonly MathNode[]): string {
  const base = at(children, 0);
  return base.includes(' ') && !isBracketed(base) ? `(${base})` : base;
}

/** A sum or a limit stands apart from what follows. */
const spread = (base: string, script: string): string =>
  /^[∑∏∐∫∬∮⋃⋂⋁⋀⨁⨂]$|^\p{L}{3,}$/u.test(base) ? `${base}${script} ` : base + script;

function writeTable(
  rows: readonly MathNode[],
  attributes: string,
  between: string,
  gap: string,
): string {
  const isAligned = /columnspacing="0em|columnalign="right left/u.test(attributes);
  return rows
    .map(({ children }) => {
      const cells = children.map((cell) => writeMathml(cell).trim());
      return isAligned ? cells.join(' ') : cells.filter((cell) => cell !== '').join(gap);
    })
    .filter((row) => row.trim() !== '')
    .join(between);
}

/** A matrix or cases: what a bracket stands before is read on one line. */
function writeHeld(node: MathNode, before: string): string | null {
  if (!/[([{|∥⟨‖]$/u.test(before)) return null;
  if (node.name !== 'mtable') return null;
  return writeTable(node.children, node.attributes, '; ', before.endsWith('{') ? ', ' : ' ');
}

function writeRow(children: readonly MathNode[]): string {
  let row = '';
  for (const [i, child] of children.entries()) {
    const isFunction =
      child.name === 'mo' && /^\u2061?$/u.test(child.children.map(writeMathml).join(''));
    if (isFunction) {
      const next = children[i + 1];
      if (next !== undefined && !/^[([{^_|]/u.test(writeMathml(next))) row += ' ';
      continue;
    }
    const isFactor =
      child.name === 'mfrac' && [i - 1, i + 1].some((near) => isThing(children[near]));
    if (child.name === 'mo') row += writeSign(children, i, row);
    else row += isFactor ? `(${writeMathml(child)})` : joinWord(child, row);
  }
  return row;
}

/** What a fraction is multiplied with, where it stands right beside it. */
const isThing = (node: MathNode | undefined): boolean =>
  node !== undefined && /^m(?:frac|i|n|over|row|sqrt|su[bp]|subsup)$/u.test(node.name);

/** A word such as max stands apart from the letter before it. */
function joinWord(child: MathNode, row: string): string {
  const held = writeHeld(child, row);
  if (held !== null) return held;
  const text = writeMathml(child);
  const isWord = child.name === 'mi' && /^\p{L}{2,}$/u.test(text) && /[\p{L}\p{N})]$/u.test(row);
  return isWord ? ` ${text}` : text;
}

function writeSign(children: readonly MathNode[], i: number, row: string): string {
  const text = (children[i]?.children ?? []).map(writeMathml).join('');
  if (text === ',' || text === ';') {
    const isDecimal = text === ',' && isNumber(children[i - 1]) && isNumber(children[i + 1]);
    return isDecimal ? text : `${text} `;
  }
  if (/^\p{L}{2,}$/u.test(text)) return ` ${text} `;
  if (!relation.test(text)) return text;
  const isOwn = sign.test(text) && opens.test(row.endsWith(' ') ? row.slice(0, -1) : row);
  return isOwn ? text : ` ${text} `;
}

const isNumber = (node: MathNode | undefined): boolean => node?.name === 'mn';

const inBrackets = (text: string): string =>
  /^[\p{L}\p{N}\p{M}.,∞'⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉ⁿ_]*$/u.test(text) || isBracketed(text)
    ? text
    : `(${text})`;

/** The first bracket is closed by the last. */
function isBracketed(text: string): boolean {
  if (!/^\(.*\)$/su.test(text)) return false;
  let depth = 0;
  for (const [i, char] of [...text].entries()) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth === 0 && i < [...text].length - 1) return false;
  }
  return true;
}

const raise = (text: string): string => {
  if (/^′+$/u.test(text)) return text.replaceAll('′', "'");
  return text === '∘' ? '°' : writeScript(text, raised, '^');
};

const lower = (text: string): string => writeScript(text, lowered, '_');

/** In small signs where there are such for all of it. */
function writeScript(text: string, signs: ReadonlyMap<string, string>, mark: string): string {
  const close = text.replace(/\s+/gu, (blank) => (/[\p{L}] [\p{L}]/u.test(text) ? blank : ''));
  const small = [...close].map((char) => signs.get(char));
  if (close === '' || small.every((char) => char !== undefined)) return small.join('');
  return (
    mark + (/^[\p{L}\p{N}\p{M}]+$/u.test(close) || [...close].length === 1 ? close : `(${close})`)
  );
}
