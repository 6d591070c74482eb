/** Articles that a place cannot see, added and removed; the answers there, which they change in nothing. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLiveLibrary, type LiveLibrary } from '../../src/library/live/live-library.ts';
import { readAddedArticle } from '../../src/library/propose-article.ts';
import { restoreArticles } from '../../src/library/server-articles.ts';
import { serverArticleId } from '../../src/library/visibility.ts';
import { createVisibleLibraries } from '../../src/library/visible-library.ts';
import type { Article } from '../../src/model.ts';
import { createAddedArticleStore } from '../../src/storage/added-articles.ts';
import { defaultSettings } from '../../src/storage/server-settings.ts';
import { createArticle, lighthouse, quarry } from '../search/sample-articles.ts';
import { openMemory } from '../storage/open-memory.ts';

const HERE = '200000000000000001';
const THERE = '200000000000000002';
const builtAt = new Date(0);
const channel = '300000000000000001';
const place = { guildId: HERE, channelIds: ['300000000000000002'], roleIds: [] };

/** Known, misspelt, unheard of, joined, and what is near misses of words of the hidden ones. */
const words = [
  ...['lamp', 'ledger', 'Thornbury', 'crane', 'storm', 'flood', 'September', 'vessel', 'lake'],
  ...['blakent', 'ledgre', 'Thornburry', 'sworfdish', 'swordfsh', 'passwrod', 'harbour', 'codenme'],
  ...['swordfish', 'password', 'Zephyrine', 'Zephirine', 'who', 'when', 'the', 'NATO', 'HQT'],
  ...['lampledger', 'sword fish', '1971', 'escribió', 'contraseña', 'contrasena', 'animal'],
];
const question = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 });
const text = fc.array(fc.constantFrom(...words, 'Harbour Quiet Team (HQT)', 'is', 'and'), {
  minLength: 1,
  maxLength: 20,
});
const texts = fc.array(
  text.map((each) => ({ text: `${each.join(' ')}.` })),
  { minLength: 1, maxLength: 5 },
);

function articleOf(id: string, passages: readonly { text: string }[], questions: string[] = []) {
  return createArticle(id, [...passages], { title: `About ${id.at(-1)}`, questions });
}

/** All that is said to a question there, whether it is shown or not. */
async function listAnswers(
  live: LiveLibrary,
  hidden: readonly Article[],
  asked: readonly string[],
) {
  const libraries = createVisibleLibraries(live.of);
  const audience = { channels: [channel], roles: [] };
  const audiences = Object.fromEntries(hidden.map(({ id }) => [id, audience]));
  const library = libraries(place, { ...defaultSettings, audiences });
  return [
    library.articles.map(({ id }) => id),
    library.builtAt,
    ...(await Promise.all(asked.map((each) => library.ask(each, { limit: 5, all: true })))),
    ...(await Promise.all(asked.map((each) => library.explain(each, { limit: 5 })))),
  ];
}

/** Each has its own turns, and whoever never stops asking is never done. */
const mostHeard = 6;

/** Work in steps that goes on when it is told to, and in an order that is drawn. */
function createTurns() {
  const waiting: (() => void)[] = [];
  return {
    pause: () => new Promise<void>((resolve) => void waiting.push(resolve)),
    isIdle: () => waiting.length === 0,
    /** Lets one of those that wait go on to its next step. */
    async step(which: number) {
      waiting.splice(which % (waiting.length || 1), 1)[0]?.();
      await nextTurn();
    },
  };
}

