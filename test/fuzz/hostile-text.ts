/** Pieces of a language in, fast-check's sources of texts made to break or to hold up whoever reads it out. */
import fc from 'fast-check';

/** All that counts as white space, or as nothing, somewhere. */
const blanks = [
  ' ',
  '\n',
  '\t',
  '\r\n',
  '\u00A0',
  '\u2003',
  '\u3000',
  '\u200B',
  '\u2028',
  '\uFEFF',
];

/** Once in any order, the same few over and over, and both, at most `maxChars` UTF-16 units long. */
export function hostileText(
  pieces: readonly string[],
  maxChars: number,
  others: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 8 }),
): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.constantFrom(...blanks) },
    { weight: 1, arbitrary: others },
  );
  const mixed = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
  const few = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
  const repeated = fc
    .tuple(few, fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constant(maxChars)))
    .map(([unit, times]) => unit.repeat(Math.min(times, Math.ceil(maxChars / (unit.length || 1)))));
  return fc
    .oneof(
      { weight: 2, arbitrary: fc.tuple(mixed) },
      { weight: 2, arbitrary: fc.tuple(few, repeated, few) },
      { weight: 1, arbitrary: fc.tuple(mixed, repeated, mixed, repeated) },
    )
    .map((parts) => parts.join('').slice(0, maxChars));
}
