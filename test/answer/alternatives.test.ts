/** Patterns in, their alternatives out, which together match what the pattern matches. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNeeded, listAlternatives, splitPattern } from '../../src/answer/alternatives.ts';

describe('splitPattern', () => {
  it.each([
    ['a|b', ['a', 'b']],
    ['who (?:is|was) it|when', ['who (?:is|was) it', 'when']],
    ['[a|b]c|d', ['[a|b]c', 'd']],
    ['a\\|b|(?:c|(?:d|e))', ['a\\|b', '(?:c|(?:d|e))']],
  ])('parts %s', (pattern, parts) => {
    expect(splitPattern(pattern)).toEqual(parts);
  });
});

describe('findNeeded', () => {
  it.each([
    ['who (?:is|was) the author', ' the author'],
    ['pleas?e', 'plea'],
    ['lo+l', 'lo'],
    ['(?:what )?{article}', ''],
    ['a\\w+ [bc]de{2}f', 'a'],
  ])('of %s is "%s"', (pattern, needed) => {
    expect(findNeeded(pattern)).toBe(needed);
  });
});

it('matches as the whole pattern does', () => {
  const atom = fc.constantFrom(
    'a',
    'b',
    'ab',
    ' ',
    'a?',
    'b+',
    'a*',
    '[ab]',
    '\\w',
    '.',
    '(?:a|b)',
    '(?:ab)?',
    '(?!b)',
  );
  const pattern = fc
    .array(fc.array(atom, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map((atoms) => atoms.join('')).join('|'));
  const text = fc
    .array(fc.constantFrom('a', 'b', ' '), { maxLength: 6 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(pattern, text, (source, typed) => {
      const matched = listAlternatives(source, (each) => each).some(({ match }) => match(typed));
      expect(matched).toBe(new RegExp(`^(?:${source})$`, 'u').test(typed));
    }),
    { numRuns: 2000 },
  );
});
