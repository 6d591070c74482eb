/** A text of YAML, TOML or TeX in, whether its brackets and items stand deeper in each other than anybody writes them out. */

/**
 * Parsers go down a level with each. Near the end of the stack they throw, which can be told, but for
 * a pattern that Node compiles right there: then it ends the whole process ("RegExpCompiler Allocation failed").
 */
const maxLevels = 100;

/** `- - - a`, and what stands far in. */
const items = new RegExp(
  `(?:(?:^|[ \\t])[-?:](?=[ \\t])){${maxLevels}}|^[ \\t]{${2 * maxLevels}}`,
  'mu',
);

export function nestsDeep(text: string): boolean {
  let levels = 0;
  for (const { 0: bracket } of text.matchAll(/[[\]{}]/gu)) {
    levels = bracket === '[' || bracket === '{' ? levels + 1 : Math.max(0, levels - 1);
    if (levels > maxLevels) return true;
  }
  return items.test(text);
}
