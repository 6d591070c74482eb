/**
 * A pattern for a whole text in, its alternatives out: each looks first for what the text must hold, and is
 * compiled where that is there. Compiling all of them takes longer than all else of a first answer.
 */

export interface Alternative {
  readonly source: string;
  /** As the whole text would be matched by the pattern. */
  match(text: string): RegExpExecArray | null;
}

/** `expand`: what its names in braces stand for, such as `{article}`. */
export function listAlternatives(
  pattern: string,
  expand: (alternative: string) => string,
): Alternative[] {
  return splitPattern(pattern).map((alternative) => {
    const needed = findNeeded(alternative);
    const source = expand(alternative);
    let compiled: RegExp | undefined;
    return {
      source,
      match(text) {
        if (!text.includes(needed)) return null;
        compiled ??= new RegExp(`^(?:${source})$`, 'u');
        return compiled.exec(text);
      },
    };
  });
}

/** What stands between the bars that are in no brackets. */
export function splitPattern(pattern: string): string[] {
  const parts: string[] = [''];
  for (const { text, isOuter } of readUnits(pattern)) {
    if (isOuter && text === '|') parts.push('');
    else parts.push(`${parts.pop()}${text}`);
  }
  return parts;
}

/** The longest row of letters and spaces that each text it matches has; may be empty. */
export function findNeeded(alternative: string): string {
  const units = [...readUnits(alternative)];
  const runs = [''];
  for (const [i, { text, isOuter }] of units.entries()) {
    const next = units[i + 1]?.text ?? '';
    const isLetter = isOuter && /^[\p{L}\p{N} ]$/u.test(text);
    if (isLetter && !/^[?*{]/u.test(next)) runs.push(`${runs.pop()}${text}`);
    else runs.push('');
    // What may be repeated ends its row.
    if (next === '+') runs.push('');
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

interface Unit {
  readonly text: string;
  /** In no round brackets. */
  readonly isOuter: boolean;
}

/** Characters, escaped ones with their `\`, classes and what is in braces as one. */
function* readUnits(pattern: string): Generator<Unit> {
  let depth = 0;
  const unit = /\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{[^}]*\}|./gsu;
  for (const [text] of pattern.matchAll(unit)) {
    if (text === '(') depth++;
    yield { text, isOuter: depth === 0 };
    if (text === ')') depth--;
  }
}