describe('a place', () => {
  it('is told nothing of what it cannot see between two steps either', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ own: texts, foreign: texts, later: texts, shared: texts, quiet: texts }),
        fc.array(question, { minLength: 1, maxLength: 2 }),
        fc.infiniteStream(fc.nat({ max: 5 })),
        async ({ own, foreign, later, shared, quiet }, asked, draws) => {
          const questions = asked.map((each) => `${each.join(' ')}?`);
          const draw = () => draws.next().value as number;
          const mine = articleOf(serverArticleId(HERE, 'own'), own);
          const kept = [lighthouse, quarry, mine];
          const before = await listAnswers(
            createLiveLibrary(kept, () => builtAt),
            [],
            questions,
          );
          const quietId = serverArticleId(HERE, 'quiet');
          const hidden = [articleOf('zhidden', shared), articleOf(quietId, quiet, questions)];
          const turns = createTurns();
          const live = createLiveLibrary([...hidden, ...kept], () => builtAt, {
            pause: turns.pause,
          });
          const changes = [
            { added: [articleOf('zhidden', later, questions)] },
            { added: [articleOf(serverArticleId(THERE, 'b'), foreign)], removed: [quietId] },
            { removed: ['zhidden'] },
            { added: hidden },
          ].map((change) => live.change(change));
          const heard: Promise<unknown>[] = [];
          for (let step = 0; !turns.isIdle() || step < 2; step++) {
            const isAsked = heard.length < mostHeard && draw() === 0;
            if (isAsked) heard.push(listAnswers(live, hidden, questions));
            await turns.step(draw());
          }
          await Promise.all(changes);
          expect(heard.length).toBeGreaterThan(0);
          for (const answers of await Promise.all(heard)) expect(answers).toEqual(before);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('hides at once what was shown, whoever is still asking', async () => {
    const turns = createTurns();
    const secret = articleOf('secret', [{ text: 'The codename of the harbour is Zephyrine.' }]);
    const live = createLiveLibrary([lighthouse, secret], () => builtAt, { pause: turns.pause });
    const libraries = createVisibleLibraries(live.of);
    const asked = 'codename of the harbour';
    const open = libraries(place, defaultSettings);
    expect((await open.ask(asked)).hits[0]?.passage.articleId).toBe('secret');
    const shut = libraries(place, { ...defaultSettings, off: ['secret'] });
    expect(shut.articles.map(({ id }) => id)).toEqual(['lighthouse']);
    expect(shut.passage('secret', 1)).toBeUndefined();
    let isAnswered = false;
    const answer = Promise.resolve(shut.ask(asked, { all: true })).finally(() => {
      isAnswered = true;
    });
    for (; !isAnswered; await turns.step(0)) {
      // Others are answered meanwhile, and at once.
      expect(open.ask(asked)).not.toBeInstanceOf(Promise);
    }
    const ids = (await answer).hits.map(({ passage }) => passage.articleId);
    expect(ids).not.toContain('secret');
    expect((await answer).readAs).toEqual(
      (
        await createLiveLibrary([lighthouse], () => builtAt)
          .current()
          .ask(asked)
      ).readAs,
    );
    // Worked out once.
    expect(shut.ask(asked)).not.toBeInstanceOf(Promise);
  });

  it('answers as if what it cannot see had never been there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ own: texts, foreign: texts, later: texts, shared: texts, quiet: texts }),
        fc.array(question, { minLength: 1, maxLength: 4 }),
        async ({ own, foreign, later, shared, quiet }, asked) => {
          const questions = asked.map((each) => `${each.join(' ')}?`);
          const mine = articleOf(serverArticleId(HERE, 'own'), own);
          const kept = [lighthouse, quarry, mine];
          const alone = createLiveLibrary(kept, () => builtAt);
          const before = await listAnswers(alone, [], questions);

          const hidden = [
            articleOf('zhidden', shared, questions.slice(0, 1)),
            articleOf(serverArticleId(HERE, 'quiet'), quiet, questions.slice(0, 1)),
          ];
          const elsewhere = serverArticleId(THERE, 'a');
          const live = createLiveLibrary(
            [articleOf(elsewhere, foreign, questions), ...hidden, ...kept],
            () => builtAt,
          );
          expect(await listAnswers(live, hidden, questions)).toEqual(before);
          await live.change({ added: [articleOf(elsewhere, later)] });
          await live.change({ added: [articleOf(serverArticleId(THERE, 'b'), foreign)] });
          expect(await listAnswers(live, hidden, questions)).toEqual(before);
          await live.change({ removed: [elsewhere] });
          expect(await listAnswers(live, hidden, questions)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is not told of a word near one of another server’s article', async () => {
    const secret = articleOf(serverArticleId(THERE, 'a'), [
      { text: 'The codename of the harbour is Zephyrine.' },
    ]);
    const live = createLiveLibrary([lighthouse, quarry, secret], () => builtAt);
    const asked = ['What is Zephirine?', 'codenme Zephyrinne'];
    const readings = async (guildId: string) => {
      const answers = asked.map((each) => live.of(guildId).ask(each, { all: true }));
      return (await Promise.all(answers)).flatMap(({ readAs = [] }) => readAs);
    };
    expect(await readings(THERE)).not.toEqual([]);
    expect(await readings(HERE)).toEqual([]);
  });

  it('nor when what servers have added is restored, which answers as if each had been added', async () => {
    const kept = [
      { guildId: THERE, name: 'plan', text: '# Plan\n\nThe zinc bell of Oslo rings at noon.\n' },
      { guildId: THERE, name: 'plano', text: '---\ntranslationOf: plan\n---\n\nUna campana.\n' },
      {
        guildId: HERE,
        name: 'spy',
        text: `---\ntranslationOf: "${serverArticleId(THERE, 'plan')}"\n---\n\nThe spy sleeps.\n`,
      },
    ] as const;
    const store = createAddedArticleStore(openMemory());
    for (const one of kept) await store.save({ ...one, ending: 'md', addedAt: 0 });
    const restored = createLiveLibrary([lighthouse], () => builtAt);
    await restoreArticles(restored, store, { warn: () => {} });
    const added = createLiveLibrary([lighthouse], () => builtAt);
    for (const guildId of [HERE, THERE]) {
      const articles = restored.of(guildId).articles;
      for (const article of articles) await added.change({ added: [article] });
      const origins = articles.map(({ id, translationOf }) => [id, translationOf]);
      expect(Object.fromEntries(origins)).toMatchObject(
        guildId === HERE
          ? { [serverArticleId(HERE, 'spy')]: null }
          : { [serverArticleId(THERE, 'plano')]: serverArticleId(THERE, 'plan') },
      );
      for (const question of ['When does the zinc bell ring?', 'Who sleeps?', 'campana']) {
        expect(await restored.of(guildId).ask(question, { all: true })).toEqual(
          await added.of(guildId).ask(question, { all: true }),
        );
      }
    }
  });

  it('is not told whether another server has an article, by naming it as the original', () => {
    const foreign = articleOf(serverArticleId(THERE, 'plan'), [{ text: 'One.' }]);
    const live = createLiveLibrary([lighthouse, foreign], () => builtAt);
    const translationOf = (guildId: string, original: string) => {
      const text = `---\ntitle: Mine\ntranslationOf: "${original}"\n---\n\nUno.\n`;
      return readAddedArticle(
        guildId,
        { name: 'mine', ending: 'md', text },
        live.of(guildId).article,
      ).article?.translationOf;
    };
    expect(translationOf(THERE, 'plan')).toBe(foreign.id);
    expect(translationOf(HERE, 'plan')).toBeNull();
    expect(translationOf(HERE, foreign.id)).toBeNull();
  });
});
