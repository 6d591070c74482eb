/** Discord Markdown in, what a person sees and what is still active in it out. */

const ESCAPED = /\\([^0-9A-Za-z\s])/gu;

/** What Discord shows of a text in which everything is escaped. */
export function readEscaped(rendered: string): string {
  return rendered.replace(ESCAPED, '$1');
}

/** The characters that could still mean something to Discord once the escaped ones are gone. */
export function findActive(rendered: string): string[] {
  const rest = rendered.replace(ESCAPED, '\u0001');
  return [
    ...(rest.match(/[\\*_~`|<>#@:[\]]/gu) ?? []),
    ...(rest.match(/^\s*(?:[-+]|\d+\.)\s/gmu) ?? []),
    ...(rest.match(/[\u202A-\u202E\u2066-\u2069]/gu) ?? []),
  ];
}

/** A block quote's text and what is active in it, without the marks that the bot itself sets. */
export function readQuote(rendered: string): { readonly text: string; readonly active: string[] } {
  const lines = rendered.split('\n');
  const stray = lines.filter((line) => !line.startsWith('> '));
  // Escaped characters come first, so that an escaped star is never taken for half of a mark.
  const bare = lines
    .map((line) => line.slice(2))
    .join('\n')
    .replace(/^\[…\][ \n]|[ \n]\[…\]$/gu, '')
    .replace(/(\\[^0-9A-Za-z\s])|\*\*|__/gu, '$1');
  return { text: readEscaped(bare), active: [...stray, ...findActive(bare)] };
}
