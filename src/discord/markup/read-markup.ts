/** Discord text in, the characters that a person sees of it out: without marks and escapes. */

/** What stands at the beginning of a line: a quote, small print, a heading. */
const lineMarks = /^(?:>>> |> |-# |#{1,3} )+/gmu;

/** An escaped character, or a mark of bold, underlined, struck through or hidden text. */
const escapeOrMark = /\\([^\p{L}\p{N}\s])|\*\*|__|~~|\|\|/gu;

export function readMarkup(text: string): string {
  return text
    .replace(lineMarks, '')
    .replace(escapeOrMark, (_, escaped: string | undefined) => escaped ?? '');
}
