/**
 * A pattern for a whole text in, its alternatives out: each looks first for what the text must hold, and is
 * compiled where that is there. Compiling all of them takes longer than all else of a first answer.
 */

export interface Alternative {
  readonly source: string;
  /** One of them stands in each text that it matches; empty where nothing is known of these. */
  readonly needed: readonly string[];
  /** As the whole text would be matched by the pattern. */
  match(text: string): RegExpExecArray | null;
}

/** What stands for a name in braces, such as `{article}`: a pattern, and what each text that it matches needs. */
export interface Named {
  readonly name: string;
  readonly source: string;
  readonly needed: readonly string[];
}

export function createAlternative(alternative: string, named?: Named): Alternative {
  const source = named ? alternative.replaceAll(named.name, named.source) : alternative;
  const needed = findNeeded(alternative, named);
  let compiled: RegExp | undefined;
  return {
    source,
    needed,
    match(text) {
      if (needed.length > 0 && !needed.some((each) => text.includes(each))) return null;
      compiled ??= new RegExp(`^(?:${source})$`, 'u');
      return compiled.exec(text);
    },
  };
}

/** What stands between the bars that are in no brackets. */
export function splitPattern(pattern: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < pattern.length; at = endOfUnit(pattern, at)) {
    if (pattern[at] !== '|') continue;
    parts.push(pattern.slice(start, at));
    start = at + 1;
  }
  return [...parts, pattern.slice(start)];
}

/** The row of letters and spaces that tells most, or what brackets offer in the place of one. */
export function findNeeded(alternative: string, named?: Named): readonly string[] {
  let best: readonly string[] = [];
  let row = '';
  const offer = (needed: readonly string[]) => {
    if (tellsMore(needed, best)) best = needed;
  };
  for (let at = 0, end = 0; at < alternative.length; at = end) {
    end = endOfUnit(alternative, at);
    const unit = alternative.slice(at, end);
    const isSure = !quantifier.test(alternative.slice(end, end + 2));
    const isLetter = letter.test(unit);
    if (isSure && isLetter) row += unit;
    // What may be repeated ends its row.
    if (isSure && isLetter && alternative[end] !== '+') continue;
    offer([row]);
    row = '';
    if (isSure && unit.startsWith('(?:')) offer(findNeededInside(unit.slice(3, -1), named));
    if (isSure && named && unit === named.name) offer(named.needed);
  }
  offer([row]);
  return best;
}

const letter = /^[\p{L}\p{N} ]$/u;
/** It may be left out; `{article}` is none. */
const quantifier = /^(?:[?*]|\{\d)/u;

/** Nothing where one of them needs nothing. */
function findNeededInside(inside: string, named?: Named): readonly string[] {
  const each = splitPattern(inside).map((part) => findNeeded(part, named));
  return each.some((needed) => needed.length === 0) ? [] : each.flat();
}

/** The longer its shortest; of two alike the one with fewer. */
function tellsMore(some: readonly string[], others: readonly string[]): boolean {
  const [length, other] = [shortest(some), shortest(others)];
  return length > other || (length === other && length > 0 && some.length < others.length);
}

const shortest = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : Math.min(...texts.map(({ length }) => length));

/** Where what begins at `at` ends: a character, an escaped one with its `\`, a class, braces or round brackets. */
function endOfUnit(pattern: string, at: number): number {
  switch (pattern[at]) {
    case '\\':
      return /[pP]/u.test(pattern[at + 1] ?? '') ? pattern.indexOf('}', at) + 1 : at + 2;
    case '{':
      return pattern.indexOf('}', at) + 1;
    case '[':
      return endOfGroup(pattern, at, ']');
    case '(':
      return endOfGroup(pattern, at, ')');
    default:
      return at + 1;
  }
}

function endOfGroup(pattern: string, start: number, close: ']' | ')'): number {
  let at = start + 1;
  while (at < pattern.length && pattern[at] !== close) {
    // Within a class, brackets are characters.
    at = close === ')' || pattern[at] === '\\' ? endOfUnit(pattern, at) : at + 1;
  }
  return at + 1;
}
