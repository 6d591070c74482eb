/** The text of a Markdown file in, which of the line ends in its paragraphs a reader sees out. */
import type { Span } from '../../model.ts';
import { marks } from './visible.ts';

/** Nobody wraps text by hand wider than this, or narrower than that. */
const [wrappedMaxChars, wrappedMinChars] = [120, 50];

/** Of the lines of a text that is wrapped by hand, so many have no room for the word that follows. */
const filledMinShare = 0.5;

/** A line with more room than this was ended on purpose. */
const roomMinShare = 0.2;

/** Statistics of a few thousand lines are those of the file. */
const countedMaxLines = 5000;

/** Neither a heading, an item, a quote, a row, a fence nor a tag. */
const prose = /^[ \t]*(?![-+*][ \t]|\d{1,9}[.)][ \t]|[#>|<]|`{3}|~{3}|:{3})\S/u;

/** `Costo`, `**Costo**`, `[[Costo]]` without its brackets, `🗣️ Ja`. */
const opening = new RegExp(
  `^[\\s${marks.none}${marks.emoji[0]}*_~[("'“‘«¿¡]*(?:\\p{Lu}|\\p{Lt}|\\p{Lo}|\\p{Extended_Pictographic})`,
  'u',
);

/** A sentence that ends, or goes on. */
const closing = /[.,;!?…–—-][\p{Pe}\p{Pf}"'*_]*$/u;

/**
 * Notes are written with a line end wherever one is to be seen; Markdown knows none of them, and joins
 * the lines as it does those of a text that is wrapped by hand. Gives the places of the lines that
 * begin behind an end that is seen.
 */
export function createStandingLines(
  source: string,
): (lines: readonly Span[]) => ReadonlySet<number> {
  const { isWrapped, width } = measure(source);
  return (lines) => {
    const texts = lines.map(({ start, end }) => source.slice(start, end).trim());
    const others = texts.slice(1);
    if (isWrapped || others.length === 0 || !others.every((text) => opening.test(text))) {
      return new Set();
    }
    // Who speaks stands above what is said.
    if (others.length === 1 && texts[0]?.endsWith(':')) return new Set();
    return new Set(
      lines.slice(1).flatMap(({ start }, i) => {
        const [line = '', next = ''] = [texts[i], texts[i + 1]];
        return !closing.test(line) && hasRoom(line, next, width) ? [start] : [];
      }),
    );
  };
}

function measure(source: string): { readonly isWrapped: boolean; readonly width: number } {
  let width = 0;
  let isLong = false;
  const pairs: (readonly [string, string])[] = [];
  const lines = source.split('\n', countedMaxLines);
  for (const [i, line] of lines.entries()) {
    if (!prose.test(line)) continue;
    isLong ||= line.length > wrappedMaxChars;
    const next = lines[i + 1] ?? '';
    if (!prose.test(next)) continue;
    pairs.push([line.trim(), next.trim()]);
    width = Math.max(width, line.trim().length);
  }
  const filled = pairs.filter(([line, next]) => !hasRoom(line, next, width)).length;
  const isWrapped = !isLong && width >= wrappedMinChars && filled >= filledMinShare * pairs.length;
  return { isWrapped, width: isLong ? Number.POSITIVE_INFINITY : width };
}

/** Whether the first word of the next line had fit on this one. */
function hasRoom(line: string, next: string, width: number): boolean {
  if (width < wrappedMinChars) return true;
  const [word = ''] = /^\S{0,200}/u.exec(next) ?? [];
  return line.length + 1 + word.length <= width * (1 - roomMinShare);
}
