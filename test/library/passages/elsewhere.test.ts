/** Libraries whose passages are in one PostgreSQL: each answers as one whose passages are in memory. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLiveLibrary, type LiveLibrary } from '../../../src/library/live/live-library.ts';
import { createElsewhere, type Elsewhere } from '../../../src/library/passages/elsewhere.ts';
import { serverArticleId } from '../../../src/library/visibility.ts';
import { createVisibleLibraries } from '../../../src/library/visible-library.ts';
import type { Answer, Article } from '../../../src/model.ts';
import { connect } from '../../../src/storage/postgres/open-postgres.ts';
import { openPassages } from '../../../src/storage/postgres/passages/open-passages.ts';
import type { PassageTables } from '../../../src/storage/postgres/passages/passage-tables.ts';
import { defaultSettings } from '../../../src/storage/server-settings.ts';
import {
  beekeepers,
  createArticle,
  lighthouse,
  littleLibrary,
  nameOf,
  quarry,
} from '../../search/sample-articles.ts';
import { openDatabase, type TestDatabase } from '../../storage/postgres/open-database.ts';

const HERE = '100000000000000001';
const THERE = '100000000000000002';
const builtAt = new Date(0);

let database: TestDatabase;
let tables: PassageTables;

beforeAll(async () => {
  database = await openDatabase();
  tables = await openPassages(database.url, { connections: database.connections });
});
afterAll(async () => {
  await tables.close();
  await database.close();
});
beforeEach(empty);

async function empty(): Promise<void> {
  const sql = connect(database.url, 1);
  await sql`TRUNCATE footnote_articles, footnote_passages, footnote_texts, footnote_forms, footnote_terms, footnote_relations, footnote_words`;
  await sql`UPDATE footnote_owners SET passages = 0`;
  await sql.end();
}

interface Broken {
  isAway: boolean;
}

/** `state.isAway` takes the database away from it. */
function openElsewhere(state: Broken = { isAway: false }): Elsewhere {
  const refuse = () => Promise.reject(new Error('away'));
  const away: PassageTables = {
    ...tables,
    takeIn: (...batch) => (state.isAway ? refuse() : tables.takeIn(...batch)),
    source: (owners) => {
      const { lookUp, find } = tables.source(owners);
      return {
        lookUp: (wanted) => (state.isAway ? refuse() : lookUp(wanted)),
        find: (query) => (state.isAway ? refuse() : find(query)),
      };
    },
  };
  const pause = () => undefined;
  return createElsewhere({ tables: away, version: '1', pause, warn: () => {}, retryMs: 5 });
}

async function openLibrary(articles: readonly Article[], state?: Broken): Promise<LiveLibrary> {
  const shared = articles.filter(({ id }) => !id.includes(':'));
  const library = createLiveLibrary(shared, () => builtAt);
  await library.searchElsewhere(openElsewhere(state));
  const added = articles.filter(({ id }) => id.includes(':'));
  if (added.length > 0) await library.change({ added });
  return library;
}

const own = (guildId: string, name: string, ...texts: string[]): Article =>
  createArticle(serverArticleId(guildId, name), texts, { title: name });

/** Scores as far as sums in another order are the same. */
const shapeOf = ({ hits, outcome, readAs, unmet, parts, suggestions }: Answer) => ({
  outcome,
  readAs,
  unmet,
  suggestions,
  parts: parts?.map(({ outcome, hit }) => `${outcome} ${hit && nameOf(hit)}`),
  hits: hits.map((hit) => `${nameOf(hit)} ${hit.score.toFixed(4)} ${hit.sentence.start}`),
});

const words = ['lamp', 'ledger', 'vessel', 'storm', 'windows', 'lake', 'crane', 'colmena', '1921'];
const odd = [
  'blakent',
  'Thornburry',
  'colmnea',
  'ledgre',
  'lampledger',
  'lamp posts',
  '"green ledger"',
];
const question = fc
  .array(fc.constantFrom(...words, ...odd, 'and when did'), { minLength: 1, maxLength: 5 })
  .map((some) => `${some.join(' ')}?`);
const text = fc
  .array(fc.constantFrom(...words, 'the', 'lampposts', 'green', 'whatt'), {
    minLength: 2,
    maxLength: 14,
  })
  .map((some) => `${some.join(' ')}.`);
const texts = fc.array(text, { minLength: 1, maxLength: 4 });

it('answers as a library in memory does, for each place, as articles come, change and go', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ shared: texts, here: texts, changed: texts, there: texts, hidden: texts }),
      fc.array(question, { minLength: 2, maxLength: 3 }),
      async ({ shared, here, changed, there, hidden }, questions) => {
        await empty();
        const start = [
          ...littleLibrary,
          createArticle('report', shared),
          createArticle('zhidden', hidden),
        ];
        const added = [own(HERE, 'one', ...here), own(THERE, 'two', ...there)];
        const memory = createLiveLibrary([...start, ...added], () => builtAt);
        const elsewhere = await openLibrary([...start, ...added]);
        const audiences = { zhidden: { channels: ['1'], roles: [] } };
        const ask = async (live: LiveLibrary) => {
          const libraries = createVisibleLibraries(live.of);
          const answers: unknown[] = [];
          for (const guildId of [HERE, null]) {
            const settings = { ...defaultSettings, audiences };
            const library = libraries({ guildId, channelIds: [], roleIds: [] }, settings);
            for (const each of questions) {
              answers.push(shapeOf(await library.ask(each, { limit: 5, all: true })));
            }
            const { searches } = await library.explain(questions[0] ?? '', { limit: 5 });
            answers.push(searches.map(({ reading }) => reading));
          }
          return answers;
        };
        expect(await ask(elsewhere)).toEqual(await ask(memory));
        const change = {
          added: [own(HERE, 'one', ...changed), createArticle('report', here)],
          removed: ['quarry', serverArticleId(THERE, 'two')],
        };
        for (const live of [memory, elsewhere]) await live.change(change);
        expect(await ask(elsewhere)).toEqual(await ask(memory));
      },
    ),
    { numRuns: database.connections > 1 ? 40 : 5 },
  );
});

