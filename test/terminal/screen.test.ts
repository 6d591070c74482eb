/** Output streams in: their width and whether they are styled, and how a slow reader is waited for, out. */
import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { measureScreen, writeBlock } from '../../src/terminal/screen.ts';

function stream(terminal: { isTTY?: true; columns?: number; colors?: boolean }) {
  const { isTTY, columns, colors = false } = terminal;
  return Object.assign(new PassThrough(), {
    ...(isTTY && { isTTY }),
    ...(columns !== undefined && { columns }),
    hasColors: () => colors,
  });
}

it.each([
  ['a pipe', {}, 80, 'x'],
  ['a pipe, even where colours are forced', { colors: true }, 80, 'x'],
  ['a terminal', { isTTY: true, columns: 60, colors: true }, 60, '\u001b[1mx\u001b[22m'],
  ['a terminal that wants no colour', { isTTY: true, columns: 60 }, 60, 'x'],
  ['a very wide terminal', { isTTY: true, columns: 300 }, 100, 'x'],
  ['a very narrow terminal', { isTTY: true, columns: 7 }, 20, 'x'],
  ['a terminal that does not tell its width', { isTTY: true, columns: 0 }, 80, 'x'],
] as const)('%s', (_case, terminal, widthColumns, painted) => {
  const screen = measureScreen(stream(terminal));
  expect(screen.widthColumns).toBe(widthColumns);
  expect(screen.paint('bold', 'x')).toBe(painted);
});

it('waits until a slow reader has room', async () => {
  const received: string[] = [];
  const slow = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      setImmediate(() => {
        received.push(String(chunk));
        done();
      });
    },
  });
  await writeBlock(slow, 'first');
  expect(received).toEqual(['first\n']);
});
