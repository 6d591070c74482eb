/** A way to make a search engine and what it claims in, the tests that it must pass out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CreateEngine, ReasonPart } from '../../src/search/search-engine.ts';
import { ask, littleLibrary, nameOf } from '../search/sample-articles.ts';
import type { CreateAnyEngine } from './any-engine.ts';
import { anyLanguage, anyQuestion } from './any-question.ts';
import { type CapabilityName, describeCapability, describeFinds } from './capabilities.ts';
import { describeChanges } from './search-engine-changes.ts';
import { describeHits } from './search-engine-hits.ts';
import { describeHostileText, describeSpeed } from './search-engine-texts.ts';

const limit = 20;

/** Every engine must pass all but the tests of capabilities, which are those that it `adds`. */
export function describeSearchEngine(
  name: string,
  create: CreateEngine,
  adds: readonly CapabilityName[],
): void {
  describeAnyEngine(name, create, adds);
  describe(name, () => {
    describeSpeed(create);
    describeChanges(create);
  });
}

/** The same but for what concerns engines in memory alone. */
export function describeAnyEngine(
  name: string,
  create: CreateAnyEngine,
  adds: readonly CapabilityName[],
): void {
  describe(name, () => {
    describeFinding(create);
    describeHits(create);
    describeReasons(create);
    describeBounds(create);
    describeHostileText(create);
    for (const capability of adds) describeCapability(capability, create);
  });
}

function describeFinding(create: CreateAnyEngine): void {
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

function describeReasons(create: CreateAnyEngine): void {
  const total = (parts: readonly ReasonPart[]): number =>
    parts.reduce((sum, { value }) => sum + value, 0);

  it('explains the hits that it finds, in their order', async () => {
    const engine = await create(littleLibrary);
    await fc.assert(
      fc.asyncProperty(anyQuestion, anyLanguage, async (text, language) => {
        const explained = await engine.explain(ask(text, language), { limit });
        const hits = await engine.search(ask(text, language), { limit });
        expect(explained.map(({ passage, score }) => ({ passage, score }))).toEqual(
          hits.map(({ passage, score }) => ({ passage, score })),
        );
      }),
    );
  });

  it('gives each hit its reasons, in words or as parts that add up', async () => {
    const explained = await (await create(littleLibrary)).explain(ask('steam crane'), { limit });
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

function describeBounds(create: CreateAnyEngine): void {
  const broad = ask('Thornbury ledger lamp cape lake quarry flood');

  it('gives as many hits as asked for, the same ones first', async () => {
    const engine = await create(littleLibrary);
    const all = (await engine.search(broad, { limit })).map(nameOf);
    expect(all.length).toBeGreaterThan(4);
    for (const fewer of [1, 2, 4, all.length]) {
      expect((await engine.search(broad, { limit: fewer })).map(nameOf)).toEqual(
        all.slice(0, fewer),
      );
    }
  });

  it('searches only the articles asked for', async () => {
    const engine = await create(littleLibrary);
    const includes = (id: string): boolean => id === 'quarry' || id === 'colmenas';
    const found = await engine.search(broad, { limit, includes });
    expect(new Set(found.map(({ passage }) => passage.articleId))).toEqual(new Set(['quarry']));
  });

  it('finds nothing in no article', async () => {
    const engine = await create(littleLibrary);
    expect(await engine.search(broad, { limit, includes: () => false })).toEqual([]);
  });

  it('finds nothing in an empty library', async () => {
    expect(await (await create([])).search(broad, { limit })).toEqual([]);
  });
}
