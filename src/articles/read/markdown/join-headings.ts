/** Markdown whose lines a program wrapped in, the same out with each heading on one line: blanks stand for its line ends. */

/** So wide html2text and the like write, headings too. */
const width = 78;

/** Fewer lines say nothing of how a text is wrapped, and where fewer of them are full, somebody wrote them so. */
const minLines = 10;
const fullMinShare = 0.9;

const heading = /^#{1,6}[ \t]/u;
const prose = /^[\p{L}\p{N}\p{Ps}\p{Pi}"'¿¡]/u;
const item = /^\d{1,9}[.)][ \t]/u;

const isProse = (line = ''): boolean => prose.test(line) && !item.test(line);

export function joinHeadings(source: string): string {
  const lines = source.split('\n');
  const isHeading = lines.map((line) => heading.test(line));
  const isAbove = isHeading.map((is, i) => is && isProse(lines[i + 1]));
  // Where text stands right below a heading, it may do so below any.
  const isParted = isAbove.every((is, i) => !is || isFull(lines, i));
  if (!isAbove.includes(true) || !isParted || !areWrapped(lines)) return source;
  let joined = lines[0] ?? '';
  let isOpen = false;
  for (const [i, line] of lines.slice(1).entries()) {
    const goesOn = isFull(lines, i) && isProse(line);
    // Below a heading, and above a blank line, what goes on is its end.
    isOpen = (isHeading[i] || isOpen) && goesOn && endsAbove(lines, i + 1);
    joined += `${isOpen ? ' ' : '\n'}${line}`;
  }
  return joined;
}

/** Whether the next word had no room. */
function isFull(lines: readonly string[], i: number): boolean {
  const [line = '', next = ''] = [lines[i]?.trimEnd(), lines[i + 1]];
  const word = /^\S+/u.exec(next)?.[0] ?? '';
  return word !== '' && line.length <= width && line.length + 1 + word.length > width;
}

function areWrapped(lines: readonly string[]): boolean {
  const above = lines.flatMap((line, i) => (isProse(line) && isProse(lines[i + 1]) ? i : []));
  const full = above.filter((i) => isFull(lines, i));
  return full.length >= minLines && full.length >= fullMinShare * above.length;
}

/** A blank line stands below it, or below the next where it fills its own: no heading is longer. */
function endsAbove(lines: readonly string[], i: number): boolean {
  const last = isFull(lines, i) && isProse(lines[i + 1]) ? i + 1 : i;
  return (lines[last + 1] ?? '').trim() === '';
}
