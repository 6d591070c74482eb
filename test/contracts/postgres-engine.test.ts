/**
 * Passages in PostgreSQL, held to what any engine must do and to all that the embedded one adds: in PGlite
 * with pg_textsearch, or on the server that TEST_DATABASE_URL names.
 */
import fc from 'fast-check';
import { afterAll, beforeAll } from 'vitest';
import { hashArticle } from '../../src/library/passages/hash-article.ts';
import { createKeepPassages } from '../../src/library/passages/keep-passages.ts';
import type { Article } from '../../src/model.ts';
import { gather } from '../../src/search/gathered/gather.ts';
import { createIndex } from '../../src/search/index/index-articles.ts';
import { addTerms, createSpellingAids } from '../../src/search/question/read-question.ts';
import { openPassages } from '../../src/storage/postgres/passages/open-passages.ts';
import type { PassageTables } from '../../src/storage/postgres/passages/passage-tables.ts';
import { openDatabase, type TestDatabase, testServer } from '../storage/postgres/open-database.ts';
import type { AnyEngine, CreateAnyEngine } from './any-engine.ts';
import { capabilityNames } from './capabilities.ts';
import { describeAnyEngine } from './search-engine.ts';

// Each is several questions to a database, and PGlite is slow at them.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: testServer ? 10 : 3 });

const version = '1';
let database: TestDatabase;
let tables: PassageTables;
let owners = 0;

beforeAll(async () => {
  database = await openDatabase();
  tables = await openPassages(database.url, {
    connections: database.connections,
    readLimitMs: 60_000,
  });
});
afterAll(async () => {
  await tables.close();
  await database.close();
});

/** Each has an owner of its own; those that nothing joins or leaves share one. */
const taken = new Map<Iterable<Article>, string>();

const create: CreateAnyEngine = async (articles, glossary = []): Promise<AnyEngine> => {
  const keep = createKeepPassages({ tables, version, pause: () => undefined });
  const held = new Map([...articles].map((article) => [article.id, article]));
  const known = taken.get(articles);
  let owner = known ?? `${owners++}`;
  if (known === undefined) {
    await keep.takeIn(owner, [...held.values()]);
    taken.set(articles, owner);
  }
  /** What others may ask too is left as it is. */
  const leaveOthers = async (): Promise<void> => {
    if (taken.get(articles) !== owner) return;
    owner = `${owners++}`;
    await keep.takeIn(owner, [...held.values()]);
  };
  const aids = addTerms(createSpellingAids(createIndex([])), glossary);
  const read: (...asked: Parameters<AnyEngine['search']>) => ReturnType<typeof gather> = (
    question,
    options,
  ) =>
    gather([{ question, options }], {
      source: tables.source([owner]),
      aids,
      articleIds: () => [...held.keys()],
      articleOf: ({ id, hash }) => {
        const article = held.get(id);
        return article && hashArticle(article, version) === hash ? article : undefined;
      },
    });
  return {
    search: async (question, options) => (await read(question, options)).search(question, options),
    explain: async (question, options) =>
      (await read(question, options)).explain(question, options),
    add: async (article) => {
      await leaveOthers();
      held.set(article.id, article);
      await keep.takeIn(owner, [article]);
      await keep.letGo(owner, [article.id], [article]);
    },
    remove: async (id) => {
      await leaveOthers();
      held.delete(id);
      await keep.letGo(owner, [id], []);
    },
  };
};

describeAnyEngine('PostgreSQL', create, capabilityNames);
