/** A question in, why each of its hits was found out: the parts must add up to what was decided. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/search/engine.ts';
import type { ScorePart } from '../../../src/search/hits/explain-hit.ts';
import { ask, littleLibrary } from '../sample-articles.ts';

const engine = createEngine(littleLibrary);
const options = { limit: 5 };
const total = (parts: readonly ScorePart[]): number =>
  parts.reduce((sum, { value, weight }) => sum + value * weight, 0);

describe('explain', () => {
  it.each(['steam crane', 'who found the stem crane?', 'Where did the lamp burn?'])(
    'gives the hits that are found, in their order: %s',
    (text) => {
      const explained = engine.explain(ask(text), options);
      expect(explained.map(({ hit }) => hit)).toEqual(engine.search(ask(text), options));
      const orders = explained.map(({ ranking }) => total(ranking));
      expect(orders).toEqual([...orders].sort((a, b) => b - a));
      expect(orders.length).toBeGreaterThan(0);
    },
  );

  it('adds up to the score of the first hit', () => {
    const [first] = engine.explain(ask('steam crane'), options);
    const odds = total(first?.confidence ?? []);
    expect(first?.hit.score).toBeCloseTo(1 / (1 + Math.exp(-odds)), 6);
  });

  it('says what each word met, and which met nothing', () => {
    const [first] = engine.explain(ask('steam crnae zeppelin'), options);
    expect(first?.words.map(({ word, via, met }) => [word, via, met])).toEqual([
      ['steam', 'word', ['steam']],
      ['crnae', 'correction', ['crane']],
      ['zeppelin', null, []],
    ]);
  });
});
