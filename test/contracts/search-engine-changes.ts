/** A way to make a search engine in; the tests that articles joining and leaving it leave no trace out. */
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Hit } from '../../src/model.ts';
import { runAtOnce } from '../../src/search/index/steps.ts';
import type { CreateEngine } from '../../src/search/search-engine.ts';
import {
  ask,
  beekeepers,
  createArticle,
  lighthouse,
  littleLibrary,
  nameOf,
  programs,
  quarry,
} from '../search/sample-articles.ts';

const limit = 20;
const wordsOfLibrary = [
  ...['lamp', 'ledger', 'vessel', 'storm', 'windows', 'lake', 'flood', 'crane', 'galleries'],
  ...['miel', 'colmena', 'sequía', 'presidente', 'valle', '1921', 'September', 'eighteen'],
];
const misspelt = ['blakent', 'Thornburry', 'colmnea', 'ledgre', 'flodd', 'toStrng'];
/** Known, misspelt or joined, as the articles that are there have it. */
const doubtful = ['lampledger', 'lampposts', 'lamp posts', 'whatt', 'vesel storm'];
const question = fc
  .array(fc.constantFrom(...wordsOfLibrary, ...misspelt, ...doubtful), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));

/** Any article of few words: several share a word, and lengths differ widely. */
const text = fc
  .array(fc.constantFrom(...wordsOfLibrary, 'the', 'and', 'lampposts', 'posts', 'whatt'), {
    minLength: 1,
    maxLength: 25,
  })
  .map((words) => `${words.join(' ')}.`);
const article = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    fc.array(fc.record({ text, section: fc.constantFrom(null, 'The report', 'Storm', 'STORM') }), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([id, texts]) => createArticle(id, texts, { title: `Report ${id}` }));
const change = fc.oneof(
  { weight: 3, arbitrary: article.map((added) => ({ added, removed: null })) },
  fc.constantFrom('a', 'b', 'c', 'd', 'e', 'unknown').map((id) => ({ added: null, removed: id })),
);

function renamed(article: Article, id: string): Article {
  return {
    ...article,
    id,
    passages: article.passages.map((passage) => ({ ...passage, articleId: id })),
  };
}

