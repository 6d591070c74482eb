/** Any text must show as itself and do nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeLine,
  escapeMarkdown,
  fenceCode,
  fitLine,
  showVisible,
} from '../../../src/discord/markup/escape-markdown.ts';
import { anyText } from '../arbitrary-text.ts';
import { findActive, readEscaped } from './read-markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['@everyone', '\\@everyone'],
    ['<@1> <@&2> <#3>', '\\<\\@1\\> \\<\\@&2\\> \\<\\#3\\>'],
    ['[a](https://b.c/d_e)', '\\[a\\](https\\://b.c/d\\_e)'],
    ['# a', '\\# a'],
    ['-# a', '-\\# a'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['1.5 and 2022-2023', '1.5 and 2022-2023'],
    [
      '`a` ||b|| **c** __d__ ~~e~~',
      '\\`a\\` \\|\\|b\\|\\| \\*\\*c\\*\\* \\_\\_d\\_\\_ \\~\\~e\\~\\~',
    ],
    ['a \\* b', 'a \\\\\\* b'],
    ['at 21:30 :tada:', 'at 21\\:30 \\:tada\\:'],
    ['user\u202Egpj.exe', 'usergpj.exe'],
    ['a\u0000b\u0007', 'ab'],
    ['a\tb\u2028c', 'a b c'],
    ['\uD83D!', '\uFFFD!'],
    ['👩‍👩‍👧 שלום\u200F', '👩‍👩‍👧 שלום\u200F'],
  ])('%j becomes %j', (text, rendered) => {
    expect(escapeMarkdown(text)).toBe(rendered);
  });

  it('shows exactly the visible characters, and leaves nothing active', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rendered = escapeMarkdown(text);
        expect(readEscaped(rendered)).toBe(showVisible(text));
        expect(findActive(rendered)).toEqual([]);
      }),
    );
  });

  it('leaves nothing active where two escaped texts meet', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(findActive(escapeMarkdown(a) + escapeMarkdown(b))).toEqual([]);
      }),
    );
  });
});

describe('showVisible', () => {
  it('drops controls and direction marks only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = text
          .replace(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069\s]/gu, '')
          .replace(/\p{Cs}/gu, '\uFFFD');
        expect(showVisible(text).replace(/(?!\n)\s/gu, '')).toBe(kept);
      }),
    );
  });
});

describe('fitLine', () => {
  it.each([
    ['  two   words\n', 20, 'two words'],
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['abcd👍👍', 6, 'abcd…'],
    ['\u202E\u0000', 6, ''],
  ])('%j in %d is %j', (text, maxChars, line) => {
    expect(fitLine(text, maxChars)).toBe(line);
  });

  it('never exceeds its limit, nor escaped twice of it', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 100 }), (text, maxChars) => {
        expect(fitLine(text, maxChars).length).toBeLessThanOrEqual(maxChars);
        expect(escapeLine(text, maxChars).length).toBeLessThanOrEqual(2 * maxChars);
        expect(escapeLine(text, maxChars)).not.toContain('\n');
      }),
    );
  });
});

describe('fenceCode', () => {
  it('ends where it should, whatever is in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const fenced = fenceCode(text);
        const inner = fenced.slice(4, -4);
        expect(fenced).toBe(`\`\`\`\n${inner}\n\`\`\``);
        expect(inner).not.toContain('``');
        expect(inner.replaceAll('`\u200B', '`')).toBe(showVisible(text).replaceAll('`\u200B', '`'));
      }),
    );
  });
});
