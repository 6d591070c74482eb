/** Lines of a file in, those that say where a link leads though Markdown takes them for text, and the links they name, out. */
import { hasInk } from '../block.ts';

/** `[1]: https://example.org "Quays"`; what somebody says stands behind no address. */
const addressed =
  /^ {0,3}\[([^^¶[\]\n][^[\]\n]{0,200})\]:[ \t]{0,9}(?:<[^<>\n]{0,1000}>|(?=\S{0,500}(?:[/#@]|\.\w))[^\s<>]{1,1000})(?:[ \t]{1,9}["'(][^\n]{0,300}["')])?[ \t]{0,9}$/u;
/** `[1]:`, which somebody meant to fill in. */
const blank = /^ {0,3}\[([^^¶[\]\n][^[\]\n]{0,200})\]:[ \t]{0,9}$/u;

/**
 * Whether the line at `at` leads nowhere, or stands right below a paragraph, as old blogs have it.
 * `below`: text stands on the line above it.
 */
export function isLooseDefinition(source: string, line: string, at: number, below: boolean) {
  if (below && addressed.test(line)) return true;
  if (!blank.test(line)) return false;
  const next = source.slice(at + line.length + 1).slice(0, 200);
  return !hasInk(next.split('\n', 1)[0] ?? '') || /^ {0,3}\[/u.test(next);
}

/** The labels of all lines that look like one. */
export const listLabels = (source: string): readonly string[] =>
  source.includes(']:')
    ? source.split('\n').flatMap((line) => (addressed.exec(line) ?? blank.exec(line))?.[1] ?? [])
    : [];
