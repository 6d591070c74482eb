/** Bytes in, however they are cut into chunks: the same lines out. */
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/terminal/read-lines.ts';

function linesOf(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const bytes = chunks.map((chunk) => Buffer.from(chunk));
  return Readable.from(readLines(Readable.from(bytes))).toArray();
}

describe('readLines', () => {
  it.each([
    ['nothing', '', []],
    ['one line', 'a\n', ['a']],
    ['a last line without an end', 'a\nb', ['a', 'b']],
    ['empty lines', '\n\na\n\n', ['', '', 'a', '']],
    ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
    ['CRLF at the very end without LF', 'a\r', ['a']],
    [
      'line separators that are no line ends',
      'a\u2028b\u2029c\u0085d\n',
      ['a\u2028b\u2029c\u0085d'],
    ],
    ['a byte order mark', '\uFEFFa\n', ['a']],
  ])('reads %s', async (_case, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });

  it('turns bytes that are not UTF-8 into U+FFFD', async () => {
    expect(await linesOf(Uint8Array.of(0x61, 0xff, 0x0a, 0xc3))).toEqual(['a\uFFFD', '\uFFFD']);
  });

  it('keeps the beginning of an endless line and goes on with the next', async () => {
    const lines = await linesOf(...Array(100).fill('x'.repeat(10_000)), '\nb\n');
    expect(lines).toEqual(['x'.repeat(65_536), 'b']);
  });

  it('gives the same lines wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).filter((line) => !/[\r\n\uFEFF]/.test(line))),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          );
          expect(await linesOf(...chunks)).toEqual(lines);
        },
      ),
    );
  });
});
