/** Where a formula of TeX may begin in, marks in its place out; and what is shown in place of those marks. */
import { marks } from '../visible.ts';
import type { Macros } from './formula/list-macros.ts';
import { writeFormula } from './formula/write-formula.ts';
import { none, type Special, veilLines } from './veil.ts';

/** Shorter than the stretches in which text is read, so that none is cut. */
const formulaMaxChars = 1900;

/** What only a formula has; prices have none of it. */
const formulaSign =
  /[\\^_={}<>+*|∈→~⁰¹²³⁴-⁹₀-₉]|^-?\p{L}{1,2}$|^-?\d+(?:[.,]\d+)?$|^-\p{L}{1,3}$|^\p{L}\(\p{L}\)$/u;

/** `CPI`, `n / k`, `m-1`, `[0,1]`: no word of a sentence, and blanks beside signs alone. */
const formulaLike =
  /^(?!.*\p{L}{2}[ \t]+[\p{L}\d([])(?!.*[\p{L}\d)\]'][ \t]+\p{L}{2})(?!.*\d[ \t]+\p{L}[ \t]+\d)(?!.*\p{L}{5})[\p{L}\d \t+\-−*/·.,:'’()[\]!]{1,40}(?<![-−/.,:])$/u;

/** `cost`, `SPACE`, `alloc(G, Ag)`, `(words / page)`: names of a formula where others stand near, and else those of some program. */
const nameLike =
  /^(?:\p{L}[\p{L}\d]{0,30}(?:\([\p{L}\d, ]{1,40}\))?|\(?\p{L}[\p{L}\d]{0,30}(?: ?[/·×÷−] ?\p{L}[\p{L}\d]{0,30}){1,4}\)?)$/u;
const nearChars = 1000;

/** `\(x^2\)` also stands for brackets that are text: only what TeX alone has makes it a formula. */
const texSign = /\\[a-zA-Z]{2,}|\^|_\{/u;

const tag = /<\/?[a-z][a-z\d]*(?:[ \t]+[a-z-]+=[^<>]{0,200})?[ \t]*\/?>/u;

/** What sets type and draws nothing. */
const blank = /^(?:\s|~|\\(?:[,;:! ]|(?:left|right|displaystyle|space|quad|qquad)(?![a-zA-Z])))*$/u;

interface Found {
  readonly start: number;
  readonly close: number;
  readonly end: number;
}

/** \text{``quay''}: what opens quotation marks in TeX is no mark of code. */
const texQuote = /\\text\{[^{}$]{0,200}\}/gu;

/** `$x^2$`, `$$…$$`: a formula is read by itself, nothing in it is a mark of Markdown. */
export function veilFormula(source: string, at: number): Special | null {
  const found = findFormula(source, at);
  if (found === null) return null;
  const { start, close, end } = found;
  if (blank.test(source.slice(start, close))) return veilLines(source, at, end);
  // Its own lines are none of the text; one that stands alone on them is one of its own.
  // So is one that is written right behind a word, which no formula within a line is.
  const isDisplayed = start - at > 1;
  const isAlone =
    isDisplayed &&
    /(?:(?:^|\n)[ \t>]*|[\p{L}\p{N}.:;,])$/u.test(source.slice(Math.max(0, at - 40), at));
  const isLast =
    isDisplayed && /^(?:[ \t]*(?:\n|$)|[\p{L}\p{N}])/u.test(source.slice(end, end + 40));
  const shut = isLast ? marks.line : '';
  const sign = isAlone ? marks.line + marks.emoji[0] + marks.emoji[1] : marks.emoji[0];
  const text = sign + none(end - at - sign.length - shut.length) + shut;
  return { veils: [{ start: at, end, text }], end };
}

function findFormula(source: string, at: number): Found | null {
  return source[at] === '$' ? findDollars(source, at) : findBrackets(source, at);
}

function findDollars(source: string, at: number): Found | null {
  const mark = source[at + 1] === '$' ? '$$' : '$';
  const start = at + mark.length;
  const close = findClose(source, start, mark);
  if (close === null) return null;
  const inner = source.slice(start, close);
  if (inner.replace(texQuote, '').includes('`') || tag.test(inner)) return null;
  // Of links and items, several may begin with a dollar.
  if (mark === '$' && /\]\(|\n[ \t]*[-+*][ \t]/u.test(inner)) return null;
  const found = { start, close, end: close + mark.length };
  const isSigned = formulaSign.test(inner.trim());
  const isTight = /^\S(?:.*\S)?$/su.test(inner);
  if (mark === '$$') {
    const isFormula =
      isSigned || (isTight && formulaLike.test(inner)) || isOnLines(source, at, found);
    return isFormula ? found : null;
  }
  const [before, after] = [source[at - 1] ?? '', source[found.end] ?? ''];
  if (!isTight || /\d/u.test(after) || /\n[ \t]*\n/u.test(inner)) return null;
  // `$HOME/$USER` has two names, and no formula.
  const isBeside = /[\p{L}_{]/u.test(after);
  if (isSigned) return isBeside && /[=:/+*<>|-]$/u.test(inner) ? null : found;
  const isApart = !/[\p{L}\d_]/u.test(before) && !isBeside;
  if (!isApart) return null;
  return formulaLike.test(inner) || (nameLike.test(inner) && isAmongFormulas(source, found))
    ? found
    : null;
}

/** Nothing else stands on its lines, in a quote or an item neither; between blank lines stands text. */
function isOnLines(source: string, at: number, { start, close, end }: Found): boolean {
  const before = source.slice(Math.max(0, at - 40), at);
  const after = source.slice(end, end + 40);
  const isAlone =
    /(?:^|\n)[ \t>]{0,20}(?:(?:[-+*]|\d{1,3}[.)])[ \t]{1,4})?$/u.test(before) &&
    /^[ \t]*(?:\n|$)/u.test(after);
  return isAlone && !/\n[ \t>]*\n|^\$|\$$/u.test(source.slice(start, close));
}

function isAmongFormulas(source: string, { start, end }: Found): boolean {
  return [source.slice(Math.max(0, start - nearChars), start), source.slice(end, end + nearChars)]
    .flatMap((near) => near.split('\n'))
    .some((line) => /\$[^$]{0,200}(?:\\[a-zA-Z]{2}|[\^_]\{?\w)[^$]{0,200}\$/u.test(line));
}

/** `\(…\)` and `\[…\]`, and with two backslashes each, as Markdown takes one of them: those stand for no bracket of a text. */
function findBrackets(source: string, at: number): Found | null {
  const [open, slashes, bracket] = /^(\\{1,2})([([])/u.exec(source.slice(at, at + 3)) ?? [];
  if (open === undefined || slashes === undefined) return null;
  const mark = slashes + (bracket === '(' ? ')' : ']');
  const start = at + open.length;
  const close = findClose(source, start, mark);
  if (close === null) return null;
  const inner = source.slice(start, close);
  const isSigned =
    texSign.test(inner) ||
    (slashes.length > 1 && (formulaSign.test(inner.trim()) || formulaLike.test(inner.trim())));
  const isFormula = isSigned && !/[`$]/u.test(inner) && !/\n[ \t]*\n/u.test(inner);
  return isFormula ? { start, close, end: close + mark.length } : null;
}

/** The next that no backslash stands before. */
function findClose(source: string, start: number, mark: string): number | null {
  const near = source.slice(start, start + formulaMaxChars);
  let at = near.indexOf(mark);
  while (
    mark.startsWith('$') &&
    at > 0 &&
    /(?<!\\)\\$/u.test(near.slice(Math.max(0, at - 2), at))
  ) {
    at = near.indexOf(mark, at + 1);
  }
  return at === -1 ? null : start + at;
}

export interface ShownFormula {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `markAt`: where its mark stands in the file; `mark`: what stands there, by which a formula on lines of its own is told. */
export function readFormulaAt(
  source: string,
  markAt: number,
  mark: string,
  macros: Macros,
): ShownFormula | null {
  const at = mark.length > 1 ? markAt - 1 : markAt;
  if (source[at] !== '$' && source[at] !== '\\') return null;
  const found = findFormula(source, at);
  if (found === null) return null;
  const inner = source.slice(found.start, found.close).replace(/\n[ \t]*(?:>[ \t]?)+/gu, '\n');
  const text = writeFormula(inner, macros);
  // A run of the length of its stretch would be taken for a slice of the file.
  const start = text.length === found.end - at ? at + 1 : at;
  return { text, start, end: found.end };
}
