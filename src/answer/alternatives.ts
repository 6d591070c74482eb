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
  const parts: string[] = [''];
  for (const { text } of readUnits(pattern)) {
    if (text === '|') parts.push('');
    else parts.push(`${parts.pop()}${text}`);
  }
  return parts;
}

/** The row of letters and spaces that tells most, or what brackets offer in the place of one. */
export function findNeeded(alternative: string, named?: Named): readonly string[] {
  const units = [...readUnits(alternative)];
  const offered: (readonly string[])[] = [];
  let row = '';
  for (const [i, { text, inside }] of units.entries()) {
    const next = units[i + 1]?.text ?? '';
    const isSure = !/^(?:[?*]|\{\d)/u.test(next);
    const isLetter = /^[\p{L}\p{N} ]$/u.test(text);
    if (isSure && isLetter) row += text;
    // What may be repeated ends its row.
    if (next === '+' || !isSure || !isLetter) {
      offered.push([row]);
      row = '';
    }
    if (isSure && inside !== null) offered.push(findNeededInside(inside, named));
    if (isSure && named && text === named.name) offered.push(named.needed);
  }
  offered.push([row]);
  return offered.reduce((best, each) => (tellsMore(each, best) ? each : best), []);
}

/** Nothing where one of them needs nothing. */
function findNeededInside(inside: string, named?: Named): readonly string[] {
  const each = splitPattern(inside).map((part) => findNeeded(part, named));
  return each.some((needed) => needed.length === 0) ? [] : each.flat();
}

/** The longer its shortest; of two alike the one with fewer. */
function tellsMore(some: readonly string[], others: readonly string[]): boolean {
  const [length, other] = [some, others].map(shortest) as [number, number];
  return length > other || (length === other && length > 0 && some.length < others.length);
}

const shortest = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : Math.min(...texts.map(({ length }) => length));

interface Unit {
  readonly text: string;
  /** Of brackets that only group: what they hold. */
  readonly inside: string | null;
}

/** Characters, escaped ones with their `\`, and classes, braces and brackets as one each. */
function* readUnits(pattern: string): Generator<Unit> {
  let depth = 0;
  let group = '';
  const unit = /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{[^}]*\}|./gsu;
  for (const [text] of pattern.matchAll(unit)) {
    if (text === '(') depth++;
    if (depth === 0) yield { text, inside: null };
    else group += text;
    if (text !== ')') continue;
    depth--;
    if (depth > 0) continue;
    yield { text: group, inside: group.startsWith('(?:') ? group.slice(3, -1) : null };
    group = '';
  }
}
