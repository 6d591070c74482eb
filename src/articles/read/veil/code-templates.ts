/** The text of a file in, what a template puts into its code out: `{{ site.quay }}` is no text of the page, its name stands for it. */
import type { Run } from '../visible.ts';

type Stretch = Pick<Run, 'start' | 'end'>;

/** The parts of a stretch of code that a reader sees. */
export type PartCode = (start: number, end: number) => readonly Stretch[];

/** Jekyll's pages and posts have one; other programs take their code as it is. */
const liquid = /^layout:/mu;

const raw = /\{%-?[ \t]*raw[ \t]*-?%\}[\s\S]*?\{%-?[ \t]*endraw[ \t]*-?%\}/gu;

/** `{{< param quay_version >}}`, in Hugo. */
const param = /\{\{([<%])[ \t]*(?:param|var)[ \t]+(["']?)([\w.-]{1,100})\2[ \t]*[>%]\}\}/gu;

/** `{{ site.quay }}`, `{{ "/boats" | relative_url }}`; after a `$` it is another program's. */
const output =
  /(?<!\$)\{\{(-?)[ \t]*(["']?)([^{}|"']{1,100}?)\2[ \t]*(?:\|[^{}\n]{0,200})?-?\}\}/gu;

/** `from`: where the text begins below the front matter. */
export function createCodeParter(source: string, from: number): PartCode {
  const isLiquid = liquid.test(source.slice(0, from)) && source.includes('{{');
  const raws = isLiquid ? [...source.matchAll(raw)] : [];
  const isRaw = (at: number) =>
    raws.some(({ 0: whole, index }) => index <= at && at < index + whole.length);
  return (start, end) => {
    const code = source.slice(start, end);
    if (!code.includes('{{')) return [{ start, end }];
    const pattern = isLiquid && !isRaw(start) ? output : param;
    const found = [...code.matchAll(pattern)];
    return partAround(found, code).map((part) => ({
      start: start + part.start,
      end: start + part.end,
    }));
  };
}

function partAround(found: readonly RegExpExecArray[], code: string): readonly Stretch[] {
  const parts: Stretch[] = [];
  let at = 0;
  for (const { 0: whole, 3: name = '', index } of found) {
    const begin =
      index + whole.lastIndexOf(name, whole.includes('|') ? whole.indexOf('|') : undefined);
    parts.push({ start: at, end: index }, { start: begin, end: begin + name.length });
    at = index + whole.length;
  }
  return [...parts, { start: at, end: code.length }].filter(({ start, end }) => start < end);
}

/** Where the name of a value stands that a shortcode at `at` puts into the text; null for any other shortcode. */
export function findParam(source: string, at: number): Stretch | null {
  const [found] = source.slice(at, at + 200).matchAll(param);
  if (found === undefined || found.index !== 0) return null;
  const [whole, , , name = ''] = found;
  const start = at + whole.lastIndexOf(name);
  return { start, end: start + name.length };
}
