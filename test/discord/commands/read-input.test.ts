/** What people type: passage numbers, and questions among mentions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumbers } from '../../../src/discord/commands/parse-numbers.ts';
import { cleanQuestion } from '../../../src/discord/markup/clean-question.ts';
import { anyText } from '../arbitrary-text.ts';

describe('parseNumbers', () => {
  it.each([
    ['7', 7, 7],
    [' 7 ', 7, 7],
    ['¶7', 7, 7],
    ['¶ 7', 7, 7],
    ['７', 7, 7],
    ['7-9', 7, 9],
    ['7–9', 7, 9],
    ['7 — 9', 7, 9],
    ['¶7-¶9', 7, 9],
    ['¶¶ 7-9', 7, 9],
    ['9-7', 7, 9],
    ['007', 7, 7],
  ])('%j is ¶ %d to %d', (text, first, last) => {
    expect(parseNumbers(text)).toEqual({ first, last });
  });

  it.each([
    '',
    ' ',
    '0',
    '-7',
    '7-',
    '7-9-11',
    'seven',
    '7.5',
    '1e3',
    '0-3',
    '99999999',
    '7;9',
    '¶',
  ])('%j is none', (text) => {
    expect(parseNumbers(text)).toBeUndefined();
  });
});

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
