/** Words in, lines that fit a width out. */
import stringWidth from 'string-width';

export interface Word {
  /** Without styles. */
  readonly plain: string;
  /** As written to the screen. */
  readonly styled: string;
  /** Starts a line of its own: an item of a list, a row of a table. */
  readonly startsLine: boolean;
}

/** A word longer than a line stands on a line of its own, whole, so that addresses can be followed. */
export function wrapWords<W extends Word>(words: readonly W[], widthColumns: number): W[][] {
  const lines: W[][] = [];
  let used = 0;
  for (const word of words) {
    const columns = stringWidth(word.plain);
    const line = lines.at(-1);
    if (!line || word.startsLine || used + 1 + columns > widthColumns) {
      lines.push([word]);
      used = columns;
    } else {
      line.push(word);
      used += 1 + columns;
    }
  }
  return lines;
}

/** `text` on lines that each begin with `indent`. */
export function wrapText(text: string, widthColumns: number, indent = ''): string {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((plain) => ({ plain, styled: plain, startsLine: false }));
  return wrapWords(words, widthColumns - stringWidth(indent))
    .map((line) => indent + line.map((word) => word.plain).join(' '))
    .join('\n');
}
