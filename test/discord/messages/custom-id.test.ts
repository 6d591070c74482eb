/** A button says what it does within 100 characters, and only what we wrote is read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  fitsCustomId,
  formatCustomId,
  formatHit,
  parseCustomId,
  parseHit,
} from '../../../src/discord/messages/custom-id.ts';
import { fingerprint } from '../../../src/library/fingerprint.ts';

const asker = fc.bigInt({ min: 10n ** 16n, max: 2n ** 64n - 1n }).map(String);
const key = fc.string().map(fingerprint);
const number = fc.integer({ min: 1, max: 9_999_999 });
const place = fc.nat(99_999_999);
const passage = fc.record({ article: key, number, text: key });

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('show' as const), passage, asker }),
  fc.record({
    kind: fc.constant('near' as const),
    hit: fc.record({ passage, sentence: fc.record({ start: place, end: place }) }),
    asker,
  }),
  fc.record({ kind: fc.constant('translate' as const), passage, asker }),
  fc.record({ kind: fc.constant('copy' as const), passage }),
  fc.record({ kind: fc.constant('share' as const), passage, passages: number }),
  fc.record({
    kind: fc.constantFrom(
      'remove' as const,
      'restore' as const,
      'publish' as const,
      'hide' as const,
      'stated' as const,
      'off' as const,
      'on' as const,
    ),
    article: key,
  }),
  fc.record({
    kind: fc.constantFrom('choose' as const, 'unpin' as const, 'word' as const, 'words' as const),
    question: key,
  }),
  fc.record({ kind: fc.constant('import' as const), file: key }),
  fc.constantFrom(
    { kind: 'clear' as const },
    { kind: 'mend' as const },
    { kind: 'back' as const },
    { kind: 'quiet' as const },
    { kind: 'before' as const },
  ),
  fc.record({
    kind: fc.constant('vote' as const),
    vote: fc.constantFrom('helpful' as const, 'unhelpful' as const),
    passage,
    question: key,
  }),
  fc.record({
    kind: fc.constant('part' as const),
    part: fc.constantFrom('outline', 'names', 'name', 'timeline', 'quotes'),
    article: key,
    about: fc.option(key),
    page: number,
    asker,
  }),
  fc.record({ kind: fc.constant('name' as const), article: key, asker }),
  fc.record({
    kind: fc.constant('pick' as const),
    outcome: fc.constantFrom('found' as const, 'unsure' as const),
    asker,
  }),
  fc.record({ kind: fc.constant('try' as const), question: key, asker }),
  fc.record({ kind: fc.constant('list' as const), page: number, asker }),
  fc.record({ kind: fc.constant('open' as const), asker }),
  fc.record({ kind: fc.constant('typed' as const), asker }),
  fc.constantFrom({ kind: 'more' as const }, { kind: 'asked' as const }),
  fc.record({
    kind: fc.constant('further' as const),
    above: fc.string({ minLength: 1, unit: 'grapheme' }).filter(fitsCustomId),
  }),
);

describe('custom ids', () => {
  it('are read back as they were written, within the limit', () => {
    fc.assert(
      fc.property(action, (written) => {
        const id = formatCustomId(written);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(parseCustomId(id)).toEqual(written);
      }),
    );
  });

  it('are ours or nothing', () => {
    fc.assert(
      fc.property(
        action,
        fc.string({ minLength: 1, maxLength: 5 }),
        fc.nat(),
        (written, noise, at) => {
          const id = formatCustomId(written);
          const place = at % (id.length + 1);
          const forged = id.slice(0, place) + noise + id.slice(place);
          const read = parseCustomId(forged);
          if (read) expect(formatCustomId(read)).toBe(forged);
        },
      ),
    );
  });

  it.each([
    '',
    'hello',
    '2:open:100000000000000001',
    '1:open:',
    '1:open:me',
    '1:open:100000000000000001:more',
    '1:list:0:100000000000000001',
    '1:list:-1:100000000000000001',
    '1:show:short.1.short:100000000000000001',
    '1:show:aaaaaaaaaa.0.aaaaaaaaaa:100000000000000001',
    '1:pick:none:100000000000000001',
    '1:drop:100000000000000001',
    '1:share:100000000000000001',
    '1:vote:maybe:aaaaaaaaaa.1.aaaaaaaaaa:aaaaaaaaaa',
    '1:near:aaaaaaaaaa.1.aaaaaaaaaa.01-2:100000000000000001',
    '1:part:secrets:aaaaaaaaaa::1:100000000000000001',
    '__proto__',
    ' 1:open:100000000000000001',
    '1:open:100000000000000001\n',
  ])('%j is not read', (id) => {
    expect(parseCustomId(id)).toBeUndefined();
  });
});

describe('hits', () => {
  it('are read back as they were written, within the limit', () => {
    fc.assert(
      fc.property(passage, place, place, (ref, start, end) => {
        const value = formatHit({ passage: ref, sentence: { start, end } });
        expect(value.length).toBeLessThanOrEqual(100);
        expect(parseHit(value)).toEqual({ passage: ref, sentence: { start, end } });
      }),
    );
  });

  it.each(['', 'aaaaaaaaaa', 'aaaaaaaaaa.1.aaaaaaaaaa', 'aaaaaaaaaa.1.aaaaaaaaaa.1-x'])(
    '%j is not read',
    (value) => {
      expect(parseHit(value)).toBeUndefined();
    },
  );
});

describe('fingerprint', () => {
  it('is the same everywhere and differs between texts', () => {
    expect(fingerprint('ferry')).toBe(fingerprint('ferry'));
    expect(fingerprint('ferry')).toMatch(/^[\w-]{10}$/u);
    expect(fingerprint('ferry')).not.toBe(fingerprint('Ferry'));
  });
});
