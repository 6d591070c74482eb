/** Text that would steer a terminal in, text that only shows out. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toPrintable } from '../../src/terminal/printable.ts';

it.each([
  ['plain text', 'Aníbal — 🌎 “quoted” 1,000', 'Aníbal — 🌎 “quoted” 1,000'],
  ['colour codes', 'a\u001b[31mred', 'a␛[31mred'],
  ['a bell and a backspace', 'a\u0007\b', 'a␇␈'],
  ['delete', 'a\u007f', 'a␡'],
  ['the eight-bit escape', 'a\u009b31m', 'a\uFFFD31m'],
  ['a right-to-left override', 'a\u202Eb', 'a\uFFFDb'],
  ['line ends and tabs', 'a\nb\tc', 'a b c'],
])('%s', (_case, text, printable) => {
  expect(toPrintable(text)).toBe(printable);
});

it('lets no control code through, and changes nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const printable = toPrintable(text);
      expect(printable).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      expect(printable).toHaveLength(text.length);
    }),
  );
});
