/** Patterns in, their alternatives out, which together match what the pattern matches. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAlternativeFinder } from '../../src/answer/find-alternatives.ts';
import {
  createAlternative,
  findNeeded,
  splitPattern,
} from '../../src/answer/pattern-alternatives.ts';

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
    ['who (?:is|was) the author', [' the author']],
    ['pleas?e', ['plea']],
    ['lo+l', ['lo']],
    ['(?:what )?{article}', []],
    ['a\\w+ [bc]de{2}f', ['a']],
    ['(?:who|which one) (?:are|r) u', ['who', 'which one']],
    ['(?:hi|hello)?(?: there| you)', [' there', ' you']],
    ['(?:a(?:b|c+)d|(?:ef)?) g', [' g']],
    ['(?!no).*x', ['x']],
  ])('of %s is one of %j', (pattern, needed) => {
    expect(findNeeded(pattern)).toEqual(needed);
  });
});

it('takes what a name stands for for what is needed there', () => {
  const named = { name: '{article}', source: '(?:it|this text)', needed: ['it', 'this text'] };
  expect(findNeeded('who wrote{article}', named)).toEqual(['who wrote']);
  expect(findNeeded('a(?: b)? {article}', named)).toEqual(['it', 'this text']);
  expect(findNeeded('{article}? by (?:you|{article}|me)', named)).toEqual([' by ']);
  expect(
    createAlternative('who wrote {article}', named).match('who wrote this text'),
  ).not.toBeNull();
});

const listAlternatives = (source: string) =>
  splitPattern(source).map((each) => createAlternative(each));

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
  '(?:ab|b (?:a|b)a)',
  '(?:a|)',
  '(?:b a)+',
  '(?!b)',
);
const pattern = fc
  .array(fc.array(atom, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map((atoms) => atoms.join('')).join('|'));
const text = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 6 }).map((all) => all.join(''));

it('matches as the whole pattern does', () => {
  fc.assert(
    fc.property(pattern, text, (source, typed) => {
      const matched = listAlternatives(source).some(({ match }) => match(typed));
      expect(matched).toBe(new RegExp(`^(?:${source})$`, 'u').test(typed));
    }),
    { numRuns: 2000 },
  );
});

it('finds every alternative that matches, in order', () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 4 }), text, (sources, typed) => {
      const all = sources.flatMap((owner) =>
        listAlternatives(owner).map((alternative) => ({ alternative, owner })),
      );
      const found = createAlternativeFinder(all)(typed);
      const matching = (each: (typeof all)[number]) => each.alternative.match(typed) !== null;
      expect(found.filter(matching)).toEqual(all.filter(matching));
    }),
    { numRuns: 1000 },
  );
});

it('leads to few of those that do not match', () => {
  const owners = ['who (?:wrote|made) this', 'when was it (?:written|published)', 'hello+'];
  const all = owners.flatMap((owner) =>
    listAlternatives(owner).map((alternative) => ({ alternative, owner })),
  );
  const find = createAlternativeFinder(all);
  expect(find('where does she lie')).toEqual([]);
  expect(find('helloo').map(({ owner }) => owner)).toEqual(['hello+']);
});
