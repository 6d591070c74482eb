/** A question in, why each of its hits was found out: the parts must add up to what was decided. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/search/engine.ts';
import type { Explanation } from '../../../src/search/search-engine.ts';
import { ask, littleLibrary } from '../sample-articles.ts';

const engine = createEngine(littleLibrary);
const options = { limit: 5 };

/** The parts of the reason of that name, added up. */
function totalOf(explanation: Explanation | undefined, name: string): number {
  const why = explanation?.reasons.find((reason) => reason.name === name)?.why;
  if (why === undefined || typeof why === 'string') throw new Error(`no parts of ${name}`);
  return why.reduce((sum, { value }) => sum + value, 0);
}

describe('explain', () => {
  it.each(['steam crane', 'who found the stem crane?', 'Where did the lamp burn?'])(
    'gives the hits that are found, in their order: %s',
    (text) => {
      const explained = engine.explain(ask(text), options);
      const hits = engine.search(ask(text), options);
      expect(explained.map(({ passage, score }) => ({ passage, score }))).toEqual(
        hits.map(({ passage, score }) => ({ passage, score })),
      );
      const orders = explained.map((each) => totalOf(each, 'order'));
      expect(orders).toEqual([...orders].sort((a, b) => b - a));
      expect(orders.length).toBeGreaterThan(0);
    },
  );

  it('adds up to the score of the first hit', () => {
    const [first] = engine.explain(ask('steam crane'), options);
    const odds = totalOf(first, 'confidence');
    expect(first?.score).toBeCloseTo(1 / (1 + Math.exp(-odds)), 6);
  });

  it('says what each word met, and which met nothing', () => {
    const [first] = engine.explain(ask('steam crnae zeppelin'), options);
    const words = first?.reasons.filter(({ unit }) => unit === 'idf');
    expect(words?.map(({ name, why }) => [name, why])).toEqual([
      ['steam', 'word steam'],
      ['crnae', 'correction crane'],
      ['zeppelin', 'not met'],
    ]);
  });
});
