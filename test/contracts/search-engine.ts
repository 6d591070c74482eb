/** A way to make a search engine and what it claims in, the tests that it must pass out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CreateEngine, ReasonPart } from '../../src/search/search-engine.ts';
import { ask, littleLibrary, nameOf } from '../search/sample-articles.ts';
import { anyLanguage, anyQuestion } from './any-question.ts';
import { type CapabilityName, describeCapability, describeFinds } from './capabilities.ts';
import { describeChanges } from './search-engine-changes.ts';
import { describeHits } from './search-engine-hits.ts';
import { describeHostileText } from './search-engine-texts.ts';

const limit = 20;

/** Every engine must pass all but the tests of capabilities, which are those that it `adds`. */
export function describeSearchEngine(
  name: string,
  create: CreateEngine,
  adds: readonly CapabilityName[],
): void {
  describe(name, () => {
    describeFinding(create);
    describeHits(create);
    describeReasons(create);
    describeBounds(create);
    describeHostileText(create);
    describeChanges(create);
    for (const capability of adds) describeCapability(capability, create);
  });
}

function describeFinding(create: CreateEngine): void {
  describeFinds(
    [
      ['by its own words', 'whale oil lamp', 'en', 'lighthouse#1'],
      ['by its own words in a sentence', 'Who held a blanket until dawn?', 'en', 'lighthouse#3'],
      ['by one word that only it has', 'blanket', 'en', 'lighthouse#3'],
      ['by a number', '620', 'en', 'quarry#1'],
      ['in capitals', 'STEAM CRANE', 'en', 'quarry#3'],
      // The language of a few words is easily mistaken.
      ['in Spanish from an English question', 'avispón trampas', 'en', 'colmenas#3'],
      ['in English from a Spanish question', 'gallery windows', 'es', 'lighthouse#3'],
    ],
    create,
  );
}

function describeReasons(create: CreateEngine): void {
  const total = (parts: readonly ReasonPart[]): number =>
    parts.reduce((sum, { value }) => sum + value, 0);

  it('explains the hits that it finds, in their order', () => {
    const engine = create(littleLibrary);
    fc.assert(
      fc.property(anyQuestion, anyLanguage, (text, language) => {
        const explained = engine.explain(ask(text, language), { limit });
        const hits = engine.search(ask(text, language), { limit });
        expect(explained.map(({ passage, score }) => ({ passage, score }))).toEqual(
          hits.map(({ passage, score }) => ({ passage, score })),
        );
      }),
    );
  });

  it('gives each hit its reasons, in words or as parts that add up', () => {
    const explained = create(littleLibrary).explain(ask('steam crane'), { limit });
    expect(explained.map(nameOf)[0]).toBe('quarry#3');
    for (const { reasons } of explained) {
      expect(reasons.length).toBeGreaterThan(0);
      for (const { name, value, why } of reasons) {
        expect(name).not.toBe('');
        if (typeof why === 'string') expect(why).not.toBe('');
        else expect(total(why)).toBeCloseTo(value, 6);
      }
    }
  });
}

function describeBounds(create: CreateEngine): void {
  const broad = ask('Thornbury ledger lamp cape lake quarry flood');

  it('gives as many hits as asked for, the same ones first', () => {
    const engine = create(littleLibrary);
    const all = engine.search(broad, { limit }).map(nameOf);
    expect(all.length).toBeGreaterThan(4);
    for (const fewer of [1, 2, 4, all.length]) {
      expect(engine.search(broad, { limit: fewer }).map(nameOf)).toEqual(all.slice(0, fewer));
    }
  });

  it('searches only the articles asked for', () => {
    const engine = create(littleLibrary);
    const includes = (id: string): boolean => id === 'quarry' || id === 'colmenas';
    const found = engine.search(broad, { limit, includes });
    expect(new Set(found.map(({ passage }) => passage.articleId))).toEqual(new Set(['quarry']));
  });

  it('finds nothing in no article', () => {
    const engine = create(littleLibrary);
    expect(engine.search(broad, { limit, includes: () => false })).toEqual([]);
  });

  it('finds nothing in an empty library', () => {
    expect(create([]).search(broad, { limit })).toEqual([]);
  });
}
