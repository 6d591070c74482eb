/** A place in a file of MDX where an export begins in, where its program ends and text may follow out. */

/** Brackets, what may hold some that are none, a blank line, and what no program goes past. */
const token =
  /[()[\]{}]|(?<![\p{L}\p{N}])"(?:[^"\\\n]|\\.){0,2000}"|(?<![\p{L}\p{N}])'(?:[^'\\\n]|\\.){0,2000}'|`(?:[^`\\]|\\[\s\S]){0,5000}`|(?<!:)\/\/[^\n]{0,1000}|\/\*[\s\S]{0,5000}?\*\/|\n[ \t]{0,40}(?=\n)|\n(?=#{1,6} |export )/gu;

const exportMaxChars = 20_000;

/** At the first blank line where every bracket is closed; at the first of all where none is such. */
export function findExportEnd(source: string, start: number): number {
  const near = source.slice(start, start + exportMaxChars);
  let depth = 0;
  let firstBlank: number | null = null;
  for (const { 0: found, index } of near.matchAll(token)) {
    if (/^[([{]/u.test(found)) depth++;
    else if (/^[)\]}]/u.test(found)) depth--;
    else if (found.startsWith('\n')) {
      const end = start + index;
      const isBeyond = /[#e]/u.test(near[index + found.length] ?? '');
      if (depth <= 0) return end;
      if (isBeyond) return firstBlank ?? end;
      firstBlank ??= end;
    }
  }
  const isOver = near.length < exportMaxChars && depth <= 0;
  return isOver ? source.length : (firstBlank ?? start + near.length);
}
