/** Nothing in; fast-check's sources of texts that try to break out of a message out. */
import fc from 'fast-check';

const HOSTILE = [
  '@everyone',
  '@here',
  '<@100000000000000001>',
  '<@!100000000000000001>',
  '<@&100000000000000001>',
  '<#100000000000000001>',
  '</ask:100000000000000001>',
  '<t:1700000000:R>',
  '<:smile:100000000000000001>',
  '<a:wave:100000000000000001>',
  '<id:customize>',
  ':thumbsup:',
  '[free](https://evil.example)',
  '[free](<https://evil.example> "title")',
  'https://evil.example/a_b',
  '<https://evil.example>',
  'discord.gg/abc',
  '```',
  '``',
  '`',
  '||spoiler||',
  '**bold**',
  '***',
  '__under__',
  '~~gone~~',
  '_it_',
  '\\',
  '\\\\',
  '# big',
  '### ',
  '-# small',
  '> quote',
  '>>> all',
  '- item',
  '* item',
  '1. first',
  '12) twelfth',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u0000',
  '\u0007',
  '\u202E',
  '\u2066',
  '\u2069',
  '\u200B',
  '\u200F',
  '\u2028',
  '\uFEFF',
  '\uD83D',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  'שלום',
  'العربية',
  '汉字。',
  '\uD842\uDFB7野家の牛丼を食べた。',
  'Dr. Who said so. ',
  'A sentence. ',
  '. ',
  ' ',
] as const;

/** Discord's own tokens, plain words and any Unicode, lone surrogates included, in any order. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.lorem({ maxCount: 4 }) },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** Long enough that it has to be cut. */
export const longText: fc.Arbitrary<string> = fc
  .tuple(anyText, fc.integer({ min: 1, max: 120 }))
  .map(([text, times]) => text.repeat(times));
