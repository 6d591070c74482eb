/** A post of a site generator in HTML, its front matter above it, in, its text as Markdown out. */
import { parseHTML } from 'linkedom';
import type { PageElement } from '../fetch/dom.ts';
import { readBlocks } from '../fetch/read-blocks.ts';
import { writeBlocks } from '../fetch/write-markdown.ts';
import { readFrontMatter } from '../front-matter.ts';
import type { Conversion } from './converted.ts';
import { findLines } from './find-lines.ts';

/** Jekyll's posts have one, and it fills in each `{{ … }}` of theirs; Hugo leaves them to its templates. */
const liquid = /^layout:/mu;

/** Code that is no HTML, whatever it looks like. */
const code =
  /\{(?:%-?|\{<)[ \t]{0,9}(highlight|code(?:-?block)?|prism)\b[^{}\n]{0,200}[%>]\}{1,2}([\s\S]{0,50000}?)\{(?:%-?[ \t]{0,9}end|\{<[ \t]{0,9}\/[ \t]{0,9})\1[ \t]{0,9}-?[%>]\}{1,2}/gu;
const shortcode = /\{%[\s\S]{0,1000}?%\}|\{\{[<%][\s\S]{0,1000}?[>%]\}\}/gu;
const output = /\{\{[\s\S]{0,1000}?\}\}/gu;
/** What follows the end of a page is text too. */
const frame = /<\/?(?:html|body)(?:\s[^<>]{0,300})?>/giu;
const heading = /<h([1-6])(?=[\s>])((?:(?!<\/?h[1-6])[\s\S]){0,2000})<\/h[1-6](?=[\s>])/giu;

/** All below its front matter is text. */
export function readFragment(html: string): Conversion {
  const { end } = readFrontMatter(html);
  const head = html.slice(0, end);
  const body = writePlain(html.slice(end), liquid.test(head));
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const text = writeBlocks(readBlocks(document.querySelector('body') as unknown as PageElement));
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const message = 'There is no text of its own in this file, so it is no article.';
    return { ok: false, message, isMinor: true };
  }
  return {
    ok: true,
    value: { fields: {}, head, text, places: findLines(text, head + body), notes: [] },
  };
}

/** Line by line, without what the generator puts in, and with headings that end where they do for a browser, whatever closes them. */
function writePlain(body: string, isLiquid: boolean): string {
  return body
    .replace(code, (_, __, held: string) => `<pre><code>${escapeText(held)}</code></pre>`)
    .replace(shortcode, blankOut)
    .replace(output, (whole) => (isLiquid ? blankOut(whole) : whole))
    .replace(frame, ' ')
    .replace(heading, '<h$1$2</h$1');
}

const blankOut = (text: string): string => text.replace(/[^\n]/gu, ' ');

const escapeText = (text: string): string =>
  text.replace(/[&<>{}]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
