/** Words are found character by character where patterns over the whole text find them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords } from '../../../src/search/text/scan-words.ts';
import { anyText } from '../../discord/arbitrary-text.ts';

function scan(text: string): string[] {
  const words: string[] = [];
  scanWords(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

/** Letters and digits with what may stand between them, or a percent sign; in each the words, by the first that fits. */
const chunkPattern = /[\p{L}\p{N}\p{M}]+(?:[.,'’-][\p{L}\p{N}\p{M}]+)*\.?|%/gu;
const wordPattern =
  /\p{N}{4}-\p{N}{2}-\p{N}{2}(?!\p{N})|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?|%/gu;

const scanByDefinition = (text: string): string[] =>
  [...text.matchAll(chunkPattern)].flatMap(([chunk]) =>
    [...chunk.matchAll(wordPattern)].map(([word]) => word),
  );

describe('scanWords', () => {
  it.each([
    ['The U.S. paid 1,000 on 2023-06-01.', ['The', 'U.S.', 'paid', '1,000', 'on', '2023-06-01']],
    ["It doesn't end.It goes on-line", ['It', "doesn't", 'end', 'It', 'goes', 'on', 'line']],
    ['𝒜𝒷 𐍈. 🐝bee', ['𝒜𝒷', '𐍈', 'bee']],
    ['Garzo\u0301n\ud835', ['Garzo\u0301n']],
    ['22% or 35 %', ['22', '%', 'or', '35', '%']],
    ['.,-', []],
  ])('%s', (text, words) => {
    expect(scan(text)).toEqual(words);
  });

  it('finds in any text what the patterns find', () => {
    const close = fc.string({
      unit: fc.constantFrom(..."aUé19.,'’-% 𝒜\u0301\ud835"),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(anyText, close), (text) => {
        expect(scan(text)).toEqual(scanByDefinition(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
