/** A file in, the commands of TeX that its formulas define out: what one of them defines is known to all. */

/** By name, `\boat`; what it stands for, with `#1` for what it is given. */
export type Macros = Readonly<Record<string, string>>;

const definition =
  /\\(?:g?def|(DeclareMathOperator|(?:re)?newcommand)\*?) ?\{?(\\[a-zA-Z]{1,40})\}?(?:#\d|\[\d\]){0,9} ?\{/gu;

/** Longer ones draw pictures. */
const bodyMaxChars = 500;
const maxMacros = 500;

export function listMacros(source: string): Macros {
  if (!/\\(?:g?def|(?:re)?newcommand|DeclareMathOperator)/u.test(source)) return {};
  const found = [...source.matchAll(definition)].slice(0, maxMacros).flatMap((match) => {
    const [whole, kind, name = ''] = match;
    const body = readGroup(source, match.index + whole.length);
    if (body === null) return [];
    return [[name, kind === 'DeclareMathOperator' ? `\\operatorname{${body}}` : body] as const];
  });
  return Object.fromEntries(found);
}

/** From behind a brace to the one that closes it; null where none does. */
function readGroup(source: string, start: number): string | null {
  let depth = 1;
  for (let at = start; at < Math.min(source.length, start + bodyMaxChars); at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return source.slice(start, at);
  }
  return null;
}
