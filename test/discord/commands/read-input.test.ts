/** What people type: questions among mentions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuestion } from '../../../src/discord/markup/clean-question.ts';
import { anyText } from '../arbitrary-text.ts';

describe('cleanQuestion', () => {
  it.each([
    ['<@100000000000000001> who led it?', 'who led it?'],
    ['who <@!100000000000000001> led it?', 'who led it?'],
    ['<@&100000000000000001>who led it?', 'who led it?'],
    ['who led it? <#100000000000000001>', 'who led it?'],
    ['</ask:100000000000000001> who led it?', 'who led it?'],
    [
      '<:boat:100000000000000001> who <a:w:100000000000000001> led it? <t:1700000000:R>',
      'who led it?',
    ],
    ['@everyone @here who led it?', 'who led it?'],
    ['who\nled\tit?', 'who led it?'],
    ['is 3 < 5 > 2?', 'is 3 < 5 > 2?'],
    ['<@100000000000000001>', ''],
    ['  ', ''],
    ['', ''],
  ])('%j asks %j', (content, question) => {
    expect(cleanQuestion(content)).toBe(question);
  });

  it('leaves no mention in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanQuestion(text)).not.toMatch(/<@[!&]?\d+>|<#\d+>|@everyone\b|@here\b/u);
      }),
    );
  });
});