describe('a process that shares the database', () => {
  it('finds what the other has taken in, which is there once', async () => {
    const [one, two] = await Promise.all([openLibrary(littleLibrary), openLibrary(littleLibrary)]);
    const kept = await tables.list('');
    expect(kept.map(({ id }) => id).sort()).toEqual(littleLibrary.map(({ id }) => id).sort());
    for (const live of [one, two]) {
      const { hits } = await live.current().ask('Who held a blanket until dawn?');
      expect(hits.map(nameOf)[0]).toBe('lighthouse#3');
    }
  });

  it('tells a place nothing of what another server has added', async () => {
    const live = await openLibrary([
      lighthouse,
      own(HERE, 'plan', 'The zinc bell of Oslo rings at noon.'),
      own(THERE, 'plan', 'The codename of the harbour is Zephyrine.'),
    ]);
    const names = async (guildId: string | null, text: string) =>
      (await live.of(guildId).ask(text, { all: true })).hits.map(nameOf);
    expect(await names(HERE, 'When does the zinc bell ring?')).toEqual([`${HERE}:plan#1`]);
    for (const other of [THERE, null]) {
      expect(await names(other, 'When does the zinc bell ring?')).toEqual([]);
    }
    const { readAs } = await live.of(HERE).ask('What is Zephirine?', { all: true });
    expect(readAs).toBeUndefined();
    const source = tables.source(['', HERE]);
    const sought = { term: 'zephyrin', worth: 1, passages: 1 };
    const query = { words: [[sought]], required: [], limit: 50 };
    expect(await source.find(query)).toEqual({ count: 0, found: [] });
    const { count } = await tables.source([THERE]).find(query);
    expect(count).toBe(1);
  });

  it('leaves nothing of what has left', async () => {
    const plan = own(
      HERE,
      'plan',
      'The zinc bell of Oslo (ZBO) rings at noon. Zinc Bell Oslo (ZBO).',
    );
    const live = await openLibrary([...littleLibrary, plan]);
    const ids = [...littleLibrary, plan].map(({ id }) => id);
    await live.change({ removed: ids });
    const sql = connect(database.url, 1);
    for (const table of ['articles', 'passages', 'texts', 'forms', 'terms', 'relations']) {
      expect([table, ...(await sql.unsafe(`SELECT FROM footnote_${table}`))]).toEqual([table]);
    }
    const left = await sql`SELECT FROM footnote_owners WHERE passages <> 0`;
    expect(left).toHaveLength(0);
    await sql.end();
  });

  it('lets go what nobody has needed for a while, and nothing that somebody needs', async () => {
    const live = await openLibrary([lighthouse, quarry]);
    await openLibrary([beekeepers]);
    const sql = connect(database.url, 1);
    await live.tidyElsewhere();
    expect(await tables.list('')).toHaveLength(3);
    await sql`UPDATE footnote_articles SET seen_at = now() - interval '2 hours'`;
    await live.tidyElsewhere();
    await sql.end();
    expect((await tables.list('')).map(({ id }) => id)).toEqual(['lighthouse', 'quarry']);
    const { hits } = await live.current().ask('steam crane');
    expect(hits.map(nameOf)[0]).toBe('quarry#3');
  });
});

describe('while the database is away', () => {
  const plan = own(HERE, 'plan', 'The zinc bell of Oslo rings at noon.');

  it('answers from what all share, and says what was not searched', async () => {
    const state = { isAway: false };
    const live = await openLibrary([...littleLibrary, plan], state);
    state.isAway = true;
    const { hits, lacksOwn } = await live.of(HERE).ask('Who held a blanket until dawn?');
    expect([hits.map(nameOf)[0], lacksOwn]).toEqual(['lighthouse#3', true]);
    const bell = await live.of(HERE).ask('When does the zinc bell ring?');
    expect([bell.outcome, bell.lacksOwn]).toEqual(['none', true]);
    const there = await live.of(THERE).ask('Who held a blanket until dawn?');
    expect([there.outcome, there.lacksOwn]).toEqual(['found', undefined]);
    const hello = await live.of(HERE).ask('hello');
    expect(hello.lacksOwn).toBeUndefined();
    state.isAway = false;
    const again = await live.of(HERE).ask('When does the zinc bell ring?');
    expect([again.outcome, again.lacksOwn]).toEqual(['found', undefined]);
  });

  it('takes in later what could not be taken in', async () => {
    const state = { isAway: true };
    const live = await openLibrary([lighthouse], state);
    await live.change({ added: [plan] });
    expect((await live.of(HERE).ask('When does the zinc bell ring?')).lacksOwn).toBe(true);
    state.isAway = false;
    await expect
      .poll(async () => (await live.of(HERE).ask('When does the zinc bell ring?')).outcome)
      .toBe('found');
  });
});
