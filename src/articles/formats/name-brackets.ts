/** The lines of subtitles in, the same out with a colon behind the names that stand in brackets before what is said: `[Ana Rojas] We sail.` */

/** Of two words or more: one alone is a sound as often. */
const opening =
  /^(\s{0,4}(?:[-–]\s?)?)\[(\p{Lu}[\p{L}\p{M}.’'-]{0,30}(?: \p{Lu}[\p{L}\p{M}.’'-]{0,30}){1,3})\]:?\s{1,4}(?=\S)/u;

/** Whoever speaks speaks again, and somebody else does too; what stands alone on a line anywhere is heard. */
export function nameBrackets(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const [, , name] = opening.exec(line) ?? [];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const alone = new Set(lines.map((line) => line.trim()));
  const names = [...counts].filter(([name, times]) => times > 1 && !alone.has(`[${name}]`));
  if (names.length < 2) return lines;
  return lines.map((line) =>
    line.replace(opening, (whole, before: string, name: string) =>
      alone.has(`[${name}]`) ? whole : `${before}${name}: `,
    ),
  );
}
