/** A stream of UTF-8 in, its lines out, one at a time. */

/** Many times the longest question; the rest of a longer line is read and dropped, so memory stays flat. */
const maxLineChars = 65_536;

/**
 * Lines end in LF or CRLF, and nowhere else: `node:readline` also ends them at U+2028, which a question
 * may hold. The last line needs no end. Bytes that are not UTF-8 come out as U+FFFD.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let line = '';
  for await (const chunk of input) {
    const [rest = '', ...nextLines] = decoder.decode(chunk, { stream: true }).split('\n');
    line = append(line, rest);
    for (const next of nextLines) {
      yield withoutCarriageReturn(line);
      line = append('', next);
    }
  }
  line = append(line, decoder.decode());
  if (line) yield withoutCarriageReturn(line);
}

function append(line: string, text: string): string {
  return line + text.slice(0, maxLineChars - line.length);
}

function withoutCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
