/** The text of a record that was saved page by page in, the same with marks of equal length in place of the heads of its pages out: `Page 4 of 17`. */
import { goesOn } from '../../goes-on.ts';
import { marks } from '../visible.ts';

/** `Page 4 of 17`, `Página 4 de 17`, `4/17`, alone on its line. */
const counted =
  /(?<=^|\n)[ \t]{0,60}(?:\p{L}{1,7}\.?[ \t])?(\d{1,4})(?: \p{L}{1,3} | ?\/ ?)(\d{1,4})[ \t]{0,60}(?=\n|$)/gu;

/** Fewer may be a score, or what somebody counts. */
const minPages = 3;

/** So many lines above and below a number may belong to it. */
const besideMaxLines = 3;

interface Line {
  readonly start: number;
  readonly end: number;
}

/** What stands beside the first number stays, as the title of the record may be there. */
export function veilPageHeads(text: string): string {
  const found = [...text.matchAll(counted)];
  if (found.length < minPages || !arePages(found)) return text;
  const numbers = found.map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
  const beside = numbers.map((number) => listBeside(text, number));
  const times = new Map<string, number>();
  for (const line of beside.flat())
    times.set(keyOf(text, line), (times.get(keyOf(text, line)) ?? 0) + 1);
  const isHead = (line: Line) =>
    (times.get(keyOf(text, line)) ?? 0) >= Math.max(2, numbers.length / 2);
  const veils = numbers.map((number, i) => {
    const heads = i === 0 ? [] : (beside[i] ?? []).filter(isHead);
    return veilHead(text, [number, ...heads]);
  });
  let shown = '';
  for (const { start, end, veil } of veils) {
    // Two heads of an empty page may share their lines.
    const from = Math.max(start, shown.length);
    if (end > from) shown += text.slice(shown.length, from) + veil.slice(from - start);
  }
  return shown + text.slice(shown.length);
}

/** They count up to the number of all. */
function arePages(found: readonly RegExpExecArray[]): boolean {
  const pages = found.map(([, page, all]) => ({ page: Number(page), all: Number(all) }));
  return pages.every(({ page, all }, i) => {
    const before = pages[i - 1];
    return (
      all === pages[0]?.all && page <= all && (before === undefined || page === before.page + 1)
    );
  });
}

const keyOf = (text: string, { start, end }: Line): string => text.slice(start, end).trim();

/** The lines next to a number, as far as no empty one parts them from it; a day there was blanked out. */
function listBeside(text: string, number: Line): readonly Line[] {
  const lines: Line[] = [];
  for (let end = number.start - 1; end > 0 && lines.length < besideMaxLines; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (start === end) break;
    lines.push({ start, end });
    end = start - 1;
  }
  const above = lines.length;
  for (let start = number.end + 1; start < text.length && lines.length < above + besideMaxLines; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (start === end) break;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** So much of what stands around a head tells whether a sentence goes on past it. */
const aroundChars = 200;

/** What stands in place of a head; a sentence that goes on below it goes on in its paragraph. */
function veilHead(text: string, lines: readonly Line[]): Line & { readonly veil: string } {
  const start = Math.min(...lines.map((line) => line.start));
  const end = Math.max(...lines.map((line) => line.end));
  const before = text.slice(Math.max(0, start - aroundChars), start);
  const after = text.slice(end, end + aroundChars);
  if (!goesOn(before.trimEnd(), after.trimStart()))
    return { start, end, veil: hide(text, lines, start, end) };
  const from = start - (before.length - before.trimEnd().length);
  const to = end + (after.length - after.trimStart().length);
  return { start: from, end: to, veil: `\n${marks.none.repeat(to - from - 1)}` };
}

function hide(text: string, lines: readonly Line[], from: number, to: number): string {
  return lines.reduce(
    (shown, { start, end }) =>
      shown.slice(0, start - from) + marks.none.repeat(end - start) + shown.slice(end - from),
    text.slice(from, to),
  );
}
