/** The text of a file in, what a template puts into its code, and what it leaves as it is, out: `{{ site.quay }}` is no text of the page, its name stands for it. */
import type { PartCode, Stretch } from '../visible.ts';

/** Jekyll's pages and posts have one; other programs take their code as it is. */
const liquid = /^layout:/mu;

const raw = /\{%-?[ \t]*raw[ \t]*-?%\}[\s\S]*?\{%-?[ \t]*endraw[ \t]*-?%\}/gu;

/** They say that what stands between them is no template; no page shows them. */
const rawMark = /\{%-?[ \t]*(?:end)?raw[ \t]*-?%\}/gu;

/** `{{< param quay_version >}}`, in Hugo. */
const param = /\{\{([<%])[ \t]*(?:param|var)[ \t]+(["']?)([\w.-]{1,100})\2[ \t]*[>%]\}\}/gu;

/** `{{ site.quay }}`, `{{ "/boats" | relative_url }}`; after a `$` it is another program's. */
const output = /(?<!\$)\{\{([^{}\n]{1,300})\}\}/gu;

/** What is put out, without what is done with it. */
const nameOf = (inner: string): string =>
  inner
    .split('|', 1)[0]
    ?.replace(/^-|-$|["']/gu, '')
    .trim() ?? '';

/** `from`: where the text begins below the front matter. */
export function createCodeParter(source: string, from: number): PartCode {
  const isLiquid = liquid.test(source.slice(0, from)) && source.includes('{{');
  const raws = from > 0 && source.includes('endraw') ? [...source.matchAll(raw)] : [];
  const isRaw = (at: number) =>
    raws.some(({ 0: whole, index }) => index <= at && at < index + whole.length);
  return (start, end) => {
    const code = source.slice(start, end);
    if (!code.includes('{{') && (raws.length === 0 || !code.includes('raw'))) {
      return [{ start, end }];
    }
    const hidden = raws.length === 0 ? [] : [...code.matchAll(rawMark)].map(hide);
    const isOutput = isLiquid && !isRaw(start);
    const found = [...code.matchAll(isOutput ? output : param)];
    const named = found.map(({ 0: whole, 1: inner = '', 3: name = '', index }) => ({
      start: index,
      end: index + whole.length,
      name: isOutput ? nameOf(inner) : name,
    }));
    const all = [...named, ...hidden].sort((a, b) => a.start - b.start);
    return partAround(all, code).map((part) => ({
      start: start + part.start,
      end: start + part.end,
    }));
  };
}

const hide = ({ 0: whole, index }: RegExpExecArray): Named => ({
  start: index,
  end: index + whole.length,
  name: '',
});

interface Named extends Stretch {
  readonly name: string;
}

function partAround(found: readonly Named[], code: string): readonly Stretch[] {
  const parts: Stretch[] = [];
  let at = 0;
  for (const { start, end, name } of found) {
    const begin = code.lastIndexOf(name, end - name.length - 2);
    const isThere = name !== '' && begin > start;
    parts.push({ start: at, end: start });
    if (isThere) parts.push({ start: begin, end: begin + name.length });
    at = end;
  }
  return [...parts, { start: at, end: code.length }].filter(({ start, end }) => start < end);
}

const rawInLine =
  /^\{%-?[ \t]{0,9}raw[ \t]{0,9}-?%\}([^\n]{1,500}?)\{%-?[ \t]{0,9}endraw[ \t]{0,9}-?%\}/u;

/** What stands between `{% raw %}` at `at` and its end on the same line, and where that ends; null where there is none. */
export function findRaw(source: string, at: number): (Stretch & { readonly close: number }) | null {
  const found = rawInLine.exec(source.slice(at, at + 600));
  if (found === null) return null;
  const [whole, inner = ''] = found;
  const start = at + whole.indexOf('%}') + 2;
  return { start, end: start + inner.length, close: at + whole.length };
}

/** `is {{< CPU />}} bound`: an abbreviation that the page says the words of when it is pointed at. */
const term = /\{\{[<%] ?([A-Z]{2,8}) ?\/? ?[>%]\}\}/uy;

/** Where the name of a value stands that a shortcode at `at` puts into the text, or is itself a word of it; null for any other shortcode. */
export function findParam(source: string, at: number): Stretch | null {
  term.lastIndex = at;
  const isInText = /\p{L}[^\n]{0,3}$/u.test(source.slice(Math.max(0, at - 4), at));
  const word = isInText ? term.exec(source)?.[1] : undefined;
  if (word !== undefined) {
    const start = source.indexOf(word, at);
    return { start, end: start + word.length };
  }
  const [found] = source.slice(at, at + 200).matchAll(param);
  if (found === undefined || found.index !== 0) return null;
  const [whole, , , name = ''] = found;
  const start = at + whole.lastIndexOf(name);
  return { start, end: start + name.length };
}