export function describeChanges(create: CreateEngine): void {
  const ranking = (articles: readonly Article[], text: string): string[] =>
    create(articles).search(ask(text), { limit }).map(nameOf);

  describe('in a part of a library', () => {
    const named = (prefix: string) =>
      fc
        .uniqueArray(article, { maxLength: 3, selector: ({ id }) => id })
        .map((articles) => articles.map((one) => renamed(one, `${prefix}${one.id}`)));

    it('answers as if there were nothing else', () => {
      fc.assert(
        fc.property(
          fc.record({
            shared: named('1'),
            hidden: named('2'),
            own: named('3'),
            ownHidden: named('4'),
            foreign: named('5'),
            removed: named('6'),
            question,
          }),
          ({ shared, hidden, own, ownHidden, foreign, removed, question }) => {
            const whole = create([...hidden, ...removed, ...shared]);
            const elsewhere = whole.extend(foreign.slice(0, 1));
            const here = whole.extend([...ownHidden, ...own.slice(0, 1)]);
            for (const one of foreign.slice(1)) elsewhere.add(one);
            for (const one of own.slice(1)) here.add(one);
            for (const { id } of removed) whole.remove(id);
            const seen = runAtOnce(runAtOnce(here.without(hidden)).without(ownHidden));
            const alone = create(shared).extend(own.slice(0, 1));
            for (const one of own.slice(1)) alone.add(one);
            const asked = ask(question);
            expect(seen.search(asked, { limit })).toEqual(alone.search(asked, { limit }));
            expect(seen.explain(asked, { limit })).toEqual(alone.explain(asked, { limit }));
          },
        ),
        { numRuns: 300 },
      );
    });

    it('sees what the engine that it extends gains and loses', () => {
      const whole = create([beekeepers]);
      const part = whole.extend([quarry]);
      whole.add(lighthouse);
      expect(part.search(ask('whale oil lamp'), { limit }).map(nameOf)[0]).toBe('lighthouse#1');
      expect(part.search(ask('steam crane'), { limit }).map(nameOf)[0]).toBe('quarry#3');
      expect(whole.search(ask('steam crane'), { limit })).toEqual([]);
      whole.remove('lighthouse');
      expect(part.search(ask('whale oil lamp'), { limit })).toEqual([]);
      part.remove('quarry');
      expect(part.search(ask('steam crane'), { limit })).toEqual([]);
    });
  });

  describe('as articles come and go', () => {
    it('finds an article that was added', () => {
      const engine = create([beekeepers]);
      engine.add(quarry);
      expect(engine.search(ask('steam crane'), { limit }).map(nameOf)[0]).toBe('quarry#3');
    });

    it('forgets an article that was removed, and no other', () => {
      const engine = create(littleLibrary);
      engine.remove('quarry');
      expect(engine.search(ask('steam crane'), { limit })).toEqual([]);
      expect(engine.search(ask('whale oil'), { limit }).map(nameOf)[0]).toBe('lighthouse#1');
    });

    it('knows only the newest article of an id', () => {
      const engine = create(littleLibrary);
      engine.add(createArticle('quarry', ['Marble from the hill went abroad by barge.']));
      expect(engine.search(ask('steam crane'), { limit })).toEqual([]);
      expect(engine.search(ask('marble barge'), { limit }).map(nameOf)).toEqual(['quarry#1']);
    });

    it('takes the last of two articles of one id', () => {
      const second = createArticle('quarry', ['Marble from the hill went abroad by barge.']);
      const engine = create([quarry, second]);
      expect(engine.search(ask('steam crane'), { limit })).toEqual([]);
      expect(engine.search(ask('marble barge'), { limit }).map(nameOf)).toEqual(['quarry#1']);
    });

    it('does not mind an unknown id', () => {
      const engine = create([lighthouse]);
      for (const id of ['quarry', '', '__proto__']) engine.remove(id);
      expect(engine.search(ask('whale oil'), { limit }).map(nameOf)[0]).toBe('lighthouse#1');
    });

    it('is empty once everything left', () => {
      const engine = create(littleLibrary);
      for (const { id } of littleLibrary) engine.remove(id);
      expect(engine.search(ask('whale oil lamp'), { limit })).toEqual([]);
      engine.add(quarry);
      expect(engine.search(ask('steam crane'), { limit }).map(nameOf)[0]).toBe('quarry#3');
    });

    it('forgets the words that only a removed article had', () => {
      const stray = createArticle('stray', ['The dewhaleoil shareholders met. Steamcrane prices.']);
      const engine = create([lighthouse, quarry, programs, stray]);
      engine.remove('stray');
      expect(engine.search(ask('steamcrane'), { limit }).map(nameOf)).toEqual(
        ranking([lighthouse, quarry, programs], 'steamcrane'),
      );
    });

    it('changes at once, though in steps', () => {
      const engine = create([lighthouse]);
      const nameAll = () =>
        engine
          .search(ask('lamp ledger barge'), { limit })
          .map((hit) => `${nameOf(hit)} ${hit.score}`);
      const before = nameAll();
      const { id, ...rest } = lighthouse;
      const steps = engine.change(
        [quarry, { id, ...rest, passages: rest.passages.slice(0, 1) }],
        [],
      );
      const seen = new Set<string>();
      for (let step = steps.next(); !step.done; step = steps.next()) seen.add(nameAll().join());
      seen.delete(before.join());
      const after = nameAll();
      expect(after).not.toEqual(before);
      expect([...seen, after.join()]).toEqual(
        seen.size === 0 ? [after.join()] : [after.join(), after.join()],
      );
    });

    it('answers as before when it is opened from what it packed', () => {
      const changes = fc.array(change, { maxLength: 6 });
      fc.assert(
        fc.property(
          fc.uniqueArray(article, { selector: ({ id }) => id }),
          changes,
          fc.array(question, { minLength: 1, maxLength: 4 }),
          (initial, steps, questions) => {
            const engine = create(initial);
            const kept = new Map(initial.map((each) => [each.id, each]));
            for (const { added, removed } of steps) {
              if (added) engine.add(added);
              else engine.remove(removed);
              if (added) kept.set(added.id, added);
              else kept.delete(removed);
            }
            const packed = deserialize(serialize(engine.pack()));
            const opened = create([...kept.values()], [], packed);
            for (const text of questions) {
              expect(opened.search(ask(text), { limit: 100 })).toEqual(
                engine.search(ask(text), { limit: 100 }),
              );
            }
            const more = createArticle('more', ['The lamp of the ledger was lit in 1921.']);
            for (const each of [engine, opened]) each.add(more);
            const asked = ask('lamp ledger 1921');
            expect(opened.search(asked, { limit })).toEqual(engine.search(asked, { limit }));
          },
        ),
      );
    });

    it('leaves alone what other articles packed, or nobody', () => {
      const packed = create([quarry]).pack();
      for (const unfit of [packed, null, 1, 'x', {}, { parts: [{}] }]) {
        const engine = create([lighthouse], [], unfit);
        const asked = ask('lamp ledger barge');
        expect(engine.search(asked, { limit })).toEqual(
          create([lighthouse]).search(asked, { limit }),
        );
      }
    });

    it('answers like a new engine of the same articles after any additions and removals', () => {
      const changes = fc.array(change, { minLength: 1, maxLength: 12 });
      const asked = fc.array(question, { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(
          fc.uniqueArray(article, { selector: ({ id }) => id }),
          changes,
          asked,
          (initial, steps, questions) => {
            const engine = create(initial);
            const kept = new Map(initial.map((each) => [each.id, each]));
            for (const { added, removed } of steps) {
              if (added) {
                engine.add(added);
                // In an engine the newest article stands last.
                kept.delete(added.id);
                kept.set(added.id, added);
              } else {
                engine.remove(removed);
                kept.delete(removed);
              }
              engine.search(ask(questions[0] ?? ''), { limit });
            }
            for (const text of questions) {
              const fresh = create([...kept.values()]);
              expectSameRanking(
                engine.search(ask(text), { limit: 100 }),
                fresh.search(ask(text), { limit: 100 }),
              );
            }
          },
        ),
      );
    });
  });
}

/** Sums of the same numbers in another order differ in the last digits, and may swap equal hits. */
function expectSameRanking(hits: readonly Hit[], expected: readonly Hit[]): void {
  expect(hits.map(nameOf).sort()).toEqual(expected.map(nameOf).sort());
  const scores = new Map(expected.map((hit) => [nameOf(hit), hit.score]));
  for (const [place, hit] of hits.entries()) {
    expect(hit.score).toBeCloseTo(expected[place]?.score ?? Number.NaN, 4);
    expect(hit.score).toBeCloseTo(scores.get(nameOf(hit)) ?? Number.NaN, 4);
  }
}
